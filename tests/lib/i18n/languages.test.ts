import { describe, expect, it } from 'vitest'
import { LANGUAGES, regionalLocale, resolveLanguage } from '@/lib/i18n/languages'

describe('resolveLanguage', () => {
  it.each([
    ['pl', 'en-GB', 'pl'],
    ['en', 'pl-PL', 'en'],
    ['auto', 'pl', 'pl'],
    ['auto', 'pl-PL', 'pl'],
    ['auto', 'PL-pl', 'pl'],
    ['auto', 'en-GB', 'en'],
    ['auto', 'xx-YY', 'en'],
    ['auto', '', 'en'],
    ['xx', 'pl-PL', 'pl'],
    ['constructor', 'toString', 'en'],
  ])('chosen %s in a browser of %s speaks %s', (chosen, browser, language) => {
    expect(resolveLanguage(chosen, browser)).toBe(language)
  })
})

describe('regionalLocale', () => {
  it.each([
    ['en', 'en-GB', 'en-GB'],
    ['en', 'en-US', 'en-US'],
    ['en', 'pl-PL', 'en'],
    ['pl', 'pl', 'pl'],
    ['pl', 'PL-pl', 'PL-pl'],
  ] as const)('%s in a browser of %s writes dates as %s', (language, browser, locale) => {
    expect(regionalLocale(language, browser)).toBe(locale)
  })
})

it.each(Object.entries(LANGUAGES))('%s can be loaded and named', async (tag, { name, direction, load }) => {
  expect(name).toBe(
    new Intl.DisplayNames([tag], { type: 'language' })
      .of(tag)
      ?.replace(/^./, (letter) => letter.toUpperCase()),
  )
  expect(['ltr', 'rtl']).toContain(direction)
  expect(Object.keys((await load()).default).length).toBeGreaterThan(100)
})
