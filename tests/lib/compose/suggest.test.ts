import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Around, suggestTags, writtenIn } from '@/lib/compose/suggest'
import { buildTagIndex, fits } from '@/lib/compose/suggest-index'
import { labelWords } from '@/lib/compose/suggest-words'

const KNOWN = [
  { text: 'The conveyor stopped and the night shift moved parcels by hand.', tags: ['Warehousing'] },
  { text: 'Our conveyor hums all night in the hall.', tags: ['Warehousing', 'NightShift'] },
  { text: 'The choir sang in the canteen.', tags: ['OfficeChoir'] },
  { text: 'Taśma stanęła i nocna zmiana nosiła paczki.', tags: ['Warehousing', 'PracaNaZmianę'] },
]
const INDEX = buildTagIndex(KNOWN, ['AcmeVoices'])
const NOTHING: Around = { item: [], programme: [], days: [], log: new Map() }
const best = (text: string, around: Partial<Around> = {}, language = 'en', limit = 3) =>
  suggestTags(INDEX, text, { ...NOTHING, ...around }, { language, limit }).map(({ tag }) => tag)

describe('what fits a text', () => {
  it('is learned from texts with hashtags, whatever the endings of their words', () => {
    const found = [...fits(INDEX, 'Two conveyors and a choir of scanners: the nights are loud.')]
    expect(found.sort((a, b) => b[1].score - a[1].score)[0]?.[0]).toBe('warehousing')
  })

  it('is known for common labels even where nobody has used them yet', () => {
    const index = buildTagIndex([], ['ElectricVehicles', 'Gratitude'])
    const fit = fits(index, 'Kierowca dziękował za ładowarkę: elektryczne busy nie zawodzą mrozem.')
    expect([...fit.keys()].sort()).toEqual(['electricvehicles', 'gratitude'])
  })

  it('says by which words', () => {
    expect(fits(INDEX, 'The Conveyor hummed')?.get('warehousing')?.words).toContain('Conveyor')
  })

  it('is nothing for an empty text, and found soon in one line of 100,000 characters', () => {
    expect(fits(INDEX, '').size).toBe(0)
    expect(fits(INDEX, 'x'.repeat(100_000)).size).toBe(0)
  })
})

describe('suggestions', () => {
  it('put the challenge first, then the item’s, then the programme’s', () => {
    const around = { challenge: 'GoodToLearn', item: ['Returns'], programme: ['AcmeVoices', 'LifeAtAcme'] }
    expect(best('', around)).toEqual(['GoodToLearn', 'Returns', 'AcmeVoices'])
  })

  it('let the text decide among what is at hand, and bring what only the text asks for', () => {
    const item = ['Returns', 'Ecommerce', 'LastMile', 'Warehousing']
    expect(best('The conveyor in the hall hummed all night, and every shift knows it.', { item })[0]).toBe(
      'Warehousing',
    )
  })

  it('name the reason that counts most', () => {
    const [first] = suggestTags(
      INDEX,
      '',
      { ...NOTHING, log: new Map([['MyTag', 9]]) },
      { language: 'en', limit: 3 },
    )
    expect(first).toEqual({ tag: 'MyTag', reason: { why: 'log' } })
    const days = [{ tag: 'WorldBookDay', name: 'World Book Day' }]
    const [today] = suggestTags(INDEX, '', { ...NOTHING, days }, { language: 'en', limit: 3 })
    expect(today?.reason).toEqual({ why: 'day', name: 'World Book Day' })
  })

  it('keep each hashtag once, as its weightiest source writes it', () => {
    expect(best('', { item: ['ParcelLocker'], programme: ['parcellocker'] })).toEqual(['ParcelLocker'])
  })

  it('follow the text’s language, unless the item has the hashtag', () => {
    expect(best('', { programme: ['Łódź', 'Lodz'] })).toEqual(['Lodz'])
    expect(best('', { programme: ['Łódź', 'Lodz'] }, 'pl')).toEqual(['Łódź', 'Lodz'])
    expect(best('', { item: ['Łódź'] })).toEqual(['Łódź'])
  })

  it('do not change their order when one is put into the text', () => {
    const around = { item: ['Returns', 'Warehousing'], programme: ['AcmeVoices'] }
    const text = 'The conveyor hummed all night.'
    expect(best(`${text}\n\n#Warehousing #OfficeChoir`, around)).toEqual(best(text, around))
  })

  it('are so few as asked for, each once, whatever the text and however many hashtags', () => {
    const many = Array.from({ length: 2_000 }, (_, at) => `Tag${at}`)
    const index = buildTagIndex(KNOWN, many)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = suggestTags(index, text, { ...NOTHING, programme: many }, { language: 'pl', limit: 3 })
        expect(found).toHaveLength(3)
        expect(new Set(found.map(({ tag }) => tag)).size).toBe(3)
      }),
      { numRuns: 5 },
    )
  })
})

describe('words of a label', () => {
  it.each([
    ['ElectricVehicles', ['Electric', 'Vehicles']],
    ['B2BSales', ['B2', 'B', 'Sales']],
    ['UXDesign', ['UX', 'Design']],
    ['life_at_acme', ['life', 'at', 'acme']],
    ['Święta', ['Święta']],
  ])('of %s', (tag, words) => expect(labelWords(tag)).toEqual(words))
})

it.each([
  ['Dziś zażółciłem', 'pl'],
  ['Short one', undefined],
  ['A text that is long enough to say something – “quotes” and 👩‍🚀 included.', 'en'],
  ['זה טקסט ארוך מספיק כדי לומר משהו על העבודה שלי היום', undefined],
])('%j is written in %s', (text, language) => expect(writtenIn(text)).toBe(language))
