import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editShare, newShare } from '@/lib/shares/record'
import { shareSchema } from '@/lib/shares/share'
import { anyShare, someShare, uuid } from './some-share'

const NOW = Date.UTC(2026, 9, 9, 9)

describe('a new share', () => {
  it('takes its hashtags from the text, each once, and leaves out what says nothing', () => {
    const input = {
      publishedAt: 5,
      timeFrom: 'noticed',
      how: 'noticed',
      text: '#Ab und #aB, #Cd',
      note: '',
      urn: undefined,
    } as const
    expect(newShare(input, { now: NOW, id: uuid(1) })).toEqual({
      id: uuid(1),
      publishedAt: 5,
      timeFrom: 'noticed',
      how: 'noticed',
      text: '#Ab und #aB, #Cd',
      hashtags: ['Ab', 'Cd'],
      createdAt: NOW,
      updatedAt: NOW,
    })
  })

  it('makes line ends one and half characters whole', () => {
    const text = 'a\r\nb\uD800'
    const share = newShare(
      { publishedAt: 5, timeFrom: 'typed', how: 'typed', text, note: 'n\uDFFF' },
      { now: NOW, id: uuid(1) },
    )
    expect([share.text, share.note]).toEqual(['a\nb\uFFFD', 'n\uFFFD'])
  })

  it('is always one that the schema allows', () => {
    fc.assert(
      fc.property(anyShare, fc.string({ unit: 'binary' }), (share, text) => {
        const made = newShare({ ...share, text }, { now: NOW, id: uuid(1) })
        expect(shareSchema.safeParse(made)).toEqual({ success: true, data: made })
      }),
    )
  })
})

describe('an edited share', () => {
  it('takes hashtags from a changed text only', () => {
    const share = someShare({ text: 'old #A', hashtags: ['A', 'Kept'] })
    expect(editShare(share, { note: 'n' }, NOW)).toEqual({ ...share, note: 'n', updatedAt: NOW })
    expect(editShare(share, { text: 'new #B' }, NOW)).toEqual({
      ...share,
      text: 'new #B',
      hashtags: ['B'],
      updatedAt: NOW,
    })
  })

  it('loses a field that is set to nothing and keeps fields nobody knows', () => {
    const { url: _, ...without } = someShare({ url: 'https://a.example/' })
    const share = { ...without, url: 'https://a.example/', later: { deep: [1] } }
    expect(editShare(share, { url: undefined }, NOW)).toEqual({
      ...without,
      later: { deep: [1] },
      updatedAt: NOW,
    })
    expect(editShare(share, { url: '' }, NOW)).toEqual({ ...without, later: { deep: [1] }, updatedAt: NOW })
  })
})
