import { describe, expect, it } from 'vitest'
import { readArchive } from '@/lib/linkedin/archive/read'
import { complete, csv, fixture, readAll, zip } from './make'

const reports = ({ reading }: Awaited<ReturnType<typeof readAll>>) =>
  reading.ok
    ? Object.fromEntries(reading.parts.map(({ part, rows, problem }) => [part, problem ?? rows]))
    : reading.problem

describe('a complete archive', () => {
  it('gives the rows of every file that matters, and says what is lacking', async () => {
    const file = await zip({ ...complete(), 'Jobs/Job Applications.csv': 'a,b\n1,2', 'Ads.csv': 'x' })
    const all = await readAll(file)
    expect(reports(all)).toEqual({
      ...{ connections: 1, education: 1, languages: 1, positions: 2, profile: 1, shares: 3, skills: 2 },
    })
    expect(all.reading).toMatchObject({
      madeAt: Date.UTC(2026, 8, 1),
      lacking: ['summary', 'certifications', 'recommendations'],
    })
    expect(all.rows.find(({ part }) => part === 'profile')?.cells).toMatchObject({
      Headline: 'Headline, with comma',
      'Geo Location': 'Rome, Latium, Italy',
    })
    expect(all.rows.filter(({ part }) => part === 'positions')[0]?.cells).toMatchObject({
      Description: '• a\n• b',
    })
  })

  it('is the same as its files dropped one by one, or with a folder around them', async () => {
    const files = Object.entries(complete())
    const loose = await readAll(...files.map(([name, text]) => csv(name, text)))
    const inFolder = await readAll(
      await zip(Object.fromEntries(files.map(([name, text]) => [`Complete/${name}`, text]))),
    )
    expect(reports(loose)).toEqual(reports(inFolder))
    expect(loose.reading).toMatchObject({ madeAt: Date.UTC(2026, 8, 3, 12) })
  })

  it('takes the file at the top where one of that name lies deeper', async () => {
    const all = await readAll(await zip({ 'Old/Skills.csv': 'Name\na\nb\nc\n', 'Skills.csv': 'Name\na\n' }))
    expect(reports(all)).toEqual({ skills: 1 })
  })

  it('tells of its progress up to the end', async () => {
    const shares: number[] = []
    const file = await zip(complete())
    await readArchive([file], () => {}, { onProgress: (share) => shares.push(share) })
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
  })

  it('stops when it is told to', async () => {
    const stop = new AbortController()
    const file = await zip({ 'Connections.csv': fixture('Connections.csv'), 'Skills.csv': 'Name\na\n' })
    const reading = readArchive([file], () => stop.abort(new Error('stopped')), { signal: stop.signal })
    await expect(reading).rejects.toThrow('stopped')
  })
})

describe('how a file is written', () => {
  const skills = (text: string | Uint8Array) => readAll(csv('Skills.csv', text)).then(({ rows }) => rows)
  const names = async (text: string | Uint8Array) =>
    (await skills(text)).map(({ cells }) => Object.values(cells)[0])
  const utf16 = (text: string, little: boolean) => {
    const bytes = new Uint8Array(text.length * 2)
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little)
    return bytes
  }
  const education = 'School Name,Start Date,End Date,Notes,Degree Name,Activities\n'

  it.each([
    ['with a byte order mark', '\uFEFFName\nŻeglarstwo\nB\n'],
    ['with CRLF', 'Name\r\nŻeglarstwo\r\nB\r\n'],
    ['with CR', 'Name\rŻeglarstwo\rB'],
    ['with mixed line ends and blank lines', '\r\nName\nŻeglarstwo\r\n\r\n\nB\r'],
    ['all quoted', '"Name"\n"Żeglarstwo"\n"B"\n'],
    ['with another case', ' NAME \nŻeglarstwo\nB\n'],
    ['in another language', 'Nazwa\nŻeglarstwo\nB\n'],
  ])('%s it is the same', async (_, text) => {
    expect(await names(text)).toEqual(['Żeglarstwo', 'B'])
    expect(await names(new TextEncoder().encode(text))).toEqual(['Żeglarstwo', 'B'])
  })

  it('in UTF-16, with a mark or without, it is the same', async () => {
    for (const little of [true, false]) {
      expect(await names(utf16('\uFEFFName\nŻeglarstwo\nB\n', little))).toEqual(['Żeglarstwo', 'B'])
      expect(await names(utf16('Name\nAlpha beta gamma delta\n', little))).toEqual(['Alpha beta gamma delta'])
    }
  })

  it('an old Windows encoding costs accents, no rows', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('Name\nCaf'), 0xe9, 10, 66])
    expect(await names(bytes)).toEqual(['Café', 'B'])
  })

  it('formulas, naughty names and columns are text like any other', async () => {
    const cells = ['=cmd|’ /C calc’!A0', '+1', '-1', '@SUM(1)', '\tx', '__proto__', 'constructor', '<b>x</b>']
    expect(await names(['Name', ...cells].join('\n'))).toEqual(cells)
    const rows = await skills('__proto__,Name,constructor\nx,a,y\n')
    expect(rows.map(({ cells: one }) => one)).toEqual([{ Name: 'a' }])
  })

  it('columns are found by name in any order, with others between, separated by ; or tabs', async () => {
    for (const delimiter of [',', ';', '\t']) {
      const text = ['Finished On|Extra|Title|Description', '|x|Engineer|"What, I; do"'].join('\n')
      const { rows, reading } = await readAll(csv('Positions.csv', text.replaceAll('|', delimiter)))
      expect(rows).toMatchObject([
        { cells: { Title: 'Engineer', Description: 'What, I; do', 'Finished On': '' } },
      ])
      expect(reading).toMatchObject({ parts: [{ columns: ['Finished On', 'Title', 'Description'] }] })
    }
  })

  it('in another language they are found by their place, behind notes too', async () => {
    const text =
      'Uwagi:\n"Przy eksporcie, jak widać, brakuje adresów: https://www.linkedin.com"\n\n' +
      'Imię,Nazwisko,URL,Adres e-mail,Firma,Stanowisko,Data połączenia\n' +
      'Ada,Przykład,https://www.linkedin.com/in/ada,,Firma,"Szefowa, wszystkiego",12 mar 2024\n'
    const { rows } = await readAll(csv('Connections.csv', text))
    expect(rows).toMatchObject([{ cells: { 'Connected On': '12 mar 2024' } }])
  })

  it('in another language with a column too few, nothing is guessed', async () => {
    const text = 'Imię,Nazwisko,Firma\nAda,Przykład,Firma\n'
    expect(reports(await readAll(csv('Connections.csv', text)))).toBe('not-linkedin')
  })

  it('quotes escaped by a backslash end no cell', async () => {
    const row = 'School,2010,2012,"She said \\"hello\\"","MSc \\"with, comma\\"",\n'
    const { rows } = await readAll(csv('Education.csv', education + row + row))
    expect(rows).toHaveLength(2)
    expect(rows[1]?.cells).toMatchObject({ 'Degree Name': 'MSc "with, comma"', Activities: '' })
  })

  it('posts over several lines are one row each', async () => {
    const { rows } = await readAll(csv('Shares_123.csv', fixture('Shares.csv')))
    expect(rows.map(({ cells }) => 'Visibility' in cells && cells.Visibility)).toEqual([
      ...['MEMBER_NETWORK', 'PUBLIC', 'MEMBER_NETWORK'],
    ])
  })

  it('a cell of a megabyte is read, a larger one is not', async () => {
    const cell = (length: number) => `${education}School,,,"${'a "" b,\n'.repeat(length / 8)}",,\n`
    expect(reports(await readAll(csv('Education.csv', cell(999_000))))).toEqual({ education: 1 })
    expect(reports(await readAll(csv('Education.csv', cell(1_600_000))))).toEqual({ education: 'too-large' })
  })

  it('a file that ends inside a cell is cut off', async () => {
    expect(reports(await readAll(csv('Education.csv', `${education}"School,2010`)))).toEqual({
      education: 'cut-off',
    })
  })

  it('many rows arrive whole, wherever the pieces end', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `"Skill ""${at}"" ąę\r\nline, two"`)
    const all = await skills(`Name\r\n${rows.join('\r\n')}\r\n`)
    expect(all).toHaveLength(20_000)
    expect(all[19_999]?.cells).toEqual({ Name: 'Skill "19999" ąę\nline, two' })
  })

  it('a header alone is an empty part, an empty file is no part', async () => {
    expect(reports(await readAll(csv('Skills.csv', 'Name\n'), csv('Languages.csv', '')))).toEqual({
      ...{ skills: 0, languages: 'not-this-file' },
    })
  })
})
