import { describe, expect, it } from 'vitest'
import { languageOf } from '@/lib/compose/language'

describe('the language of a text', () => {
  it.each([
    ['en', 'What do you explain again and again at work?'],
    ['pl', 'Co tłumaczysz w pracy wciąż od nowa?'],
    ['pl', 'To jest tekst bez polskich znakow, ale nie ma watpliwosci'],
    ['cs', 'Dnes jsme se naučili, že není třeba dělat všechno hned.'],
    ['sk', 'Dnes sme sa naučili, že nie je potrebné robiť všetko hneď.'],
    ['sl', 'Danes smo se naučili, da ni treba narediti vsega takoj, in to je dobro.'],
    ['he', 'שלום לכולם, היום למדנו משהו חדש.'],
    ['de', 'Heute haben wir gelernt, dass man nicht alles sofort machen muss.'],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language)
  })

  it.each([
    '',
    'Hello',
    '#One #Two #Three #Four #Five',
    'Привет всем, это новый текст',
    'Lorem ipsum dolor sit amet',
  ])('is not guessed from “%s”', (text) => expect(languageOf(text)).toBeUndefined())
})
