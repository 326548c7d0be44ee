import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createPhraseIndex } from '@/lib/compose/phrases/index'
import {
  assetSchema,
  type Challenge,
  challengeSchema,
  type Day,
  daySchema,
  eventSchema,
  hubFileSchema,
  hubSnippetSchema,
  type Item,
  itemSchema,
  type Localized,
  phraseSchema,
} from '@/lib/hub/schema'
import { z } from '@/lib/parse/zod'
import { POINTS } from '@/lib/profile/evidence'

const folder = new URL('../../assets/public/demo-hub/', import.meta.url)
const raw: unknown = JSON.parse(readFileSync(new URL('hub.json', folder), 'utf8'))
const file = hubFileSchema.parse(raw)
const items: Item[] = z.array(itemSchema).parse(file.items)
const events = z.array(eventSchema).parse(file.events)
const challenges: Challenge[] = z.array(challengeSchema).parse(file.challenges)
const snippets = z.array(hubSnippetSchema).parse(file.snippets)
const assets = z.array(assetSchema).parse(file.assets)

const days: Day[] = z.array(daySchema).parse(file.days)

const languages = ['en', 'pl']
const ready = items.filter((item) => item.kind === 'ready')
const inspirations = items.filter((item) => item.kind === 'inspiration')
const offers = file.programme.profile?.offers ?? []
const pictures = [
  ...items.flatMap((item) => item.pictures),
  ...offers.flatMap(({ picture }) => picture ?? []),
  ...assets.map(({ picture }) => picture),
]
const wordings = items.flatMap((item) => item.wordings.map((wording) => ({ id: item.id, ...wording })))

/** Every localized text of the hub, with the place where it stands. */
function localizedTexts(): [string, Localized][] {
  const { name, contacts, policy } = file.programme
  const texts: [string, Localized | undefined][] = [
    ['programme.name', name],
    ['policy.title', policy?.title],
    ['policy.text', policy?.text],
    ...contacts.map((contact): [string, Localized | undefined] => [contact.name, contact.role]),
  ]
  for (const item of items) {
    texts.push([`${item.id}.title`, item.title])
    for (const picture of item.pictures) texts.push([`${item.id}.alt`, picture.alt])
    for (const wording of item.wordings)
      if (wording.label !== undefined) texts.push([`${item.id}.label`, wording.label])
  }
  for (const challenge of challenges) {
    texts.push([`${challenge.id}.title`, challenge.title], [`${challenge.id}.guidance`, challenge.guidance])
  }
  for (const day of days) texts.push([`${day.id}.title`, day.title], [`${day.id}.text`, day.text])
  const { points = [], line } = file.programme.profile ?? {}
  texts.push(['profile.line', line])
  for (const point of points) {
    texts.push([`${point.id}.title`, point.title], [`${point.id}.why`, point.why])
    for (const step of point.steps) texts.push([`${point.id}.steps`, step])
  }
  for (const { point, title, note, picture } of offers) {
    texts.push([`offer for ${point}`, title])
    if (note) texts.push([`offer for ${point}.note`, note])
    if (picture) texts.push([`offer for ${point}.alt`, picture.alt])
  }
  for (const { id, title, place } of events) texts.push([`${id}.title`, title], [`${id}.place`, place])
  for (const { id, text } of snippets) texts.push([`snippet ${id}`, text])
  for (const { id, title, picture } of assets)
    texts.push([`asset ${id}`, title], [`asset ${id}.alt`, picture.alt])
  return texts.map(([place, text]) => {
    if (text === undefined) throw new Error(`${place} is missing`)
    return [place, text]
  })
}

/** Every text a reader sees, in one language each: `[place, language, text]`. */
function readTexts(): [string, string, string][] {
  const texts: [string, string, string][] = wordings.map(({ id, language, text }) => [id, language, text])
  for (const [place, text] of localizedTexts()) {
    if (typeof text === 'string') throw new Error(`${place} is not localized`)
    for (const [language, value] of Object.entries(text)) texts.push([place, language, value])
  }
  return texts
}

const count = (text: string, part: string) => text.split(part).length - 1
const placesOf = (found: { id: string }[]) => found.map(({ id }) => id)

describe('the demo hub', () => {
  it('is read whole, and every id stands once', () => {
    expect(items).toHaveLength(file.items.length)
    expect(challenges).toHaveLength(file.challenges.length)
    expect(new Set(placesOf(items)).size).toBe(items.length)
    expect(new Set(placesOf(challenges)).size).toBe(challenges.length)
  })

  it('offers enough of both kinds, now and for years', () => {
    expect(items.length).toBeGreaterThanOrEqual(60)
    expect(ready.length).toBeGreaterThanOrEqual(40)
    expect(inspirations.length).toBeGreaterThanOrEqual(20)
    expect(items.filter((item) => item.expiresOn === undefined).length).toBeGreaterThanOrEqual(45)
    expect(
      placesOf(items.filter((item) => item.expiresOn !== undefined && item.expiresOn < item.publishedOn)),
    ).toEqual([])
  })

  it('gives at least half of the ready posts several wordings, most of them in both languages', () => {
    expect(ready.filter((item) => item.wordings.length > 1).length).toBeGreaterThanOrEqual(ready.length / 2)
    const inBoth = ready.filter((item) =>
      languages.every((language) => item.wordings.some((wording) => wording.language === language)),
    )
    expect(inBoth.length).toBeGreaterThan(ready.length / 2)
    for (const item of inspirations)
      expect(item.wordings.map((wording) => wording.language).sort(), item.id).toEqual(languages)
  })

  it('labels wordings that share a language, so that they can be told apart', () => {
    for (const item of items) {
      const keys = item.wordings.map(({ language, label }) => `${language} ${JSON.stringify(label)}`)
      expect(new Set(keys).size, item.id).toBe(keys.length)
    }
  })

  it('keeps wordings within what LinkedIn takes, and ready posts worth reading', () => {
    expect(placesOf(wordings.filter(({ text }) => text.length > 3000))).toEqual([])
    for (const item of ready)
      for (const { text } of item.wordings) {
        expect(text.length, `${item.id}: ${text}`).toBeGreaterThanOrEqual(250)
        expect(text.length, `${item.id}: ${text}`).toBeLessThanOrEqual(1300)
      }
    expect(new Set(wordings.map(({ text }) => text)).size).toBe(wordings.length)
  })

  it('says everything in both languages and in no other', () => {
    expect([...file.programme.languages].sort()).toEqual(languages)
    for (const [place, text] of localizedTexts())
      expect(typeof text === 'string' ? [text] : Object.keys(text).sort(), place).toEqual(languages)
    expect(placesOf(wordings.filter(({ language }) => !languages.includes(language)))).toEqual([])
  })

  it('holds plain characters only: no fake bold, nothing invisible, nothing broken or unbalanced', () => {
    const forbidden =
      /[\u{1D400}-\u{1D7FF}\u200B-\u200F\u202A-\u202E\u2060-\u2064\u00AD\uFEFF\uFFFD\t\r]|\p{Cs}|\p{Co}/u
    const unkempt = / {2}|[^\S\n]$|\n{3}| - |\.\.\.|["*]|(?<=\p{L})'(?=\p{L})/mu
    for (const [place, language, text] of readTexts()) {
      expect(text, place).not.toMatch(forbidden)
      expect(text, place).not.toMatch(unkempt)
      expect(text, place).toBe(text.normalize('NFC'))
      expect(count(text, '('), place).toBe(count(text, ')'))
      expect(count(text, '['), place).toBe(count(text, ']'))
      if (language === 'pl') expect(count(text, '„'), place).toBe(count(text, '”'))
      else expect(text, place).not.toContain('„')
    }
  })

  it('marks the places to fill in in the language of the wording', () => {
    const marks = { en: '[your example]', pl: '[twój przykład]' } as const
    const marked = wordings.filter(({ text }) => text.includes('['))
    expect(marked.length).toBeGreaterThan(5)
    for (const { id, language, text } of marked)
      expect(text.match(/\[[^\]]*\]/g), id).toEqual([language === 'pl' ? marks.pl : marks.en])
  })

  it('has hashtags that LinkedIn links, beside the text and not in it', () => {
    const tags = [
      ...file.programme.hashtags,
      ...items.flatMap((item) => item.hashtags),
      ...challenges.map((challenge) => challenge.hashtag),
      ...days.flatMap((day) => day.hashtag ?? []),
    ]
    for (const tag of tags) expect(tag).toMatch(/^\p{Lu}[\p{L}\p{N}]{1,39}$/u)
    expect(placesOf(wordings.filter(({ text }) => text.includes('#')))).toEqual([])
    for (const item of items) expect(new Set(item.hashtags).size, item.id).toBe(item.hashtags.length)
  })

  it('sorts items under a few stable topics and areas', () => {
    expect(new Set(items.flatMap((item) => item.topics)).size).toBeLessThanOrEqual(10)
    for (const item of items) expect([1, 2], item.id).toContain(item.topics.length)
    const areas = ['Customer care', 'Data', 'Engineering', 'Operations', 'People & culture', 'Sales']
    expect([...new Set(items.flatMap((item) => item.areas))].sort()).toEqual(areas)
  })

  it('shows pictures that exist, are small and are what they claim to be', () => {
    expect(items.filter((item) => item.pictures.length > 0).length).toBeGreaterThanOrEqual(10)
    let bytes = 0
    // A picture of the shelf may be an item's too: it ships once.
    for (const picture of new Map(pictures.map((one) => [one.url, one])).values()) {
      const path = fileURLToPath(new URL(picture.url, folder))
      const size = statSync(path).size
      bytes += size
      expect(size, picture.url).toBeLessThan(40_000)
      expect(webpSize(readFileSync(path)), picture.url).toEqual([picture.width, picture.height])
    }
    expect(bytes).toBeLessThan(400_000)
  })

  it('runs one challenge a calendar month, without gap or overlap', () => {
    const months = challenges.map((challenge) => {
      const month = challenge.from.slice(0, 7)
      const [year, number] = month.split('-').map(Number)
      const last = new Date(Date.UTC(year ?? 0, number ?? 0, 0)).toISOString().slice(0, 10)
      expect([challenge.from, challenge.to], challenge.id).toEqual([`${month}-01`, last])
      return (year ?? 0) * 12 + (number ?? 0)
    })
    const [first] = months
    expect(months).toEqual(months.map((_, index) => (first ?? 0) + index))
    expect(challenges[0]?.from).toBe('2026-11-01')
    expect(challenges.at(-1)?.to).toBe('2027-12-31')
    expect(new Set(challenges.map((challenge) => challenge.hashtag)).size).toBe(challenges.length)
  })

  it('has days of its own, of every sort: yearly, once, and longer than one', () => {
    expect(days).toHaveLength(file.days.length)
    expect(new Set(placesOf(days)).size).toBe(days.length)
    expect(days.filter(({ yearly }) => yearly).length).toBeGreaterThan(1)
    expect(days.filter(({ yearly }) => !yearly).length).toBeGreaterThan(0)
    expect(days.filter(({ from, to }) => to !== undefined && to > from).length).toBeGreaterThan(0)
  })

  it('shows what a programme can ask of a profile and offer for it, and where people meet', () => {
    const known = new Set<string>([...POINTS, ...(file.programme.profile?.points ?? []).map(({ id }) => id)])
    expect(offers.map(({ point }) => point).filter((point) => !known.has(point))).toEqual([])
    expect(Object.keys(file.programme.profile?.weights ?? {}).filter((id) => !known.has(id))).toEqual([])
    expect(new Set(offers.map(({ point }) => point)).size).toBeGreaterThanOrEqual(4)
    expect(file.programme.profile?.connections).toEqual({ target: 500, months: 6 })
    expect(new Set(events.map(({ id }) => id)).size).toBe(file.events.length)
    expect(events.length).toBeGreaterThanOrEqual(4)
  })

  it('has texts to insert and pictures for many posts', () => {
    expect(snippets.length).toBeGreaterThanOrEqual(3)
    expect(assets.length).toBeGreaterThanOrEqual(3)
    for (const rows of [snippets, assets]) expect(new Set(placesOf(rows)).size).toBe(rows.length)
    expect(new Set(snippets.map(({ name }) => name)).size).toBe(snippets.length)
  })

  it('is a programme with somebody to ask and a policy to read', () => {
    const { id, contacts, policy, hashtags } = file.programme
    expect(id).toBe('brightwell-voices')
    expect(hashtags).toHaveLength(2)
    expect(contacts.map((contact) => contact.email?.endsWith('@brightwell.example'))).toEqual(
      contacts.map(() => true),
    )
    const texts = policy?.text
    if (texts === undefined || typeof texts === 'string') throw new Error('the policy is not localized')
    for (const text of Object.values(texts)) {
      const words = text.split(/\s+/).length
      expect(words).toBeGreaterThanOrEqual(250)
      expect(words).toBeLessThanOrEqual(400)
    }
  })
})

/**
 * Width and height in pixels that a WebP file declares.
 * Throws when it is none. Layout: RFC 9649, sections 2.5–2.7 (read November 2026).
 */
function webpSize(bytes: Buffer): [number, number] {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP')
    throw new Error('not a WebP file')
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff]
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21)
      return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1]
    }
    case 'VP8X':
      return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1]
    default:
      throw new Error('unknown kind of WebP file')
  }
}

describe('the demo hub’s policy', () => {
  const phrases = z.array(phraseSchema).parse(file.programme.policy?.phrases)

  it('gives every phrase a reason and a way out in both languages', () => {
    expect(phrases.length).toBeGreaterThan(4)
    for (const { reason, instead } of phrases) {
      expect(Object.keys(reason ?? {}).sort()).toEqual(languages)
      expect(Object.keys(instead ?? {}).sort()).toEqual(languages)
    }
  })

  it('keeps to itself: no wording of its items holds one of the phrases', () => {
    const index = createPhraseIndex()
    phrases.forEach((phrase, number) => void index.add(number, phrase))
    expect(
      wordings.filter(({ text }) => text.split('\n').some((line) => index.find(line).length > 0)),
    ).toEqual([])
  })
})
