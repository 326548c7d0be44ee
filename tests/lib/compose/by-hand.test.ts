import { describe, expect, it } from 'vitest'
import { byHand } from '@/lib/compose/by-hand'

const LINK = 'https://acme.example/news'

describe('what is added by hand', () => {
  it('is each mention once, in order, and nothing of an empty text', () => {
    expect(byHand('Thanks @[Ada] and @[Ola Nowak], @[Ada] above all, not @[] or @[ ]')).toEqual({
      mentions: ['Ada', 'Ola Nowak'],
    })
    expect(byHand('')).toEqual({ mentions: [] })
  })

  it.each([
    'Link in the comments.',
    'The link is in the first comment 👇',
    'Links in comments',
    'Link w pierwszym komentarzu',
    'Linki znajdziecie w komentarzach',
    'link jest w komentarzu',
  ])('is the first comment where the text promises it: %s', (text) => {
    expect(byHand(text)).toEqual({ mentions: [], firstComment: {} })
    expect(byHand(text, { link: LINK })).toEqual({ mentions: [], firstComment: { link: LINK } })
  })

  it.each(['I linked arms with them.', 'Comments are open.', 'Komentarze mile widziane, linki też.'])(
    'is no comment where nobody asks for one: %s',
    (text) => {
      expect(byHand(text, { link: LINK })).toEqual({ mentions: [] })
      expect(byHand(text, { link: LINK, linkIn: 'post' })).toEqual({ mentions: [] })
    },
  )

  it('is the comment that the hub asks for, unless its link stands in the text', () => {
    expect(byHand('News.', { link: LINK, linkIn: 'comment' })).toEqual({
      mentions: [],
      firstComment: { link: LINK },
    })
    expect(byHand(`News. ${LINK}`, { link: LINK, linkIn: 'comment' })).toEqual({ mentions: [] })
    expect(byHand('News.', { linkIn: 'comment' })).toEqual({ mentions: [] })
  })

  it('is found at once in one line of 100,000 characters', () => {
    const start = performance.now()
    byHand('link in the '.repeat(9_000))
    byHand('@['.repeat(50_000))
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
