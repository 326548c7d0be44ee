import { describe, expect, it } from 'vitest'
import { found, mended, one } from './found'

const confidential = (text: string) =>
  found(text).filter((said) => /^(mail|tele|internal|ticket|client)/.test(said))

describe('what should not leave the house', () => {
  it.each([
    ['Write to ola.nowak@brightwell.example.', 'mail-address: ola.nowak@brightwell.example'],
    ['Pisz: żaneta@poczta.example', 'mail-address: żaneta@poczta.example'],
    ['Call +48 600 100 200 now', 'telephone: +48 600 100 200'],
    ['tel. 22 123 45 67', 'telephone: tel. 22 123 45 67'],
    ['Dzwoń: 600 100 200.', 'telephone: 600 100 200'],
    ['See http://jira.brightwell.example/x', 'internal-address: jira.brightwell.example'],
    ['The server 192.168.10.4 fell over', 'internal-address: 192.168.10.4'],
    ['On localhost:3000 it works', 'internal-address: localhost:3000'],
    ['At wiki.brightwell.internal we keep it', 'internal-address: wiki.brightwell.internal'],
    ['In \\\\files\\plans there is more', 'internal-address: \\\\files\\plans'],
    ['We closed PAY-1234 today', 'ticket-number: PAY-1234'],
    ['The client paid 2.5 million EUR for it', 'client-money: 2.5 million EUR'],
    ['Klient podpisał umowę na 300 tys. zł', 'client-money: 300 tys. zł'],
    ['€40k contract signed', 'client-money: €40k'],
  ])('%s', (text, expected) => {
    expect(confidential(text)).toEqual([expected])
  })

  it.each([
    'COVID-19 and ISO-27001 and UTF-8',
    'In 2024 we shipped 100 000 000 parcels',
    'A coffee costs 15 zł. The client liked it.',
    'On 10.11.2026 at 10:30',
    'Version 10.2.3 is out',
    'Reach: 50,285,718 people, 202 571 clicks',
    '@ola said so',
    'The local team, internal rules, corp speak',
    'From 9-17, 24/7, 1-2-3',
    'We grew by 123 456 789 zł',
    'https://en.wikipedia.org/wiki/Internal',
    '#ABC-123',
  ])('nothing in: %s', (text) => {
    expect(confidential(text)).toEqual([])
  })
})

describe('places still to be filled', () => {
  it.each([
    '[company]',
    '{name}',
    '{{ first name }}',
    '<link>',
    '___',
    '%NAME%',
    'XX' + 'X',
    '[wstaw imię]',
    'DO UZUPEŁNIENIA',
  ])('%s', (part) => {
    expect(found(`Hello ${part} there.`)).toContain(`placeholder: ${part}`)
  })

  it.each([
    'I <3 it',
    'He said so [sic]',
    'See [1]',
    'a < b and c > d',
    'snake_case',
    '@[Ola Nowak] knows',
    'XXL',
    '[label](https://a.example)',
  ])('nothing in: %s', (text) => expect(one(text, 'placeholder')).toBeUndefined())
})

describe('mentions', () => {
  it('are to be typed by hand', () => {
    expect(one('Thanks @[Ola Nowak] !', 'mention')).toMatchObject({
      from: 7,
      to: 19,
      values: { name: 'Ola Nowak' },
    })
  })
})

describe('links', () => {
  it('lose their tracking, and nothing else', () => {
    expect(mended('See https://a.example/p?utm_source=x&id=7&fbclid=z#part.', 'link-tracking')).toBe(
      'See https://a.example/p?id=7#part.',
    )
    expect(mended('(www.a.example/?trk=q)', 'link-tracking')).toBe('(www.a.example/)')
    expect(one('https://a.example/p?id=7&q=utm_source', 'link-tracking')).toBeUndefined()
  })

  it('more than one are counted', () => {
    expect(one('https://a.example https://b.example', 'links-many')).toMatchObject({ values: { count: 2 } })
  })

  it.each([
    ['https://аpple.com/x', { host: 'xn--pple-43d.com', kind: 'alike' }],
    ['https://linkedin.com@evil.example/', { kind: 'login' }],
    ['http://a.example', { kind: 'insecure' }],
  ])('%s is not what it looks like', (text, values) => {
    expect(one(text, 'link-odd')).toMatchObject({ values })
  })

  it('an address that is none is left alone', () => {
    expect(found('See https://')).toEqual([])
  })
})

describe('the disclosure', () => {
  const context = { disclosure: ['I work at Brightwell.', 'Pracuję w Brightwell.'] }
  it('goes in before the last line of hashtags, or at the end', () => {
    expect(mended('Well.\n\n#Tag', 'disclosure-missing', context)).toBe(
      'Well.\n\nI work at Brightwell.\n\n#Tag',
    )
    expect(mended('Well.', 'disclosure-missing', context)).toBe('Well.\n\nI work at Brightwell.')
  })

  it.each(['Well. i work at BRIGHTWELL', 'Tak. Pracuje w Brightwell!'])('is there: %s', (text) => {
    expect(found(text, context)).toEqual([])
  })
})

describe('the shape of the text', () => {
  it('begins with what matters', () => {
    expect(found('#Tag #Two\nWell.')).toEqual(['opening-hashtags: #Tag #Two'])
    expect(found('I’m thrilled to announce a thing.')).toEqual(['opening-formula: I’m thrilled to announce'])
    expect(found('Z ogromną przyjemnością informuję.')).toEqual(['opening-formula: Z ogromną przyjemnością'])
    expect(found(`${'word '.repeat(29)}and so on ${'more '.repeat(20)}.`)[0]).toMatch(/^opening-late/)
  })

  it('is too long, a wall, or loud', () => {
    expect(one('x'.repeat(3_004), 'too-long')).toMatchObject({ from: 3_000, to: 3_004, values: { over: 4 } })
    expect(one('word. '.repeat(110), 'wall')).toBeDefined()
    expect(found('Then: THIS IS REALLY IMPORTANT NEWS today.')).toEqual([
      'capitals: THIS IS REALLY IMPORTANT NEWS',
    ])
    expect(found('NASA, ESA and the EU. AI, IT, HR, PR.')).toEqual([])
  })

  it('has sentences measured by the language', () => {
    const sentence = `${'słowo '.repeat(26)}koniec.`
    expect(one(sentence, 'long-sentence', { language: 'pl-PL' })).toMatchObject({
      values: { count: 27, most: 24 },
    })
    expect(one(sentence, 'long-sentence', { language: 'en' })).toBeUndefined()
    expect(one(`Read e.g. ${'word '.repeat(33)}`, 'long-sentence', { language: 'en' })).toBeDefined()
  })

  it('reads as the language it began in', () => {
    const text = 'Dziś nauczyłam się, że nie wszystko trzeba robić samemu.'
    expect(one(text, 'other-language', { language: 'en' })).toMatchObject({
      values: { reads: 'pl', began: 'en' },
    })
    expect(found(text, { language: 'pl' })).toEqual([])
    expect(found('Hmm.', { language: 'pl' })).toEqual([])
  })

  it('has pictures that say something', () => {
    expect(
      one('Well.', 'picture-alt', { pictures: [{ alt: 'IMG_20.jpg' }, { alt: 'A van in a wood' }] }),
    ).toMatchObject({
      values: { count: 1 },
    })
    expect(found('Well.', { pictures: [{ alt: 'Photo of our team at work' }] })).toEqual([])
  })
})
