import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PublishState } from '@/lib/linkedin/publish'
import { grewFrom, type HandedOver, proposalOf, samePress, shareOf } from '@/lib/shares/proposal'
import { shareSchema } from '@/lib/shares/share'
import { urnAt, uuid } from './some-share'

const PRESSED = Date.UTC(2026, 9, 9, 8, 30)
const TEXT = 'What the courier taught me\n\nAsk first. #Repair'
const URN = urnAt(PRESSED, 'share')
const LINK = {
  ok: true,
  urn: URN,
  url: `https://www.linkedin.com/feed/update/${URN}/`,
  time: PRESSED - 640,
  comment: false,
} as unknown as Extract<PublishState, { state: 'confirmed' }>['link']

const CONFIRMED: PublishState = { state: 'confirmed', by: 'toast', link: LINK, text: TEXT, at: PRESSED }
const PROBABLE: PublishState = { state: 'probable', text: TEXT, at: PRESSED, until: PRESSED + 45_000 }
const HANDED: HandedOver = {
  text: TEXT,
  draftId: uuid(7),
  origin: { hubId: 'brightwell', itemId: 'courier', title: 'Ask the courier' },
}

describe('grewFrom', () => {
  it.each([
    ['the same text', TEXT, TEXT, true],
    ['other line ends and edges', `\n${TEXT.replaceAll('\n', '\r\n')} `, TEXT, true],
    ['words added', `${TEXT}\n\nThank you, Marta.`, TEXT, true],
    ['a telling line kept', 'New start\n\nWhat the courier taught me', TEXT, true],
    [
      'only a short line kept',
      'Ask first. #Repair\n\nSomething else',
      'Something new\n\nAsk first. #Repair',
      false,
    ],
    ['another text', 'Nothing of it', TEXT, false],
    ['short and the same', 'Hi', 'Hi', true],
    ['short and longer', 'Hi all', 'Hi', false],
    ['blank lines in common', 'One\n\n\n', 'Two\n\n\n', false],
  ])('%s', (_, posted, handed, grew) => {
    expect(grewFrom(posted, handed)).toBe(grew)
  })

  it('a text grows from itself, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => grewFrom(text, text)))
  })
})

describe('proposalOf', () => {
  it('a confirmed post has its link and its draft', () => {
    expect(proposalOf(CONFIRMED, uuid(1), HANDED)).toEqual({
      id: uuid(1),
      sure: 'confirmed',
      text: TEXT,
      at: PRESSED,
      url: LINK.url,
      urn: URN,
      linkTime: PRESSED - 640,
      draftId: uuid(7),
      hubId: 'brightwell',
      itemId: 'courier',
      itemTitle: 'Ask the courier',
    })
  })

  it('a post from a draft about a day has that day, and so has its share', () => {
    const day = {
      key: 'observance/programmers-day/2026-09-13',
      title: 'Programmers’ Day',
      date: '2026-09-13',
    }
    const proposal = proposalOf(CONFIRMED, uuid(1), { text: TEXT, draftId: uuid(7), day })
    const flat = { dayKey: day.key, dayTitle: day.title, dayDate: day.date }
    expect(proposal).toMatchObject(flat)
    expect(proposal && shareOf(proposal, { now: PRESSED, id: uuid(2) })).toMatchObject(flat)
  })

  it('a probable or unknown one has none', () => {
    expect(proposalOf(PROBABLE, uuid(1), undefined)).toEqual({
      id: uuid(1),
      sure: 'probable',
      text: TEXT,
      at: PRESSED,
    })
    const unknown: PublishState = { state: 'unknown', text: TEXT, at: PRESSED }
    expect(proposalOf(unknown, uuid(1), undefined)?.sure).toBe('unknown')
  })

  it('a post of other words is not of the draft', () => {
    const other: PublishState = { ...PROBABLE, text: 'Something written on LinkedIn itself' }
    const proposal = proposalOf(other, uuid(1), HANDED)
    expect(proposal).not.toHaveProperty('draftId')
    expect(proposal).not.toHaveProperty('hubId')
  })

  it('a draft of one’s own has no item', () => {
    const proposal = proposalOf(PROBABLE, uuid(1), { text: TEXT, draftId: uuid(7) })
    expect(proposal?.draftId).toBe(uuid(7))
    expect(proposal).not.toHaveProperty('itemId')
  })

  it.each<PublishState>([
    { state: 'idle' },
    { state: 'pressed', text: TEXT, at: PRESSED, until: PRESSED + 1 },
    { state: 'not-a-post', why: 'discarded', text: TEXT, at: PRESSED },
    { state: 'not-a-post', why: 'scheduled', text: TEXT, at: PRESSED },
    { state: 'not-a-post', why: 'error', text: TEXT, at: PRESSED },
  ])('$state is no proposal', (state) => {
    expect(proposalOf(state, uuid(1), HANDED)).toBe(undefined)
  })
})

describe('shareOf', () => {
  const birth = { now: PRESSED + 60_000, id: uuid(2) }
  it('takes the time from the link, or else from the press', () => {
    const from = (state: PublishState) => {
      const proposal = proposalOf(state, uuid(1), HANDED)
      return proposal && shareOf(proposal, birth)
    }
    expect(from(CONFIRMED)).toMatchObject({
      id: uuid(2),
      publishedAt: PRESSED - 640,
      timeFrom: 'link',
      how: 'noticed',
      urn: URN,
      hashtags: ['Repair'],
      draftId: uuid(7),
      itemTitle: 'Ask the courier',
    })
    expect(from(PROBABLE)).toMatchObject({ publishedAt: PRESSED, timeFrom: 'noticed' })
    expect(from(PROBABLE)).not.toHaveProperty('url')
  })

  it('is a share that the log takes, whatever was posted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, sure) => {
        const state: PublishState = sure ? { ...CONFIRMED, text } : { ...PROBABLE, text }
        const proposal = proposalOf(state, uuid(1), { ...HANDED, text })
        expect(proposal && shareSchema.safeParse(shareOf(proposal, birth)).success).toBe(true)
      }),
    )
  })
})

it('two panels’ proposals of one press are the same; two presses are not', () => {
  const seen = (at: number, text = TEXT) => ({ id: uuid(at), sure: 'probable' as const, text, at })
  expect(samePress(seen(0), seen(2000))).toBe(true)
  expect(samePress(seen(2000), seen(0))).toBe(true)
  expect(samePress(seen(0), seen(2001))).toBe(false)
  expect(samePress(seen(0), seen(0, 'Other'))).toBe(false)
})
