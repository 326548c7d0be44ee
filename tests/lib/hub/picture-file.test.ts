import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTaken, pictureName, pictureType } from '@/lib/hub/picture-file'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('a picture’s type', () => {
  it.each([
    ['\x89PNG\r\n\x1a\nrest', 'image/png'],
    ['\xff\xd8\xff\xe0rest', 'image/jpeg'],
    ['GIF89arest', 'image/gif'],
    ['RIFF\x01\x02\x03\x04WEBPVP8 ', 'image/webp'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'],
    ['\xef\xbb\xbf<?xml version="1.0"?>\n<!-- drawn -->\n<svg>', 'image/svg+xml'],
    ['<html><svg></svg></html>', undefined],
    ['', undefined],
    ['{"not":"a picture"}', undefined],
  ])('%j is %s', (head, type) => {
    expect(pictureType(bytes(head))).toBe(type)
  })

  it('never throws and tells at once, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (any) => {
        const type = pictureType(any)
        expect(type === undefined || type.startsWith('image/')).toBe(true)
      }),
    )
    expect(pictureType(bytes('<!-- '.repeat(100_000)))).toBeUndefined()
  })

  it('is taken by LinkedIn’s composer as it is, or has to be drawn anew', () => {
    expect(isTaken('image/jpeg')).toBe(true)
    expect(isTaken('image/webp')).toBe(false)
    expect(isTaken('image/svg+xml')).toBe(false)
  })
})

describe('a picture’s file', () => {
  it.each([
    ['A search box that forgives', 'a-search-box-that-forgives.png'],
    ['Wyszukiwarka, która wybacza: żółw!', 'wyszukiwarka-ktora-wybacza-zolw.png'],
    ['שלום לכולם', 'שלום-לכולם.png'],
    ['../../etc/passwd', 'etc-passwd.png'],
    ['???', 'picture.png'],
    ['CON', 'picture-con.png'],
    [`${'word '.repeat(30)}`, `${'word-'.repeat(12).slice(0, -1)}.png`],
    ['x'.repeat(200), `${'x'.repeat(60)}.png`],
  ])('of %j is called %s', (title, name) => {
    expect(pictureName(title, 'image/png')).toBe(name)
  })

  it('has a name that every system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        expect(pictureName(title, 'image/jpeg')).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}-]{0,69}\.jpg$/u)
      }),
    )
  })
})
