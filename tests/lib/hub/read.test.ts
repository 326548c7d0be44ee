import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHub } from '@/lib/hub/read'
import { challenge, hubFile, item, programme } from './examples'

const read = (file: unknown) => readHub(JSON.stringify(file))

describe('a good hub', () => {
  test('is read whole, with defaults, hashtags without their sign and unknown fields kept', () => {
    const file = hubFile({
      items: [item('one', { hashtags: [' #GoodToLearn ', 'Praca'], audience: { team: 'sales' } })],
      programme: programme({ motto: 'Speak up' }),
    })
    const result = read(file)
    expect(result).toMatchObject({
      ok: true,
      leftOut: [],
      hub: {
        programme: {
          id: 'acme',
          motto: 'Speak up',
          rhythm: { minimumPerMonth: 1, aimPerWeek: 1 },
          contacts: [],
        },
        items: [{ id: 'one', hashtags: ['GoodToLearn', 'Praca'], topics: [], audience: { team: 'sales' } }],
        challenges: [{ id: 'may', hashtag: 'ThankYou' }],
      },
    })
  })

  test('says what it asks of a profile, and where people meet; a wrong event costs only itself', () => {
    const profile = {
      points: [{ id: 'card', title: 'A card' }],
      weights: { about: 7 },
      offers: [
        { point: 'photo', title: 'Photo session', on: '2027-01-21', url: 'https://acme.example/photo' },
      ],
      hashtag: '#AcmeVoices',
      connections: { target: 500, months: 6 },
    }
    const event = { id: 'meetup', title: 'Meetup', from: '2027-03-16' }
    const events = [event, { ...event, id: 'back', to: '2027-03-15' }, event]
    expect(read(hubFile({ programme: programme({ profile }), events }))).toMatchObject({
      ok: true,
      hub: {
        programme: {
          profile: { ...profile, points: [{ id: 'card', weight: 4, steps: [] }], hashtag: 'AcmeVoices' },
        },
        events: [event],
      },
      leftOut: [
        { id: 'back', problems: [{ path: 'events[1].to', kind: 'against-rule', rule: 'ends-before-start' }] },
        { id: 'meetup', problems: [{ kind: 'duplicate-id' }] },
      ],
    })
  })

  test.each([
    [{ weights: { about: 21 } }, 'programme.profile.weights.about'],
    [
      { offers: [{ point: 'photo', title: 'x', url: 'http://acme.example' }] },
      'programme.profile.offers[0].url',
    ],
    [{ connections: { target: 0, months: 6 } }, 'programme.profile.connections.target'],
    [{ points: [{ id: 'card' }] }, 'programme.profile.points[0].title'],
  ])('is refused for a wrong profile: %j', (profile, path) => {
    expect(read(hubFile({ programme: programme({ profile }) }))).toMatchObject({
      ok: false,
      problems: [{ path }],
    })
  })

  test('reads from bytes with a byte order mark', () => {
    const result = readHub(new TextEncoder().encode(`\uFEFF${JSON.stringify(hubFile())}`))
    expect(result.ok && result.hub.items.map(({ id }) => id)).toEqual(['one', 'two'])
  })
})

describe('the days of a hub', () => {
  const day = { id: 'open', title: { en: 'Open day', pl: 'Dzień otwarty' }, from: '2026-05-09' }

  test('are read with defaults; a hub without any has none', () => {
    const result = read(
      hubFile({
        days: [
          { ...day, hashtag: '#OpenDay' },
          { ...day, id: 'b', to: '2026-05-12', yearly: true },
        ],
      }),
    )
    expect(result).toMatchObject({
      ok: true,
      leftOut: [],
      hub: {
        days: [
          { id: 'open', hashtag: 'OpenDay', yearly: false },
          { id: 'b', yearly: true },
        ],
      },
    })
    const without = read(hubFile())
    expect(without.ok && without.hub.days).toEqual([])
  })

  test.each([
    [
      { ...day, from: '2026-02-30' },
      { path: 'days[1].from', kind: 'wrong-format', expected: ['date'] },
    ],
    [
      { ...day, to: '2026-05-08' },
      { path: 'days[1].to', kind: 'against-rule', rule: 'ends-before-start' },
    ],
    [
      { ...day, to: '2030-01-01' },
      { path: 'days[1].to', kind: 'against-rule', rule: 'longer-than-a-year' },
    ],
    [
      { ...day, title: '' },
      { path: 'days[1].title', kind: 'empty' },
    ],
    [
      { ...day, link: 'http://acme.example' },
      { path: 'days[1].link', kind: 'wrong-format', expected: ['https-address'] },
    ],
  ])('%j is left out and told; the others stay', (wrong, problem) => {
    const result = read(hubFile({ days: [{ ...day, id: 'good' }, wrong] }))
    expect(result.ok && result.hub.days.map(({ id }) => id)).toEqual(['good'])
    expect(result.ok && result.leftOut).toEqual([{ path: 'days[1]', id: 'open', problems: [problem] }])
  })
})

describe('a hub that is refused', () => {
  test.each([
    ['<html>', [{ path: '', kind: 'not-json', line: 1, column: 1, expected: 'value' }]],
    ['[]', [{ path: '', kind: 'wrong-type', expected: ['object'] }]],
    ['', [{ path: '', kind: 'file-empty' }]],
  ])('%j', (text, problems) => {
    expect(readHub(text)).toEqual({ ok: false, problems })
  })

  test('for another format, and for each wrong part of the programme, by its path', () => {
    expect(read(hubFile({ herald: 2 }))).toEqual({
      ok: false,
      problems: [{ path: 'herald', kind: 'not-one-of', expected: ['1'] }],
    })
    const wrong = programme({
      id: 'A B',
      name: {},
      languages: ['English'],
      contacts: [{ name: 'Ann', email: 'ann' }],
    })
    expect(read(hubFile({ programme: wrong }))).toEqual({
      ok: false,
      problems: [
        { path: 'programme.id', kind: 'wrong-format', expected: ['programme-id'] },
        { path: 'programme.name', kind: 'against-rule', rule: 'at-least-one-language' },
        { path: 'programme.languages[0]', kind: 'wrong-format', expected: ['language-code'] },
        { path: 'programme.contacts[0].email', kind: 'wrong-format', expected: ['email'] },
      ],
    })
  })

  test('for more items than Herald takes', () => {
    expect(read(hubFile({ items: Array(20_001).fill(0) }))).toEqual({
      ok: false,
      problems: [{ path: 'items', kind: 'too-long', limit: 20_000, unit: 'entries' }],
    })
  })
})

describe('rows that are left out', () => {
  test.each([
    [{ title: undefined }, { path: 'items[0].title', kind: 'missing' }],
    [{ wordings: [] }, { path: 'items[0].wordings', kind: 'empty' }],
    [
      { wordings: [{ language: 'EN', text: 'x' }] },
      { path: 'items[0].wordings[0].language', kind: 'wrong-format', expected: ['language-code'] },
    ],
    [
      { hashtags: ['two words'] },
      { path: 'items[0].hashtags[0]', kind: 'wrong-format', expected: ['hashtag'] },
    ],
    [
      { link: 'http://acme.example/' },
      { path: 'items[0].link', kind: 'wrong-format', expected: ['https-address'] },
    ],
    [
      { link: 'javascript:alert(1)' },
      { path: 'items[0].link', kind: 'wrong-format', expected: ['https-address'] },
    ],
    [
      { link: 'https://www.linkedin.com@evil.example/' },
      { path: 'items[0].link', kind: 'against-rule', rule: 'address-with-credentials' },
    ],
    [
      { pictures: [{ url: '../up.png', alt: 'x' }] },
      { path: 'items[0].pictures[0].url', kind: 'wrong-format', expected: ['https-address', 'picture-path'] },
    ],
    [
      { publishedOn: '2026-02-29' },
      { path: 'items[0].publishedOn', kind: 'wrong-format', expected: ['date'] },
    ],
    [
      { expiresOn: '2026-04-30' },
      { path: 'items[0].expiresOn', kind: 'against-rule', rule: 'ends-before-start' },
    ],
  ])('a wrong item goes with its reason, its sibling stays: %j', (change, problem) => {
    const result = read(hubFile({ items: [item('bad', change), item('good')] }))
    expect(result).toMatchObject({ ok: true, hub: { items: [{ id: 'good' }] } })
    expect(result.ok && result.leftOut).toEqual([{ path: 'items[0]', id: 'bad', problems: [problem] }])
  })

  test('links with an @ behind the host are fine', () => {
    const links = [
      'https://medium.example/@ann/post',
      'https://acme.example?to=a@b.c',
      'https://acme.example/#@x',
    ]
    const result = read(hubFile({ items: links.map((link, at) => item(`i${at}`, { link })) }))
    expect(result.ok && result.hub.items.map(({ link }) => link)).toEqual(links)
  })

  test('the later of two items or challenges of one id is left out; items and challenges do not meet', () => {
    const result = read(
      hubFile({
        items: [item('same', { kind: 'inspiration' }), item(' same '), item('may')],
        challenges: [challenge('may'), challenge('may', { from: '2026-06-01', to: '2026-06-30' })],
      }),
    )
    expect(result.ok && result.hub.items.map(({ id, kind }) => [id, kind])).toEqual([
      ['same', 'inspiration'],
      ['may', 'ready'],
    ])
    expect(result.ok && result.leftOut).toEqual([
      { path: 'items[1]', id: 'same', problems: [{ path: 'items[1].id', kind: 'duplicate-id', id: 'same' }] },
      {
        path: 'challenges[1]',
        id: 'may',
        problems: [{ path: 'challenges[1].id', kind: 'duplicate-id', id: 'may' }],
      },
    ])
  })

  test('what JSON itself would lose silently is listed first', () => {
    const result = readHub(
      JSON.stringify(hubFile()).replace('"herald":1', '"herald":2,"herald":1,"__proto__":{"a":1}'),
    )
    expect(result.ok && result.leftOut).toEqual([
      {
        path: '',
        problems: [
          { path: '', kind: 'name-repeated', name: 'herald', line: 1, column: 13 },
          { path: '', kind: 'name-refused', name: '__proto__', line: 1, column: 24 },
        ],
      },
    ])
  })

  test('whatever the rows are, each is either taken or listed, and nothing is thrown', () => {
    const row = fc.oneof(
      fc.jsonValue(),
      fc.record({ id: fc.constantFrom('a', 'b', ''), title: fc.jsonValue(), constructor: fc.jsonValue() }),
      fc.constantFrom('a', 'b', 'c').map((id) => item(id)),
    )
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const result = read(hubFile({ items: rows, challenges: [] }))
        if (!result.ok) throw new Error('refused')
        const listed = result.leftOut.filter(({ path }) => path !== '')
        expect(result.hub.items.length + listed.length).toBe(rows.length)
        expect(listed.every(({ problems }) => problems.length > 0)).toBe(true)
        expect(new Set(result.hub.items.map(({ id }) => id)).size).toBe(result.hub.items.length)
      }),
    )
  })
})
