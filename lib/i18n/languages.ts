import type { Catalogue } from './translator'

/**
 * The languages Herald speaks. A further one is a file in assets/locales and a line here;
 * tests/repo/catalogue.test.ts says what it still lacks.
 */
export const LANGUAGES = {
  en: { name: 'English', direction: 'ltr', load: () => import('@/assets/locales/en.json') },
  pl: { name: 'Polski', direction: 'ltr', load: () => import('@/assets/locales/pl.json') },
} as const satisfies Record<
  string,
  { name: string; direction: 'ltr' | 'rtl'; load: () => Promise<{ default: Catalogue }> }
>

export type Language = keyof typeof LANGUAGES

/** The language to speak: the chosen one, else the first of the browser's that Herald has, else English. */
export function resolveLanguage(chosen: string, browserLanguage: string): Language {
  for (const tag of [chosen, browserLanguage]) {
    const language = tag.toLowerCase().split('-')[0] ?? ''
    if (Object.hasOwn(LANGUAGES, language)) return language as Language
  }
  return 'en'
}

/**
 * The locale for dates and numbers in a language: the browser's own where it is of that language
 * (a British browser's English has British dates), else the language itself.
 */
export function regionalLocale(language: Language, browserLanguage: string): string {
  return browserLanguage.toLowerCase().startsWith(`${language}-`) ? browserLanguage : language
}
