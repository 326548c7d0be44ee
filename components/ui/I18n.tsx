import { createContext, type ReactNode, useContext, useEffect } from 'react'
import type { Translator } from '@/lib/i18n/translator'

const Context = createContext<Translator | null>(null)

/** Gives all below the translator of one language, and tells the document its language and direction. */
export function I18nProvider({ translator, children }: { translator: Translator; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = translator.locale
    document.documentElement.dir = translator.direction
  }, [translator])
  return <Context.Provider value={translator}>{children}</Context.Provider>
}

export function useI18n(): Translator {
  const translator = useContext(Context)
  if (!translator) throw new Error('useI18n needs an I18nProvider above it')
  return translator
}
