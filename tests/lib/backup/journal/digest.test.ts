import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digest } from '@/lib/backup/journal/digest'

const text = fc.string({ unit: 'binary', maxLength: 200 })

test('is sixteen hexadecimal digits, the same for the same text', () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(digest(one)).toMatch(/^[0-9a-f]{16}$/)
      expect(digest(one)).toBe(digest(`${one}`))
    }),
  )
})

test('is another one whenever one unit differs, half a surrogate pair too', () => {
  const unit = fc.integer({ min: 0, max: 0xffff })
  fc.assert(
    fc.property(text, unit, fc.nat(), (one, other, place) => {
      fc.pre(one.length > 0)
      const at = place % one.length
      fc.pre(one.charCodeAt(at) !== other)
      expect(digest(one.slice(0, at) + String.fromCharCode(other) + one.slice(at + 1))).not.toBe(digest(one))
    }),
  )
})

test('is another one for a text cut short, grown, or turned round', () => {
  fc.assert(
    fc.property(text, fc.nat({ max: 199 }), (one, at) => {
      if (at < one.length) expect(digest(one.slice(0, at))).not.toBe(digest(one))
      expect(digest(`${one}\0`)).not.toBe(digest(one))
      const turned = [...one].reverse().join('')
      if (turned !== one) expect(digest(turned)).not.toBe(digest(one))
    }),
  )
})
