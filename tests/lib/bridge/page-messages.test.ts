import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPageMessage } from '@/lib/bridge/page-messages'

const REPLIES = [
  { id: 1, composer: { state: 'one', generation: 'labelled', text: 'a\nb', scheduled: false } },
  { id: 2, composer: { state: 'none' } },
  { id: 3, outcome: { result: 'inserted', generation: 'classic', postEnabled: false, focused: true } },
  { id: 4, outcome: { result: 'not-inserted', reason: 'differs', restored: false } },
  { id: 5, skeleton: { version: 1 } },
  { id: 6, watching: false },
  { id: 7, failed: 'TypeError' },
]
const EVENTS = [
  { event: 'post-pressed', text: '', scheduled: true, at: 1 },
  { event: 'composer-gone', how: 'discarded', at: 2 },
  { event: 'composer-error', at: 3 },
  { event: 'toast', url: 'https://www.linkedin.com/feed/update/urn:li:share:1/', at: 4 },
  { event: 'own-post', urn: 'urn:li:activity:1', text: 'x', at: 5 },
]

describe('readPageMessage', () => {
  it.each(REPLIES)('reads the reply %j', (reply) => {
    expect(readPageMessage(reply)).toEqual({ kind: 'reply', reply })
  })

  it.each(EVENTS)('reads the event %j', (event) => {
    expect(readPageMessage(event)).toEqual({ kind: 'event', event })
  })

  it.each([
    ['no id', { composer: { state: 'none' } }],
    ['an id that is no whole number', { id: 1.5, watching: true }],
    ['an unknown state', { id: 1, composer: { state: 'maybe' } }],
    [
      'one composer without its text',
      { id: 1, composer: { state: 'one', generation: 'sdui', scheduled: false } },
    ],
    ['an unknown generation', { id: 1, outcome: { ...REPLIES[2]?.outcome, generation: 'next' } }],
    [
      'an outcome without a word on what is left',
      { id: 1, outcome: { result: 'not-inserted', reason: 'none' } },
    ],
    [
      'a text longer than any post',
      { event: 'post-pressed', text: 'x'.repeat(200_001), scheduled: false, at: 1 },
    ],
    ['an address longer than any', { event: 'toast', url: 'x'.repeat(2001), at: 1 }],
    ['an event without a time', { event: 'composer-error' }],
    ['an event that the page never sends', { event: 'page-left', url: '', at: 1 }],
  ])('refuses %s', (_, message) => {
    expect(readPageMessage(message)).toBe(undefined)
  })

  it('says nothing of anything else, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        const read = readPageMessage(message)
        expect(read === undefined || Object.hasOwn(Object(message), 'id')).toBe(true)
      }),
    )
  })
})
