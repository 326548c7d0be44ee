import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import en from '@/assets/locales/en.json'
import pl from '@/assets/locales/pl.json'
import { I18nProvider } from '@/components/ui/I18n'
import { createTranslator, type Translator } from '@/lib/i18n/translator'

const TRANSLATORS: Record<'en' | 'pl', Translator> = {
  en: createTranslator('en-GB', 'ltr', en),
  pl: createTranslator('pl', 'ltr', pl),
}

/** Shows something in a language, by default English, and gives a person to use it and a way to show it anew. */
export function show(element: ReactElement, language: 'en' | 'pl' = 'en') {
  const user = userEvent.setup({ delay: null })
  const wrapped = (inner: ReactElement) => (
    <I18nProvider translator={TRANSLATORS[language]}>{inner}</I18nProvider>
  )
  const { rerender, unmount } = render(wrapped(element))
  return { user, unmount, again: (next: ReactElement) => rerender(wrapped(next)) }
}
