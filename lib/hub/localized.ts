import type { Localized } from '@/lib/hub/schema'

/** A text and, where the hub says it, the language it is in (for the attributes `lang` and `dir`). */
export type LocalizedText = { text: string; language: string | undefined }

/**
 * The text of a localized value for a reader of `languages` (BCP 47, best first): the exact language,
 * else one that shares its primary part (`pt` for `pt-BR` and the other way), else English, else the first.
 * Never empty where the value came through the hub's schema.
 */
export function pickEntry(value: Localized, languages: readonly string[]): LocalizedText {
  if (typeof value === 'string') return { text: value, language: undefined }
  const offered = Object.keys(value)
  const language = bestLanguage(offered, [...languages, 'en']) ?? offered[0]
  return { text: (language === undefined ? undefined : value[language]) ?? '', language }
}

/** As `pickEntry`, the text alone. */
export function pick(value: Localized, languages: readonly string[]): string {
  return pickEntry(value, languages).text
}

/** Which of `offered` serves a reader of `languages` best, or undefined where none does. */
export function bestLanguage(offered: readonly string[], languages: readonly string[]): string | undefined {
  for (const wanted of languages) {
    const exact = offered.find((language) => language.toLowerCase() === wanted.toLowerCase())
    const found = exact ?? offered.find((language) => primary(language) === primary(wanted))
    if (found !== undefined) return found
  }
  return undefined
}

function primary(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? ''
}
