import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareSearch } from '@/lib/shares/search'
import { anyShares, someShare, uuid } from './some-share'

const polish = someShare({ id: uuid(1), text: 'Zażółć gęślą jaźń', hashtags: ['MojaPraca'] })
const hebrew = someShare({ id: uuid(2), text: 'שָׁלוֹם לכולם', note: 'Größe' })
const linked = someShare({
  id: uuid(3),
  text: '',
  url: 'https://www.linkedin.com/posts/ada_x-activity-7503731490816000000-abcd',
  itemTitle: 'Team day',
})

describe('the search', () => {
  it.each([
    ['ZAZOLC', [polish]],
    ['#mojapraca', [polish]],
    ['#praca', []],
    ['praca gesla', [polish]],
    ['praca absent', []],
    ['שלום', [hebrew]],
    ['GROSSE', [hebrew]],
    ['7503731490816000000', [linked]],
    ['team DAY', [linked]],
    ['  ', [polish, hebrew, linked]],
  ])('finds %j', (query, expected) => {
    expect(shareSearch([polish, hebrew, linked])(query)).toEqual(expected)
  })

  it('finds every share by any word of its text, in the given order', () => {
    fc.assert(
      fc.property(anyShares, (shares) => {
        const search = shareSearch(shares)
        for (const share of shares) {
          const word = share.text.split(/\s+/).find(Boolean)
          if (word === undefined) continue
          const found = search(word.normalize('NFD'))
          expect(found).toContain(share)
          expect(found).toEqual(shares.filter((one) => found.includes(one)))
        }
      }),
    )
  })
})
