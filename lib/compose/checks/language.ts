import { languageOf } from '@/lib/compose/language'
import { type CheckContext, type Finding, overall } from './finding'

/** A text that reads as another language than the one its draft began in. */
export function checkLanguage(text: string, { language }: CheckContext): Finding[] {
  const began = language?.split('-')[0]?.toLowerCase()
  const reads = began === undefined ? undefined : languageOf(text)
  if (began === undefined || reads === undefined || reads === began) return []
  return [overall('other-language', 50, { reads, began })]
}
