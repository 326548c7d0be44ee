import { expect, test } from 'vitest'
import { bestLanguage, pick, pickEntry } from '@/lib/hub/localized'

const title = { pl: 'Święta', 'pt-BR': 'Festas', en: 'Holidays' }

test.each([
  [['pl', 'en'], 'Święta'],
  [['he', 'pl'], 'Święta'],
  [['pt'], 'Festas'],
  [['pt-PT'], 'Festas'],
  [['PT-br'], 'Festas'],
  [['he'], 'Holidays'],
  [[], 'Holidays'],
])('a reader of %j gets %s', (languages, text) => {
  expect(pick(title, languages)).toBe(text)
})

test('without English, somebody who reads none of the languages gets the first', () => {
  expect(pickEntry({ cs: 'Svátky', sk: 'Sviatky' }, ['he'])).toEqual({ text: 'Svátky', language: 'cs' })
})

test('a text for all has no language of its own', () => {
  expect(pickEntry('Święta', ['en'])).toEqual({ text: 'Święta', language: undefined })
})

test('the order of the reader wins over a more exact match', () => {
  expect(bestLanguage(['en', 'pt-BR'], ['pt', 'en'])).toBe('pt-BR')
  expect(bestLanguage(['en'], ['pl'])).toBeUndefined()
})
