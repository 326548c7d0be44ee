import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  advance,
  CLOSES_WITHIN,
  CONFIRMS_WITHIN,
  IDLE,
  type PublishEvent,
  type PublishState,
} from '@/lib/linkedin/publish'

const T = 1_790_000_000_000
const TEXT = 'We are hiring engineers in Kraków.\n#Hiring'
const idAt = (ms: number) => String(BigInt(ms) << 22n)
const FEED = 'https://www.linkedin.com/feed/'

const pressed: PublishEvent = { event: 'post-pressed', text: TEXT, scheduled: false, at: T }
const closed = (after = 2000): PublishEvent => ({ event: 'composer-gone', how: 'closed', at: T + after })
const toast = (after = 3000, mintedAt = T + 1000): PublishEvent => ({
  event: 'toast',
  url: `https://www.linkedin.com/feed/update/urn:li:share:${idAt(mintedAt)}/`,
  at: T + after,
})
const card = (text = TEXT, after = 3000, mintedAt = T + 1000): PublishEvent => ({
  event: 'own-post',
  urn: `urn:li:activity:${idAt(mintedAt)}`,
  text,
  at: T + after,
})
const left = (url: string, after = 2000): PublishEvent => ({ event: 'page-left', url, at: T + after })
const timeout = (after = CONFIRMS_WITHIN): PublishEvent => ({ event: 'timeout', at: T + after })

const run = (...events: PublishEvent[]) => events.reduce<PublishState>(advance, IDLE)

describe('advance', () => {
  it.each<[string, PublishEvent[], PublishState['state']]>([
    ['a press alone', [pressed], 'pressed'],
    ['press, closed', [pressed, closed()], 'probable'],
    ['press, closed, time passes', [pressed, closed(), timeout()], 'probable'],
    ['press, closed at the last moment', [pressed, closed(CLOSES_WITHIN)], 'probable'],
    ['press, closed too late', [pressed, closed(CLOSES_WITHIN + 1), timeout()], 'unknown'],
    ['press, toast before it closed', [pressed, toast(), closed()], 'confirmed'],
    ['press, closed, toast', [pressed, closed(), toast()], 'confirmed'],
    ['press, closed, own card', [pressed, closed(), card()], 'confirmed'],
    ['press, toast at the last moment', [pressed, toast(CONFIRMS_WITHIN)], 'confirmed'],
    ['press, toast too late', [pressed, closed(), toast(CONFIRMS_WITHIN + 1)], 'probable'],
    ['press, toast of an old post', [pressed, closed(), toast(3000, T - 3_600_000)], 'probable'],
    [
      'press, own card of an old post with the same text',
      [pressed, closed(), card(TEXT, 3000, T - 86_400_000)],
      'probable',
    ],
    ['press, own card with another text', [pressed, closed(), card('Something else')], 'probable'],
    ['press, nothing', [pressed, timeout()], 'unknown'],
    ['press, timeout too early', [pressed, timeout(10)], 'pressed'],
    ['press, error', [pressed, { event: 'composer-error', at: T + 1000 }], 'not-a-post'],
    ['press, error, closed', [pressed, { event: 'composer-error', at: T + 1000 }, closed()], 'not-a-post'],
    [
      'press, error, press again, closed',
      [pressed, { event: 'composer-error', at: T + 1000 }, { ...pressed, at: T + 1500 }, closed()],
      'probable',
    ],
    ['press, discarded', [pressed, { event: 'composer-gone', how: 'discarded', at: T + 1000 }], 'not-a-post'],
    [
      'press, closed, then known as discarded',
      [pressed, closed(), { event: 'composer-gone', how: 'discarded', at: T + 2500 }],
      'not-a-post',
    ],
    ['press to schedule, closed, toast', [{ ...pressed, scheduled: true }, closed(), toast()], 'not-a-post'],
    ['press, page left to the feed', [pressed, left(FEED)], 'probable'],
    ['press, page left to the feed, card there', [pressed, left(FEED), card()], 'confirmed'],
    ['press, page loaded anew', [pressed, left('https://www.linkedin.com/sharing/compose')], 'unknown'],
    ['press, page left to another site', [pressed, left('https://example.com/')], 'unknown'],
    [
      'press, closed, page left to another site',
      [pressed, closed(), left('https://example.com/')],
      'probable',
    ],
    ['closed without a press', [closed(), toast(), card(), left(FEED)], 'idle'],
  ])('%s', (_, events, state) => {
    expect(run(...events).state).toBe(state)
  })

  it('confirms with the link, the text and the time of the press', () => {
    const state = run(pressed, closed(), toast())
    expect(state).toMatchObject({
      state: 'confirmed',
      by: 'toast',
      text: TEXT,
      at: T,
      link: { kind: 'share', time: T + 1000 },
    })
  })

  it.each([
    'https://www.linkedin.com/in/ada/',
    'https://evil.example/feed/update/urn:li:share:7370000000000000000/',
    `https://www.linkedin.com/feed/update/urn:li:activity:${idAt(T)}?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A${idAt(T)}%2C${idAt(T)}%29`,
  ])('is not confirmed by a toast that links %s', (url) => {
    expect(run(pressed, closed(), { event: 'toast', url, at: T + 3000 }).state).toBe('probable')
  })
})

const at = fc.integer({ min: T - 60_000, max: T + 120_000 })
const text = fc.constantFrom(TEXT, '', 'Something else')
const minted = at.map(idAt)
const press = fc.record({ event: fc.constant('post-pressed' as const), text, scheduled: fc.boolean(), at })
const other: fc.Arbitrary<PublishEvent> = fc.oneof(
  fc.record({
    event: fc.constant('composer-gone' as const),
    how: fc.constantFrom('closed' as const, 'discarded' as const),
    at,
  }),
  fc.record({ event: fc.constant('composer-error' as const), at }),
  fc.record({
    event: fc.constant('toast' as const),
    url: minted.map((id) => `https://www.linkedin.com/feed/update/urn:li:share:${id}`),
    at,
  }),
  fc.record({
    event: fc.constant('own-post' as const),
    urn: minted.map((id) => `urn:li:activity:${id}`),
    text,
    at,
  }),
  fc.record({
    event: fc.constant('page-left' as const),
    url: fc.constantFrom(FEED, 'https://example.com/'),
    at,
  }),
  fc.record({ event: fc.constant('timeout' as const), at }),
)
const history = fc.array(fc.oneof(press, other), { maxLength: 12 })

describe('for every history', () => {
  it('without a press nothing is ever posted', () => {
    fc.assert(
      fc.property(fc.array(other), (events) => {
        expect(run(...events)).toBe(IDLE)
      }),
    )
  })

  it('a posted text is the text of the last press, which did not schedule', () => {
    fc.assert(
      fc.property(history, (events) => {
        const state = run(...events)
        if (state.state !== 'confirmed' && state.state !== 'probable') return
        const last = events.findLast((event) => event.event === 'post-pressed')
        expect(last).toMatchObject({ text: state.text, at: state.at, scheduled: false })
      }),
    )
  })

  it('after the last press, probable needs a closing within 30 s and confirmed a sign within 45 s', () => {
    fc.assert(
      fc.property(history, (events) => {
        const state = run(...events)
        if (state.state !== 'confirmed' && state.state !== 'probable') return
        const after = events.slice(events.findLastIndex((event) => event.event === 'post-pressed') + 1)
        const within = (event: PublishEvent, ms: number) => event.at >= state.at && event.at <= state.at + ms
        const signs = after.filter((event) =>
          state.state === 'probable'
            ? (event.event === 'composer-gone' || event.event === 'page-left') && within(event, CLOSES_WITHIN)
            : (event.event === 'toast' || event.event === 'own-post') && within(event, CONFIRMS_WITHIN),
        )
        expect(signs).not.toHaveLength(0)
      }),
    )
  })

  it('discarded in time is never posted, whatever follows but a new press', () => {
    fc.assert(
      fc.property(fc.array(other), (events) => {
        const state = run(pressed, { event: 'composer-gone', how: 'discarded', at: T + 1 }, ...events)
        expect(state).toMatchObject({ state: 'not-a-post', why: 'discarded' })
      }),
    )
  })
})
