import { describe, expect, it } from 'vitest'
import en from '@/assets/locales/en.json'
import pl from '@/assets/locales/pl.json'
import { createTranslator } from '@/lib/i18n/translator'

const english = createTranslator('en-GB', 'ltr', en)
const polish = createTranslator('pl', 'ltr', pl)
const NOON = Date.UTC(2026, 10, 22, 12)

describe('a message', () => {
  it('is the catalogue’s, with its values', () => {
    expect(english.t('ui.cancel')).toBe('Cancel')
    expect(english.t('write.length', { count: '2,950', limit: '3,000' })).toBe('2,950 of 3,000')
    expect(polish.t('ui.cancel')).toBe(pl['ui.cancel'])
  })

  it('counts by each language’s own rules', () => {
    expect([1, 2, 5].map((count) => english.t('log.posts', { count }))).toEqual([
      '1 post',
      '2 posts',
      '5 posts',
    ])
    const forms = [1, 2, 4, 5, 12, 14, 22, 25, 112].map((count) =>
      polish.t('log.posts', { count }).replace(/^\d+\s/, ''),
    )
    const [one, few, , many] = forms
    expect(new Set([one, few, many]).size).toBe(3)
    expect(forms).toEqual([one, few, few, many, many, many, few, many, many])
  })

  it('leaves a value’s own markup and braces alone', () => {
    expect(english.t('log.nothingFound', { query: "<b>{x}</b> # '" })).toBe(
      "Nothing found for “<b>{x}</b> # '”",
    )
  })

  it('has parts that a tag renders, in order', () => {
    const marked = createTranslator('en', 'ltr', { ...en, 'ui.undo': 'Type <b>{word}</b> to go on' })
    expect(marked.rich('ui.undo', { b: (text) => ({ bold: text }) }, { word: 'ERASE' })).toEqual([
      'Type ',
      { bold: 'ERASE' },
      ' to go on',
    ])
    expect(english.rich('ui.undo', {})).toEqual(['Undo'])
  })
})

describe('dates and numbers', () => {
  it('are of the reader’s region', () => {
    expect(english.date(NOON, 'dayYear', 'UTC')).toBe('22 Nov 2026')
    expect(createTranslator('en-US', 'ltr', en).date(NOON, 'dayYear', 'UTC')).toBe('Nov 22, 2026')
    expect(polish.date(NOON, 'month', 'UTC')).toBe('listopad')
    expect(english.number(12345.5)).toBe('12,345.5')
  })

  it('hold a plain date in every zone', () => {
    expect(english.date(Date.UTC(2026, 10, 1), 'day', 'UTC')).toBe('1 Nov')
    expect(english.date(NOON, 'moment', 'Pacific/Kiritimati')).toContain('23 Nov 2026')
  })

  it.each([
    [0, 0, 'second'],
    [59_999, 0, 'second'],
    [60_000, -1, 'minute'],
    [-60_000, 1, 'minute'],
    [59 * 60_000, -59, 'minute'],
    [3.9 * 3_600_000, -3, 'hour'],
    [86_400_000, -1, 'day'],
    [-2 * 86_400_000, 2, 'day'],
    [8 * 86_400_000, -1, 'week'],
    [45 * 86_400_000, -1, 'month'],
    [400 * 86_400_000, -1, 'year'],
  ] as const)('a difference of %d ms is %d %s', (difference, value, unit) => {
    const words = (locale: string) =>
      new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' }).format(value, unit)
    expect(english.ago(difference)).toBe(words('en-GB'))
    expect(polish.ago(difference)).toBe(words('pl'))
  })
})

it('sorts as the language does, blind to case', () => {
  expect(['ż', 'z', 'Ł', 'l', 'm'].sort(polish.compare)).toEqual(['l', 'Ł', 'm', 'z', 'ż'])
  expect(english.compare('Item 10', 'item 9')).toBeGreaterThan(0)
  expect(english.compare('HUB', 'hub')).toBe(0)
})
