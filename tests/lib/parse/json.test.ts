import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readJson } from '@/lib/parse/json'

const limits = { bytes: 1_000, depth: 64 }
const bytes = (text: string) => new TextEncoder().encode(text)

describe('what is JSON', () => {
  test('text and UTF-8 and UTF-16 bytes read alike, with or without a byte order mark', () => {
    const text = '{"title":"Święta 🎉 חג"}'
    const utf16 = (swap: boolean) => {
      const all = new Uint8Array(2 * text.length + 2)
      const view = new DataView(all.buffer)
      for (let at = 0; at <= text.length; at++) view.setUint16(2 * at, `\uFEFF${text}`.charCodeAt(at), swap)
      return all
    }
    for (const input of [
      text,
      `\uFEFF${text}`,
      bytes(text),
      bytes(`\uFEFF${text}`),
      utf16(true),
      utf16(false),
    ]) {
      expect(readJson(input, limits)).toEqual({ ok: true, value: { title: 'Święta 🎉 חג' }, notes: [] })
    }
  })

  test('every JSON value comes back as JSON.parse gives it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        // That name is refused, which another test shows.
        fc.pre(!text.includes('"__proto__":'))
        const result = readJson(text, { bytes: 1e6, depth: 64 })
        expect(result.ok && JSON.stringify(result.value)).toBe(JSON.stringify(JSON.parse(text)))
      }),
    )
  })

  test('it refuses exactly what JSON.parse refuses', () => {
    const piece = fc.constantFrom(
      ...'{}[]",:\\ \n0123.-+eEtrufalsn"'.split(''),
      'true',
      'null',
      '"a"',
      '\\u12',
      '\u0001',
    )
    const broken = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''))
    const damaged = fc.tuple(fc.jsonValue({ maxDepth: 3 }), fc.nat(), piece).map(([value, at, put]) => {
      const text = JSON.stringify(value)
      return text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1)
    })
    fc.assert(
      fc.property(fc.oneof(broken, damaged), (text) => {
        let right = true
        try {
          JSON.parse(text)
        } catch {
          right = false
        }
        expect(readJson(text, { bytes: 1e6, depth: 64 }).ok).toBe(right)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('where it breaks', () => {
  test.each([
    ['{"a": 1,\n "b" 2}', 2, 6, 'colon'],
    ['{"a": 1,\r\n}', 2, 1, 'name-in-quotes'],
    ['[1, 2 3]', 1, 7, 'comma-or-end'],
    ['[1,]', 1, 4, 'value'],
    ['{"a": \'x\'}', 1, 7, 'value'],
    ['{"a": 1', 1, 8, 'comma-or-end'],
    ['{"a": "x', 1, 7, 'closing-quote'],
    ['{"a": "x\ny"}', 1, 9, 'closing-quote'],
    ['["\\x"]', 1, 3, 'escaped-character'],
    ['{} {}', 1, 4, 'end-of-file'],
    ['<!doctype html>', 1, 1, 'value'],
  ])('%j: line %i, column %i, expected %s', (text, line, column, expected) => {
    expect(readJson(text, limits)).toEqual({
      ok: false,
      problem: { kind: 'not-json', line, column, expected },
    })
  })

  test('an empty file, bytes that are no text, and too many bytes are told apart', () => {
    expect(readJson(' \n', limits)).toEqual({ ok: false, problem: { kind: 'file-empty' } })
    expect(readJson(new Uint8Array([0x22, 0xc3, 0x28, 0x22]), limits)).toEqual({
      ok: false,
      problem: { kind: 'not-text' },
    })
    const tooLarge = { ok: false, problem: { kind: 'file-too-large', limit: 1_000 } }
    expect(readJson(JSON.stringify('x'.repeat(999)), limits)).toEqual(tooLarge)
    expect(readJson(JSON.stringify('ł'.repeat(500)), limits)).toEqual(tooLarge)
    expect(readJson(JSON.stringify('ł'.repeat(499)), limits).ok).toBe(true)
  })

  test('64 levels are read, 65 refused with the place, a million without running out of stack', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect(readJson(nested(64), limits).ok).toBe(true)
    const refused = { ok: false, problem: { kind: 'nested-too-deep', limit: 64, line: 1, column: 65 } }
    expect(readJson(nested(65), limits)).toEqual(refused)
    expect(readJson('['.repeat(1_000_000), { bytes: 1e7, depth: 64 })).toEqual(refused)
    const long = `"${'a'.repeat(1_000_000)}"`
    expect(readJson(long, { bytes: 1e7, depth: 64 })).toMatchObject({ ok: true })
  })
})

describe('what could do harm or get lost', () => {
  test('a name __proto__ is refused however it is written, and noted; constructor is a name like any other', () => {
    const text = '{"\\u005f_proto__": {"admin": true}, "list": [{"__proto__": null}], "constructor": 1}'
    const result = readJson(text, limits)
    expect(result).toEqual({
      ok: true,
      value: { list: [{}], constructor: 1 },
      notes: [
        { kind: 'name-refused', name: '__proto__', line: 1, column: 2 },
        { kind: 'name-refused', name: '__proto__', line: 1, column: 47 },
      ],
    })
    const value = result.ok ? result.value : undefined
    expect(Object.getPrototypeOf(Object.assign({}, value))).toBe(Object.prototype)
    expect(Reflect.get({}, 'admin')).toBeUndefined()
  })

  test('a repeated name is noted with its place; equal names in different objects are not', () => {
    const text = '[{"id": 1,\n  "i\\u0064": 2}, {"id": 3}]'
    expect(readJson(text, limits)).toEqual({
      ok: true,
      value: [{ id: 2 }, { id: 3 }],
      notes: [{ kind: 'name-repeated', name: 'id', line: 2, column: 3 }],
    })
  })

  test('half a surrogate pair becomes U+FFFD, in names too, and is noted; whole pairs stay', () => {
    const result = readJson('{"a\\ud800": ["\\udc00x", "\\ud83d\\ude00"]}', limits)
    expect(result).toEqual({
      ok: true,
      value: { 'a\uFFFD': ['\uFFFDx', '😀'] },
      notes: [{ kind: 'broken-character' }],
    })
    expect(readJson('"\ud800"', limits)).toEqual({
      ok: true,
      value: '\uFFFD',
      notes: [{ kind: 'broken-character' }],
    })
    expect(readJson('"\\ud83d\\ude00"', limits)).toEqual({ ok: true, value: '😀', notes: [] })
  })
})
