import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closenessTo, originalOf } from '@/lib/compose/closeness'
import { repeatedShare, sharedTexts } from '@/lib/compose/shared-before'
import { one } from './checks/found'

const ORIGINAL = 'A customer typed one wrong letter and we found nothing at all. Nobody was searching badly.'
const share = (draft: string, original = ORIGINAL) => closenessTo(draft, originalOf(original)).share
/** Few words, so that they repeat and meet in every way; those in capitals are in no original. */
const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 3, maxLength: 30 })
const drafts = fc.array(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'MINE'), {
  minLength: 1,
  maxLength: 40,
})

describe('closeness', () => {
  it('is 1 for a text taken over, 0 for one’s own, whatever the hashtags and the case', () => {
    expect(share(ORIGINAL)).toBe(1)
    expect(share(`${ORIGINAL.toUpperCase()}\n\n#Mine https://a.example/x`)).toBe(1)
    expect(share('Yesterday my son asked me what I do all day.')).toBe(0)
    expect(share('')).toBe(0)
    expect(share('#Tag')).toBe(0)
  })

  it('shows the passages where they stand in the draft', () => {
    const draft = 'Listen: a customer typed one wrong letter, I was told. Nobody was searching badly!'
    const { passages } = closenessTo(draft, originalOf(ORIGINAL))
    expect(passages.map(({ from, to }) => draft.slice(from, to))).toEqual([
      'a customer typed one wrong letter',
      'Nobody was searching badly',
    ])
  })

  it('never rises by a word of one’s own in another’s place', () => {
    fc.assert(
      fc.property(words, drafts, fc.nat(), (original, draft, place) => {
        const after = [...draft]
        after[place % draft.length] = 'OWN'
        expect(share(after.join(' '), original.join(' '))).toBeLessThanOrEqual(
          share(draft.join(' '), original.join(' ')),
        )
      }),
    )
  })

  it('never rises by a word of one’s own put in', () => {
    fc.assert(
      fc.property(words, drafts, fc.nat(), (original, draft, place) => {
        const after = [...draft]
        after.splice(place % (draft.length + 1), 0, 'OWN')
        fc.pre(draft.length >= 3)
        expect(share(after.join(' '), original.join(' '))).toBeLessThanOrEqual(
          share(draft.join(' '), original.join(' ')),
        )
      }),
    )
  })

  it('never falls by the original added at the end, nor rises above 1', () => {
    fc.assert(
      fc.property(words, drafts, (original, draft) => {
        fc.pre(draft.length >= 3)
        const before = share(draft.join(' '), original.join(' '))
        const after = share([...draft, ...original].join(' '), original.join(' '))
        expect(after).toBeGreaterThanOrEqual(before)
        expect(after).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('what was shared before', () => {
  const shared = sharedTexts([
    { text: ORIGINAL, at: 5 },
    { text: 'Short.', at: 9 },
  ])

  it('is told where most of the draft repeats it', () => {
    expect(repeatedShare(`${ORIGINAL} And more.`, shared)).toBe(5)
    expect(
      repeatedShare('Yesterday my son asked me what I do all day, and I did not know what to say.', shared),
    ).toBeUndefined()
    expect(one(ORIGINAL, 'repeated', { shared })).toMatchObject({ values: { at: 5 } })
  })
})
