import { fold } from '@/lib/parse/fold'
import { isOnlyHashtags } from '@/lib/parse/hashtags'
import { type CheckContext, type Finding, overall } from './finding'

/** The line by which readers learn whose ambassador writes, where the programme asks for one and the text has none. */
export function checkDisclosure(text: string, { disclosure = [] }: CheckContext): Finding[] {
  const line = disclosure[0]
  if (line === undefined || text.trim() === '') return []
  const folded = plain(text)
  if (disclosure.some((one) => folded.includes(plain(one)))) return []
  return [overall('disclosure-missing', 82, { line }, beforeHashtags(text, line))]
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim()
}

/** The line as a paragraph of its own at the end, before the hashtags where these stand last. */
function beforeHashtags(text: string, line: string) {
  const end = text.trimEnd().length
  const lastLine = text.lastIndexOf('\n', end - 1) + 1
  if (lastLine > 0 && isOnlyHashtags(text.slice(lastLine, end))) {
    return { from: lastLine, to: lastLine, put: `${line}\n\n` }
  }
  return { from: end, to: end, put: `\n\n${line}` }
}
