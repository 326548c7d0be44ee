import { useEffect, useState } from 'react'
import { browserLanguage } from '@/lib/browser/language'
import { LANGUAGES, regionalLocale, resolveLanguage } from '@/lib/i18n/languages'
import { createTranslator, type Translator } from '@/lib/i18n/translator'
import { useSettings } from './useSettings'

/** Loads a language's words. */
export async function loadTranslator(chosen: string): Promise<Translator> {
  const language = resolveLanguage(chosen, browserLanguage())
  const { direction, load } = LANGUAGES[language]
  return createTranslator(regionalLocale(language, browserLanguage()), direction, (await load()).default)
}

/** The translator of the chosen language; the old one serves until the new one's words are there. */
export function useTranslator(first: Translator): Translator {
  const chosen = useSettings((settings) => settings.language)
  const [translator, setTranslator] = useState(first)
  useEffect(() => {
    let current = true
    void loadTranslator(chosen).then((next) => current && setTranslator(next))
    return () => {
      current = false
    }
  }, [chosen])
  return translator
}
