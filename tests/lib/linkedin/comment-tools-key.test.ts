import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeCommentToolsKey, postOfCommentTools } from '@/lib/linkedin/comment-tools-key'

/** The other direction, for the property below. */
function encode(tag: number, id: bigint): string {
  const varint: number[] = []
  for (let rest = id * 2n; ; rest >>= 7n) {
    if (rest < 128n) {
      varint.push(Number(rest))
      break
    }
    varint.push(Number(rest & 127n) | 128)
  }
  return Buffer.from([tag, varint.length + 1, 8, ...varint]).toString('base64')
}

describe('decodeCommentToolsKey', () => {
  it.each([
    ['CgoIjsejvOXquuse', 'activity', '1111111111111111111'],
    ['EgoIqtXqtLDAsMJc', 'ugcPost', '3333333333333333333'],
    ['CgsIgICIqvf8v8fMAQ', 'activity', '7370000000000000000'],
    ['CgsIgICIqvf8v8fMAQ==', 'activity', '7370000000000000000'],
  ])('reads %s', (key, kind, id) => {
    expect(decodeCommentToolsKey(key)).toEqual({ kind, id })
  })

  it.each(['', '%%%', 'GgIIAg', 'CgoIjsejvOXquus', 'CgIIAw', 'CgIIAA', 'CgoIjsejvOXquuseAA', 'C', 'CgMIggA'])(
    'refuses %j',
    (key) => {
      expect(decodeCommentToolsKey(key)).toBeUndefined()
    },
  )

  it('reads every id in standard and URL-safe base64, padded or not', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }), fc.constantFrom(10, 18), (id, tag) => {
        const key = encode(tag, id)
        const wanted = { kind: tag === 10 ? 'activity' : 'ugcPost', id: String(id) }
        for (const form of [
          key,
          key.replace(/=+$/, ''),
          key.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, ''),
        ]) {
          expect(decodeCommentToolsKey(form)).toEqual(wanted)
        }
      }),
    )
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void decodeCommentToolsKey(text)))
  })
})

describe('postOfCommentTools', () => {
  it('reads the attribute of a card', () => {
    expect(
      postOfCommentTools(
        'CgsIgICIqvf8v8fMAQ-replaceableCommentToolsfixture_tokenFeedType_MAIN_FEED_RELEVANCE',
      ),
    ).toEqual({ kind: 'activity', id: '7370000000000000000' })
    expect(postOfCommentTools('-replaceableCommentTools')).toBeUndefined()
    expect(postOfCommentTools('CgsIgICIqvf8v8fMAQ')).toBeUndefined()
  })
})
