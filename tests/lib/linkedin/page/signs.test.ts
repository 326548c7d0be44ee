// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ownCards, toastLinks } from '@/lib/linkedin/page/signs'
import { layOut, showPage } from './skeleton-page'

beforeEach(() => {
  layOut()
  showPage('feed-2026-10')
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('toastLinks', () => {
  it('gives the posts that toasts link, of both generations, and nothing out of a card', () => {
    expect(toastLinks()).toEqual([
      'https://www.linkedin.com/feed/update/urn:li:share:7370000000000000002/',
      'https://www.linkedin.com/feed/update/urn:li:share:7370000000000000002/',
      'https://www.linkedin.com/posts/maja-primer_words-activity-7370000000000000003-AbCd',
    ])
  })

  it('passes over hidden toasts', () => {
    document.querySelector('#artdeco-toasts__wormhole')?.setAttribute('hidden', '')
    expect(toastLinks()).toHaveLength(1)
  })
})

describe('ownCards', () => {
  it('knows own posts by their figures or by the author, and no others', () => {
    expect(ownCards()).toEqual([
      { urn: 'urn:li:activity:7370000000000000000', text: 'First line\n\nthird line' },
      { urn: 'urn:li:ugcPost:3333333333333333333', text: 'Just now' },
    ])
  })

  it('goes by figures alone where the own profile is not known', () => {
    document.querySelector('#shareboxProfilePictureComponentRef')?.remove()
    expect(ownCards().map(({ urn }) => urn)).toEqual(['urn:li:activity:7370000000000000000'])
  })
})
