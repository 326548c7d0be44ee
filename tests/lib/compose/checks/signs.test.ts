import { describe, expect, it } from 'vitest'
import { found, mended, one } from './found'

describe('fake letters', () => {
  it.each([
    ['𝐁𝐢𝐠 𝐧𝐞𝐰𝐬!', 'Big news!'],
    ['My 𝓯𝓪𝓿𝓸𝓾𝓻𝓲𝓽𝓮 day', 'My favourite day'],
    ['ⓗⓔⓛⓛⓞ', 'hello'],
    ['🅷🅴🅻🅻🅾🆆', 'HELLOW'],
    ['Ｗｉｄｅ', 'Wide'],
    ['ꜱᴍᴀʟʟ', 'small'],
    ['S\u0336t\u0336r\u0336u\u0336c\u0336k\u0336', 'Struck'],
  ])('%s become plain', (text, expected) => {
    expect(mended(text, 'fake-letters')).toBe(expected)
  })

  it.each([
    '½ a ™ for 10 m²',
    'Zażółć gęślą jaźń',
    '①②③',
    'שלום',
    'x ∈ ℝ',
    '🅰️🅱️',
    'naïve e\u0301tude',
    'Việt Nam',
  ])('%s pass', (text) => expect(one(text, 'fake-letters')).toBeUndefined())
})

describe('look-alikes', () => {
  it('of another script within a word are told and mended', () => {
    expect(mended('Pаypаl and Аmazon', 'look-alikes')).toBe('Paypal and Аmazon')
    expect(found('Аmazon')).toEqual(['look-alikes: Аmazon'])
  })

  it.each(['Привет, мир', 'Καλημέρα', '10 kΩ', '5 μm', 'α-testing', 'Москва Moscow'])(
    '%s is real writing',
    (text) => {
      expect(one(text, 'look-alikes')).toBeUndefined()
    },
  )
})

describe('invisible characters', () => {
  it.each([
    ['in\u200bvisible', 'invisible'],
    ['a\u00adb', 'ab'],
    ['\ufeffStart', 'Start'],
    ['x\u200dy', 'xy'],
    ['hi\u{E0041}\u{E0042}', 'hi'],
    ['a\u3164b', 'ab'],
  ])('%j are taken out', (text, expected) => {
    expect(mended(text, 'invisible')).toBe(expected)
  })

  it.each(['👩‍👩‍👧‍👦 and ❤️‍🔥', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🇵🇱', '👍🏽', 'می‌خواهم', 'क्‍ष', 'no\u00a0break', '👨🏿‍🚀'])(
    '%s pass',
    (text) => {
      expect(one(text, 'invisible')).toBeUndefined()
    },
  )
})

describe('characters that turn the direction', () => {
  it('are taken out of Latin text', () => {
    expect(mended('a\u200eb', 'direction')).toBe('ab')
    expect(mended('\u2067abc\u2069', 'direction')).toBe('abc\u2069')
  })

  it('overrides are told anywhere', () => {
    expect(one('שלום \u202eabc', 'direction')).toBeDefined()
  })

  it.each([
    'שלום, זה טקסט.',
    'שלום \u200f(C++)\u200f',
    'קראו את \u2068Herald\u2069 היום',
    'مرحبا \u200eC#\u200e',
  ])('%j is legitimate', (text) => expect(one(text, 'direction')).toBeUndefined())
})

describe('runs of emoji', () => {
  it('keep the first of four or more', () => {
    expect(mended('Yes 🎉🎉🎉🎉 !', 'emoji-run')).toBe('Yes 🎉 !')
    expect(mended('👩‍🚀 🇵🇱 👍🏽 ❤️', 'emoji-run')).toBe('👩‍🚀')
  })

  it('of three are fine, and so are digits', () => {
    expect(one('Yes 🎉🚀❤️ and 123456', 'emoji-run')).toBeUndefined()
  })
})
