import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '@/lib/parse/fold'

describe('folding', () => {
  it.each([
    ['Zażółć GĘŚLĄ jaźń', 'zazolc gesla jazn'],
    ['Příliš žluťoučký kůň', 'prilis zlutoucky kun'],
    ['Ǿre, Đakovo, STRASSE straße STRAẞE', 'ore, dakovo, strasse strasse strasse'],
    ['Æther œuvre Þór', 'aether oeuvre thor'],
    ['İstanbul ısı', 'istanbul isi'],
    ['שָׁלוֹם', 'שלום'],
    ['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
    ['', ''],
  ])('%s becomes %s', (text, expected) => {
    expect(fold(text)).toBe(expected)
  })

  it('folds twice as once, and composed as decomposed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
      }),
      { numRuns: 1000 },
    )
  })
})
