import { describe, expect, it } from 'vitest'
import {
  ADDRESSES,
  composerWithText,
  hashtagAddress,
  isComposerPage,
  isLinkedIn,
  ownSectionAddress,
  postAddress,
  postAnalyticsAddress,
  profileSectionAddress,
} from '@/lib/linkedin/addresses'

describe('addresses', () => {
  it('are all on LinkedIn, dated and with a source', () => {
    for (const address of Object.values(ADDRESSES)) {
      expect(isLinkedIn(address.url)).toBe(true)
      expect(address.seen).toMatch(/^20\d\d-\d\d$/)
    }
  })

  it('carry a text unharmed, line breaks, signs and all', () => {
    const text = 'Zażółć & #tag\n100 % שלום \u{1F468}\u200D\u{1F469}\n+ =?'
    expect(new URL(composerWithText(text)).searchParams.get('text')).toBe(text)
    expect(new URL(composerWithText('lone \uD83D')).searchParams.get('text')).toBe('lone \uFFFD')
  })

  it('name posts, tags and sections', () => {
    expect(postAddress({ kind: 'share', id: '7' })).toBe(
      'https://www.linkedin.com/feed/update/urn:li:share:7/',
    )
    expect(postAnalyticsAddress('7')).toBe(
      'https://www.linkedin.com/analytics/post-summary/urn:li:activity:7/',
    )
    expect(new URL(hashtagAddress('Żółw')).searchParams.get('keywords')).toBe('#Żółw')
    expect(profileSectionAddress('a/../b', 'skills')).toBe(
      'https://www.linkedin.com/in/a%2F..%2Fb/details/skills/',
    )
    expect(ownSectionAddress('skills')).toBe('https://www.linkedin.com/in/me/details/skills/')
  })

  it.each([
    ['https://www.linkedin.com/sharing/compose', true],
    ['https://www.linkedin.com/sharing/compose/?x=1', true],
    ['https://www.linkedin.com/sharing/composed', false],
    ['https://www.linkedin.com/feed/', false],
    ['http://www.linkedin.com/sharing/compose', false],
    ['https://www.linkedin.com.evil.example/sharing/compose', false],
    ['not an address', false],
  ])('composer page %s: %s', (url, expected) => {
    expect(isComposerPage(url)).toBe(expected)
  })
})
