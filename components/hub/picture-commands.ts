import { NETWORK } from '@/components/programme/network'
import { copyText } from '@/components/ui/copy-text'
import { saveFile } from '@/components/ui/save-file'
import { toast } from '@/components/ui/toasts'
import { openTab } from '@/lib/browser/tabs'
import { fetchPicture } from '@/lib/hub/fetch'
import { isTaken, type PictureType, pictureName, pictureType } from '@/lib/hub/picture-file'
import type { Translator } from '@/lib/i18n/translator'
import type { ShownPicture } from './pictures'

/** LinkedIn shows no picture larger than this on its longer side, and a canvas of this size fits any machine. */
const LONGEST = 4_096
/** For a drawing without a size of its own. */
const USUAL = { width: 1_200, height: 627 }
/** LinkedIn refuses larger pictures of some kinds; JPG makes a photo of this size small enough. */
const LARGE = 5_000_000

/** Puts a picture on the clipboard, as PNG, the one kind that a clipboard takes. Within a click. */
export async function copyPicture(picture: ShownPicture, { t }: Translator): Promise<void> {
  try {
    // Given as a promise, so that the click still counts however long fetching takes.
    const png = load(picture).then(({ blob }) => redrawn(blob, picture, 'image/png'))
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    toast(t('pictures.copied'))
  } catch {
    offerTab(picture, t)
  }
}

/** Saves a picture under a name that says what it shows, in a kind that LinkedIn takes. */
export async function savePicture(picture: ShownPicture, { t }: Translator): Promise<void> {
  try {
    const { blob, type } = await fileOf(await load(picture), picture)
    const name = pictureName(picture.title, type)
    saveFile(name, type, blob)
    toast(t('pictures.saved', { name }))
  } catch {
    offerTab(picture, t)
  }
}

/** Puts a picture's description on the clipboard, for LinkedIn's own field of alternative text. */
export async function copyAlt({ alt }: ShownPicture, { t }: Translator): Promise<void> {
  toast(t((await copyText(alt)) ? 'pictures.altCopied' : 'news.notCopied'))
}

/** Many servers show their pictures to everybody and let only their own pages read them. */
function offerTab({ address }: ShownPicture, t: Translator['t']): void {
  toast(t('pictures.unreadable'), { label: t('pictures.openTab'), run: () => openTab(address) })
}

type File = { blob: Blob; type: PictureType }

async function load({ address }: ShownPicture): Promise<File> {
  const got = await fetchPicture(address, NETWORK)
  const type = got.ok ? pictureType(got.bytes) : undefined
  if (!got.ok || type === undefined) throw new Error('No picture came')
  return { blob: new Blob([new Uint8Array(got.bytes)], { type }), type }
}

async function fileOf(file: File, picture: ShownPicture): Promise<File> {
  if (isTaken(file.type)) return file
  const png = await redrawn(file.blob, picture, 'image/png')
  return png.size > LARGE
    ? { blob: await redrawn(file.blob, picture, 'image/jpeg'), type: 'image/jpeg' }
    : { blob: png, type: 'image/png' }
}

/** The picture drawn anew in another kind; on white where that kind knows no transparency. */
async function redrawn(blob: Blob, given: ShownPicture, type: 'image/png' | 'image/jpeg'): Promise<Blob> {
  const url = URL.createObjectURL(blob)
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const width = image.naturalWidth || given.width || USUAL.width
    const height = image.naturalHeight || given.height || USUAL.height
    const scale = Math.min(1, LONGEST / Math.max(width, height))
    const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale))
    const context = canvas.getContext('2d')
    if (!context) throw new Error('No canvas')
    if (type === 'image/jpeg') {
      context.fillStyle = 'white'
      context.fillRect(0, 0, canvas.width, canvas.height)
    }
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await canvas.convertToBlob({ type, quality: 0.92 })
  } finally {
    URL.revokeObjectURL(url)
  }
}
