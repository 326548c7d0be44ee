import { describe, expect, it } from 'vitest'
import { connectionOf, LINKEDIN_PERMISSION } from '@/lib/bridge/connection'

describe('connectionOf', () => {
  it.each([
    ['https://www.linkedin.com/feed/', 'connected'],
    ['https://www.linkedin.com/sharing/compose?x=1#y', 'connected'],
    ['http://www.linkedin.com/feed/', 'other-site'],
    ['https://linkedin.com/feed/', 'other-site'],
    ['https://pl.linkedin.com/in/ada-example', 'other-site'],
    ['https://www.linkedin.com.example.org/', 'other-site'],
    ['https://www.linkedin.com:8443/', 'other-site'],
    ['https://example.org/www.linkedin.com/', 'other-site'],
    ['chrome://newtab/', 'other-site'],
    ['not an address', 'other-site'],
    ['', 'other-site'],
  ])('a tab at %s is %s', (url, state) => {
    expect(connectionOf({ id: 7, url }, false)).toEqual({ state, tabId: 7 })
    expect(connectionOf({ id: 7, url }, true)).toEqual({ state, tabId: 7 })
  })

  it('a hidden address needs the icon, unless LinkedIn’s would show', () => {
    expect(connectionOf({ id: 7, url: undefined }, false)).toEqual({ state: 'no-access', tabId: 7 })
    expect(connectionOf({ id: 7, url: undefined }, true)).toEqual({ state: 'other-site', tabId: 7 })
  })
})

it('the lasting permission is for www.linkedin.com alone', () => {
  expect(LINKEDIN_PERMISSION).toBe('https://www.linkedin.com/*')
})
