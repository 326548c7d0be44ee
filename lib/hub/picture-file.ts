import { fold } from '@/lib/parse/fold'

/** The kinds of pictures that Herald can hand on, by their MIME types. */
export type PictureType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/svg+xml'

const NAME_LENGTH = 60

/** Names that Windows keeps for devices, whatever stands behind their point. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** A picture's type by how its bytes begin, whatever its address or its server says; undefined where it is none of the known. */
export function pictureType(bytes: Uint8Array): PictureType | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 512))
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (/^GIF8[79]a/.test(head)) return 'image/gif'
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return 'image/webp'
  if (/^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/i.test(head)) {
    return 'image/svg+xml'
  }
  return undefined
}

/** Whether LinkedIn's composer surely takes such a file: JPG, PNG and GIF are the kinds that its help names (2026-11). */
export function isTaken(type: PictureType): boolean {
  return type === 'image/png' || type === 'image/jpeg' || type === 'image/gif'
}

/** A file's name that says what is in it: the title's words, safe on every system, at most 60 characters, then the type's ending. */
export function pictureName(title: string, type: PictureType): string {
  const words = fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  const short =
    words.length <= NAME_LENGTH
      ? words
      : words
          .slice(0, NAME_LENGTH + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, NAME_LENGTH)
  const name = short === '' || DEVICE.test(short) ? ['picture', short].filter(Boolean).join('-') : short
  return `${name}.${ENDINGS[type]}`
}

const ENDINGS: Record<PictureType, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
}
