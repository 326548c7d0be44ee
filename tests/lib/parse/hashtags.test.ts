import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  hashtagKey,
  hashtagLabels,
  hashtagsIn,
  isOnlyHashtags,
  labelsIn,
  uniqueHashtags,
} from '@/lib/parse/hashtags'

describe('the hashtags of a text', () => {
  it.each([
    ['#Herald', ['Herald']],
    ['I like #Herald, #Ża_2b! and (#שלום)', ['Herald', 'Ża_2b', 'שלום']],
    ['＃全角 #e\u0301te', ['全角', 'e\u0301te']],
    ['🎉#Party ❤️#Love', ['Party', 'Love']],
    ['##Twice', ['Twice']],
    ['#One/#Two-Three', ['One', 'Two']],
    ['#1 #2026 #1st #_ #_a', ['1st', '_a']],
    ['C# a#b é#b e\u0301#b 1#b _#b', []],
    ['# #. #️⃣ #\u0301a', []],
    ['https://example.org/#top and www.example.org/a?b#c then #D', ['D']],
    ['HTTPS://EXAMPLE.ORG/#x\n#E', ['E']],
    ['see https://a.example #F https://b.example/#g', ['F']],
  ])('%s', (text, expected) => {
    expect(hashtagsIn(text).map(({ tag }) => tag)).toEqual(expected)
  })

  it('stand where they are said to, in order and apart', () => {
    const text = fc.string({
      unit: fc.constantFrom('#', '＃', 'a', 'É', '1', '_', '\u0301', ' ', '\n', '.', '/', '🎉', 'https://'),
    })
    fc.assert(
      fc.property(text, (text) => {
        let after = 0
        for (const { tag, start, end } of labelsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(after)
          expect(['#', '＃']).toContain(text[start])
          expect(text.slice(start + 1, end)).toBe(tag)
          expect(tag).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*$/u)
          expect(text.slice(end)).not.toMatch(/^[\p{L}\p{N}\p{M}_]/u)
          after = end
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each(['#', 'a#', '#a', '\u0301', 'https://', '#\u0301'])(
    'take little time in 200,000 units of %j',
    (unit) => {
      const began = performance.now()
      labelsIn(unit.repeat(200_000 / unit.length))
      expect(performance.now() - began).toBeLessThan(2_000)
    },
  )

  it('are the same in any case and composition, and told once', () => {
    expect(hashtagKey('ÉTÉ')).toBe(hashtagKey('e\u0301te\u0301'))
    expect(hashtagLabels('#ABc #abC #d')).toEqual(['ABc', 'd'])
    expect(uniqueHashtags(['Éa', 'E\u0301A', 'b'])).toEqual(['Éa', 'b'])
  })
})

describe('a line of hashtags alone', () => {
  it.each([
    ['#a', true],
    [' #a #B\t#c ', true],
    ['', false],
    ['#a b', false],
    ['#a, #b', false],
    ['#1', false],
  ])('%j: %s', (line, expected) => {
    expect(isOnlyHashtags(line)).toBe(expected)
  })
})
