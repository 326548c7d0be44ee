import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharesFromCsv, sharesFromJson, sharesToCsv, sharesToJson } from '@/lib/shares/export'
import { anyShares, someShare, uuid } from './some-share'

const FULL = someShare({
  text: 'First "line",\r\nsecond; line\n\n#Herald',
  hashtags: ['Herald', 'Zażółć'],
  urn: 'urn:li:activity:7503731490816000000',
  url: 'https://www.linkedin.com/feed/update/urn:li:activity:7503731490816000000/',
  hubId: 'https://hub.example/hub.json',
  itemId: 'a-1',
  itemTitle: '=HYPERLINK("https://evil.example")',
  draftId: uuid(7),
  scheduled: false,
  note: "'quoted",
})

const NOW = Date.UTC(2026, 9, 10)

// Reading JSON refuses that name (lib/parse/json.ts).
const anyJson = fc.json({ maxDepth: 2 }).filter((json) => !json.includes('__proto__'))

describe('the log as CSV', () => {
  it('documents itself in its header and uses CRLF after a byte order mark', async () => {
    const csv = await sharesToCsv([FULL])
    expect(csv.split('\r\n')[0]).toBe(
      '\uFEFF"published_at_utc","time_from","text","hashtags","link","urn","hub","item","item_title","draft","day","day_title","day_date","maybe_scheduled","how_logged","note","created_at_utc","changed_at_utc","id"',
    )
    expect(csv).toContain('"2026-10-09T08:30:00.125Z"')
    expect(csv).toContain('"#Herald #Zażółć"')
  })

  it('gives every share back exactly', async () => {
    await fc.assert(
      fc.asyncProperty(anyShares, async (shares) => {
        expect(await sharesFromCsv(await sharesToCsv(shares))).toEqual({ shares, problems: [], notes: [] })
      }),
    )
  })

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    ' =1',
    '\u00A0=1',
    "'=1",
    "'",
  ])('defuses a cell that begins like %j', async (text) => {
    const csv = await sharesToCsv([someShare({ text })])
    expect(csv).toContain(`,"'${text}",`)
    expect((await sharesFromCsv(csv)).shares[0]?.text).toBe(text)
  })

  it('leaves an apostrophe that a person put before harmless text', async () => {
    const csv = (await sharesToCsv([someShare({ text: 'TEXT' })])).replace('TEXT', "'tis")
    expect((await sharesFromCsv(csv)).shares[0]?.text).toBe("'tis")
  })

  it.each([
    [';', '\n'],
    ['\t', '\r\n'],
    [',', '\r'],
  ])(
    'reads what a spreadsheet saved anew with %j and %j, other columns and another order',
    async (delimiter, newline) => {
      const rows = [
        [
          'ID',
          'my column',
          'text',
          'time_from',
          'how_logged',
          'created_at_utc',
          'changed_at_utc',
          'hashtags',
          'published_at_utc',
        ],
        [
          uuid(1),
          'x',
          'short',
          'typed',
          'typed',
          '2026-10-09T08:31:00Z',
          '2026-10-09T08:31:00Z',
          'a #b',
          '2026-10-09T10:30:00.125+02:00',
        ],
        ['', '', '', '', '', '', '', '', ''],
      ]
      const read = await sharesFromCsv(rows.map((row) => row.join(delimiter)).join(newline))
      const expected = someShare({ text: 'short', timeFrom: 'typed', how: 'typed', hashtags: ['a', 'b'] })
      expect(read).toEqual({ shares: [expected], problems: [], notes: [] })
    },
  )

  it('keeps the good rows and names row, column and fault of the others', async () => {
    const rows = [1, 2, 3, 4, 5].map((number) => someShare({ id: uuid(number), text: `t${number}` }))
    const lines = (await sharesToCsv(rows)).split('\r\n')
    lines[1] = lines[1]?.replace('2026-10-09T08:30:00.125Z', '2026-02-30T08:30:00Z') ?? ''
    lines[2] = lines[2]?.replace('"link"', '"guessed"') ?? ''
    lines[3] = lines[3]?.replace(uuid(3), uuid(4)) ?? ''
    lines[5] = `${lines[5]},"one","too many"`
    const read = await sharesFromCsv(lines.join('\r\n'))
    expect(read.shares.map(({ text }) => text)).toEqual(['t3'])
    expect(read.problems).toEqual([
      {
        row: 2,
        field: 'published_at_utc',
        problem: { path: 'publishedAt', kind: 'wrong-format', expected: ['date-time'] },
      },
      {
        row: 3,
        field: 'time_from',
        problem: { path: 'timeFrom', kind: 'not-one-of', expected: ['link', 'noticed', 'typed'] },
      },
      { row: 5, field: 'id', problem: { path: 'id', kind: 'against-rule', rule: 'id-once' } },
      { row: 6, field: '', problem: { path: '', kind: 'too-long', limit: 19, unit: 'entries' } },
    ])
  })

  it('does not take a row whose quotes never close for a share', async () => {
    const csv = await sharesToCsv([someShare(), someShare({ id: uuid(2) })])
    const read = await sharesFromCsv(csv.slice(0, -1))
    expect(read.shares).toEqual([someShare()])
    expect(read.problems).toEqual([
      { row: 3, field: '', problem: { path: '', kind: 'wrong-format', expected: ['csv-row'] } },
    ])
  })

  it.each(['', 'Date,ShareLink\n2026,x', '\uFEFF', '__proto__,constructor\n1,2'])(
    'refuses %j, which lacks our columns',
    async (text) => {
      const read = await sharesFromCsv(text)
      expect(read.shares).toEqual([])
      expect(read.refused).toMatchObject({ kind: 'missing-columns' })
    },
  )
})

describe('the log as JSON', () => {
  it('gives every share back exactly, with fields nobody knows', () => {
    fc.assert(
      fc.property(anyShares, anyJson, (shares, json) => {
        const richer = shares.map((share) => ({
          ...share,
          later: JSON.parse(json),
        }))
        expect(sharesFromJson(sharesToJson(richer, NOW))).toEqual({ shares: richer, problems: [], notes: [] })
      }),
    )
  })

  it('says what it is', () => {
    expect(JSON.parse(sharesToJson([], NOW))).toEqual({
      format: 'herald-log',
      version: 1,
      exportedAt: '2026-10-10T00:00:00.000Z',
      shares: [],
    })
  })

  it('keeps the good rows and names the others', () => {
    const rows = [FULL, { ...FULL, id: 'no' }, null, { ...FULL, id: uuid(2), url: 'javascript:alert(1)' }]
    const read = sharesFromJson(JSON.stringify({ format: 'herald-log', version: 1, shares: rows }))
    expect(read.shares).toEqual([FULL])
    expect(read.problems.map(({ row, field }) => [row, field])).toEqual([
      [2, 'id'],
      [3, ''],
      [4, 'url'],
    ])
  })

  it.each([
    ['{', 'not-json'],
    ['[]', 'not-a-log'],
    ['{"format":"herald-log","version":2,"shares":[]}', 'newer-format'],
    ['['.repeat(100_000), 'nested-too-deep'],
  ])('refuses %.20s as %s', (text, kind) => {
    expect(sharesFromJson(text)).toMatchObject({ shares: [], refused: { kind } })
  })
})
