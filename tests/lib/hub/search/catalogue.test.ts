import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOffered, newestFirst } from '@/lib/hub/offered'
import type { ItemRow, Mark } from '@/lib/hub/rows'
import { buildCatalogue, type Search } from '@/lib/hub/search/catalogue'
import { type Chosen, FACETS, facetValues } from '@/lib/hub/search/facets'
import { answersByDefinition } from '@/tests/bench/answers'
import { itemRow } from '../examples'

const slices = { now: () => 0, pause: async () => undefined, budgetMs: 1 }
const everything: Search = { query: '', order: 'best', chosen: {}, day: '2026-06-01', marks: new Map() }

async function found(items: ItemRow[], search: Partial<Search>): Promise<string[]> {
  const catalogue = await buildCatalogue(items, slices)
  return catalogue.find({ ...everything, ...search }).items.map(({ id }) => id)
}

const text = (id: string, words: string, changes: Partial<ItemRow> = {}) =>
  itemRow(id, { title: 'x', wordings: [{ language: 'en', text: words }], ...changes })

describe('what is found', () => {
  const items = [
    text('pl', 'Święta w Łodzi'),
    text('de', 'Frohe Weihnachten, Straße'),
    text('he', 'חַג שָׂמֵחַ'),
    itemRow('many', {
      title: { en: 'Cloud', cs: 'Oblaka' },
      topics: ['Príroda'],
      wordings: [
        { language: 'en', text: 'first' },
        { language: 'da', text: 'Ærø' },
      ],
    }),
  ]

  test.each([
    ['swieta', ['pl']],
    ['ŚWIĘTA', ['pl']],
    ['lodz', ['pl']],
    ['lodz swie', ['pl']],
    ['strasse', ['de']],
    ['חג שמח', ['he']],
    ['oblaka', ['many']],
    ['priroda aero clo', ['many']],
    ['w', ['pl', 'de']],
    ['odz', []],
    ['swieta weihnachten', []],
    ['constructor', []],
    ['__proto__', []],
    ['toString hasOwnProperty', []],
  ])('for %j', async (query, ids) => {
    expect((await found(items, { query })).sort()).toEqual([...ids].sort())
  })

  test('without a word in the query, all that is offered on the day, newest first', async () => {
    const dated = [
      itemRow('old', { publishedOn: '2026-01-01' }),
      itemRow('gone', { publishedOn: '2026-01-01', expiresOn: '2026-05-31' }),
      itemRow('last day', { publishedOn: '2026-02-01', expiresOn: '2026-06-01' }),
      itemRow('tomorrow', { publishedOn: '2026-06-02' }),
    ]
    expect(await found(dated, { query: ' #! ' })).toEqual(['last day', 'old'])
    const catalogue = await buildCatalogue(dated, slices)
    const on = (day: string) => catalogue.find({ ...everything, day }).items.map(({ id }) => id)
    expect([on('2026-06-01'), on('2026-06-02'), on('2026-06-01')]).toEqual([
      ['last day', 'old'],
      ['tomorrow', 'old'],
      ['last day', 'old'],
    ])
  })
})

describe('in which order', () => {
  const items = [
    text('title whole', '', { title: 'The art' }),
    text('title begins', '', { title: 'Artists' }),
    text('topic whole', '', { topics: ['Art'] }),
    text('topic begins', '', { topics: ['Artistry'] }),
    text('whole', 'art', { publishedOn: '2026-04-01' }),
    text('begins', 'artful', { publishedOn: '2026-05-20' }),
    text('begins, older', 'artful', { publishedOn: '2026-05-01' }),
  ]

  test('best first: title before topic before wording, whole word before beginning, then newer', async () => {
    expect(await found(items, { query: 'art' })).toEqual([
      'title whole',
      'title begins',
      'topic whole',
      'topic begins',
      'whole',
      'begins',
      'begins, older',
    ])
  })

  test('newest first, where that is asked', async () => {
    const newest = await found(items, { query: 'art', order: 'newest' })
    expect(newest).toEqual(items.toSorted(newestFirst).map(({ id }) => id))
  })

  test('with several words each counts, and a word said twice counts once', async () => {
    const two = [text('one in title', 'cloud', { title: 'team' }), text('none in title', 'cloud team')]
    expect(await found(two, { query: 'cloud team' })).toEqual(['one in title', 'none in title'])
    expect(await found(two, { query: 'team team TÉAM' })).toEqual(['one in title', 'none in title'])
  })
})

describe('against the definition, on small random catalogues', () => {
  const word = fc.constantFrom('art', 'artist', 'Łódź', 'łodzie', 'święta', 'swieto', 'team', 'te', 'ß', 'חג')
  const sentence = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '))
  const values = (...all: string[]) => fc.array(fc.constantFrom(...all), { maxLength: 3 })
  const items = fc
    .array(
      fc.record({
        title: fc.oneof(sentence, fc.record({ en: sentence, pl: sentence })),
        wordings: fc.array(fc.record({ language: fc.constantFrom('en', 'pl', 'he'), text: sentence }), {
          minLength: 1,
          maxLength: 3,
        }),
        topics: values('Art', 'Łódź', 'constructor'),
        areas: values('Product', '__proto__'),
        kind: fc.constantFrom('ready' as const, 'inspiration' as const),
        hubId: fc.constantFrom('one', 'two'),
        publishedOn: fc.constantFrom('2026-05-01', '2026-05-02', '2026-07-01'),
      }),
      { maxLength: 12 },
    )
    .map((rows) => rows.map((row, at) => itemRow(`i${at}`, { ...row, key: `${row.hubId}/i${at}` })))
  const query = fc.array(fc.constantFrom('a', 'art', 'lo', 'lodz', 'swiet', 't', 'team', 's', 'ח', '!'), {
    maxLength: 3,
  })
  const chosen: fc.Arbitrary<Chosen> = fc.record(
    {
      topic: values('Art', 'Łódź', 'nobody has it'),
      area: values('Product', '__proto__'),
      language: values('en', 'pl', 'he'),
      kind: values('ready', 'inspiration'),
      hub: values('one', 'two'),
      favourite: values('yes'),
      unused: values('yes'),
    },
    { requiredKeys: [] },
  )
  const marksOf = (rows: ItemRow[]): Map<string, Mark> =>
    new Map(
      rows.flatMap(({ key }, at): [string, Mark][] => {
        if (at % 3 === 0) return [[key, { key, timesUsed: 1, usedAt: 1 }]]
        return at % 3 === 1 ? [[key, { key, timesUsed: 0, favouriteSince: 1 }]] : []
      }),
    )

  test('items, their order and every count are right', async () => {
    await fc.assert(
      fc.asyncProperty(items, query, chosen, fc.boolean(), async (rows, words, picked, best) => {
        const marks = marksOf(rows)
        const search: Search = {
          query: words.join(' '),
          order: best ? 'best' : 'newest',
          chosen: picked,
          day: '2026-06-01',
          marks,
        }
        const { items: result, counts } = (await buildCatalogue(rows, slices)).find(search)

        const points = answersByDefinition(rows)(search.query)
        const worth = (row: ItemRow) => points?.get(rows.indexOf(row)) ?? 0
        const passes = (row: ItemRow, without?: string) =>
          FACETS.every((facet) => {
            const wanted = picked[facet] ?? []
            if (facet === without || wanted.length === 0) return true
            return facetValues(facet, row, marks.get(row.key)).some((value) => wanted.includes(value))
          })
        const matching = rows.filter(
          (row) => isOffered(row, search.day) && (points === undefined || worth(row) > 0),
        )

        const expected = matching
          .filter((row) => passes(row))
          .sort((a, b) => (best ? worth(b) - worth(a) : 0) || newestFirst(a, b))
        expect(result.map(({ key }) => key)).toEqual(expected.map(({ key }) => key))
        for (const facet of FACETS) {
          for (const { value, count, chosen: isChosen } of counts[facet]) {
            const having = matching.filter(
              (row) => passes(row, facet) && facetValues(facet, row, marks.get(row.key)).includes(value),
            )
            expect([facet, value, count, isChosen]).toEqual([
              facet,
              value,
              having.length,
              (picked[facet] ?? []).includes(value),
            ])
          }
          const told = counts[facet].map(({ value }) => value)
          const all = rows.flatMap((row) => facetValues(facet, row, marks.get(row.key)))
          expect(told.toSorted()).toEqual([...new Set([...all, ...(picked[facet] ?? [])])].sort())
        }
      }),
    )
  }, 30_000)

  test('marks that change are seen without a new index', async () => {
    const rows = [itemRow('a'), itemRow('b')]
    const catalogue = await buildCatalogue(rows, slices)
    const unused = (marks: Map<string, Mark>) =>
      catalogue.find({ ...everything, chosen: { unused: ['yes'] }, marks }).items.map(({ id }) => id)
    expect(unused(new Map())).toEqual(['b', 'a'])
    expect(unused(new Map([['hub/b', { key: 'hub/b', usedAt: 1, timesUsed: 1 }]]))).toEqual(['a'])
  })

  test('building stops when it is told to', async () => {
    const clock = { ms: 0 }
    const stopped = buildCatalogue(
      [itemRow('a'), itemRow('b')],
      { ...slices, now: () => clock.ms++ },
      AbortSignal.abort(),
    )
    await expect(stopped).rejects.toThrow()
  })
})
