import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeFully, formatUrn, parseUrn, sameMoment, urnTime } from '@/lib/linkedin/urn'

describe('urnTime', () => {
  it.each([
    ['7451004062705119233', '2026-04-17T20:30:01.510Z'],
    ['7503731490816000000', '2026-09-10T08:30:00.000Z'],
  ])('reads when %s was minted', (id, time) => {
    expect(new Date(urnTime(id)).toISOString()).toBe(time)
  })

  it.each([
    '',
    '0',
    '-7451004062705119233',
    '1111111111111111111',
    '99999999999999999999',
    '7451004062705119233x',
    '1e19',
  ])('refuses %j', (id) => {
    expect(() => urnTime(id)).toThrow(RangeError)
  })

  it('gives back every moment that was put into an id', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_100_000_000_000, max: 4_199_999_999_999 }),
        fc.nat(2 ** 22 - 1),
        (ms, low) => {
          expect(urnTime(String((BigInt(ms) << 22n) + BigInt(low)))).toBe(ms)
        },
      ),
    )
  })
})

describe('parseUrn', () => {
  it.each([
    ['urn:li:activity:7370000000000000000', 'activity'],
    ['urn%3Ali%3Ashare%3A7370000000000000000', 'share'],
    ['urn%253Ali%253AugcPost%253A7370000000000000000', 'ugcPost'],
    [' urn:li:UGCPOST:7370000000000000000\n', 'ugcPost'],
  ])('reads %j', (text, kind) => {
    expect(parseUrn(text)).toEqual({ of: 'post', post: { kind, id: '7370000000000000000' } })
  })

  it.each([
    'urn:li:comment:(activity:7370000000000000000,7370000000000000009)',
    'urn:li:comment:(urn:li:activity:7370000000000000000,7370000000000000009)',
    'urn%3Ali%3Acomment%3A%28activity%3A7370000000000000000%2C7370000000000000009%29',
    'urn:li:fsd_comment:(7370000000000000009,urn:li:activity:7370000000000000000)',
  ])('knows the comment %s by its post', (text) => {
    expect(parseUrn(text)).toEqual({
      of: 'comment',
      post: { kind: 'activity', id: '7370000000000000000' },
      commentId: '7370000000000000009',
    })
  })

  it.each([
    '',
    'urn:li:activity:',
    'urn:li:activity:007',
    'urn:li:person:7370000000000000000',
    'urn:li:activity:1 2',
    'xurn:li:activity:12',
  ])('reads nothing in %j', (text) => {
    expect(parseUrn(text)).toBeUndefined()
  })

  it('reads back what formatUrn wrote, raw and encoded', () => {
    const ref = fc.record({
      kind: fc.constantFrom('activity' as const, 'share' as const, 'ugcPost' as const),
      id: fc.bigInt({ min: 1n, max: 2n ** 63n }).map(String),
    })
    fc.assert(
      fc.property(ref, (post) => {
        expect(parseUrn(formatUrn(post))).toEqual({ of: 'post', post })
        expect(parseUrn(encodeURIComponent(formatUrn(post)))).toEqual({ of: 'post', post })
      }),
    )
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseUrn(text)))
    expect(decodeFully('%E0%A4%A')).toBe('%E0%A4%A')
  })
})

describe('sameMoment', () => {
  const id = (ms: number) => String(BigInt(ms) << 22n)
  it('joins the share and activity ids of one post and no others', () => {
    expect(sameMoment(id(1_760_000_000_000), id(1_760_000_005_000))).toBe(true)
    expect(sameMoment(id(1_760_000_000_000), id(1_760_000_005_001))).toBe(false)
    expect(sameMoment('1', '1')).toBe(false)
  })
})
