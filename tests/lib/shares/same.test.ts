import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSame, sameFinder } from '@/lib/shares/same'
import type { Share } from '@/lib/shares/share'
import { someShare, urnAt, uuid } from './some-share'

const AT = Date.UTC(2026, 9, 9, 8, 30)
const known = someShare({ id: uuid(1), publishedAt: AT, text: 'Same text', urn: urnAt(AT) })
const other = (given: Partial<Share>) =>
  someShare({ id: uuid(2), publishedAt: AT, text: 'Same text', ...given })
const withoutUrn = ({ urn: _, ...share }: Share): Share => share

describe('the same share', () => {
  it.each([
    ['has the row id', someShare({ id: uuid(1), text: 'else', publishedAt: 0 })],
    ['has the URN, whatever else', other({ urn: urnAt(AT), text: 'else', publishedAt: 0 })],
    ['has another id of LinkedIn’s, 5 s later, and the text', other({ urn: urnAt(AT + 5_000, 'share') })],
    ['has it 5 s earlier, in another bucket', other({ urn: urnAt(AT - 5_000, 'ugcPost', 4_000_000) })],
    [
      'says the text with no-break spaces and other line ends',
      other({ urn: urnAt(AT + 1, 'share'), text: 'Same\u00A0text \r\n' }),
    ],
    ['has an id near and no text', other({ urn: urnAt(AT + 1, 'share'), text: '' })],
    ['has no id, the text, and a time 2 minutes off', other({ publishedAt: AT + 120_000 })],
  ])('%s', (_, candidate) => {
    expect(findSame([known], candidate)).toBe(known)
    expect(findSame([candidate], known)).toBe(candidate)
  })

  it.each([
    ['was minted more than 5 s away', other({ urn: urnAt(AT + 5_001, 'share') })],
    ['has an id near but another text', other({ urn: urnAt(AT + 1, 'share'), text: 'Other text' })],
    ['has no id and another text', other({ text: 'Other text' })],
    ['has no id, the text, and a time further off', other({ publishedAt: AT + 120_001 })],
    ['has no id and no text', other({ text: ' ' })],
  ])('is another where it %s', (_, candidate) => {
    expect(findSame([known], candidate)).toBeUndefined()
    expect(findSame([candidate], known)).toBeUndefined()
  })

  it('is not found by two empty texts at one time without ids', () => {
    expect(
      findSame([withoutUrn(other({ text: '' }))], withoutUrn(other({ id: uuid(3), text: '' }))),
    ).toBeUndefined()
  })

  it('is found among many exactly where it is found alone', () => {
    const near = fc.record({
      id: fc.integer({ min: 1, max: 40 }).map(uuid),
      ms: fc.integer({ min: AT, max: AT + 200_000 }),
      text: fc.constantFrom('', 'a', 'b'),
      linked: fc.boolean(),
    })
    const share = near.map(({ id, ms, text, linked }) =>
      someShare({ id, publishedAt: ms, text, ...(linked && { urn: urnAt(ms) }) }),
    )
    fc.assert(
      fc.property(fc.array(share, { maxLength: 20 }), share, (shares, candidate) => {
        const found = sameFinder(shares).find(candidate)
        const alone = shares.some((one) => findSame([one], candidate) !== undefined)
        expect(found !== undefined).toBe(alone)
        if (found) expect(shares).toContain(found)
      }),
      { numRuns: 500 },
    )
  })
})

describe('two bare links', () => {
  it('are one post when their ids were minted together', () => {
    const at = Date.UTC(2026, 2, 5)
    const one = someShare({ id: uuid(1), publishedAt: at, text: '', urn: urnAt(at, 'share') })
    const other = someShare({ id: uuid(2), publishedAt: at + 900, text: '', urn: urnAt(at + 900) })
    expect(findSame([one], other)).toBe(one)
  })
})
