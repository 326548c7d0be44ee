import { describe, expect, test } from 'vitest'
import { check } from '@/lib/parse/issues'
import { z } from '@/lib/parse/zod'

const schema = z.looseObject({
  name: z.string().check(z.minLength(1), z.maxLength(5)),
  kind: z.enum(['a', 'b']),
  count: z.optional(z.int().check(z.gte(1), z.lte(3))),
  tags: z.optional(z.array(z.string().check(z.regex(/^\w+$/, 'tag'))).check(z.minLength(1), z.maxLength(2))),
  texts: z.optional(
    z.union([z.string(), z.record(z.string().check(z.regex(/^[a-z]{2}$/, 'code')), z.string())]),
  ),
  on: z.optional(z.iso.date()),
  link: z.optional(z.url({ protocol: /^https$/ })),
})

const good = { name: 'x', kind: 'a' }
const issuesOf = (value: unknown, at?: string) => {
  const result = check(schema, value, at)
  return result.ok ? [] : result.issues
}

describe('issues in plain codes', () => {
  test.each([
    [{ kind: 'a' }, { path: 'name', kind: 'missing' }],
    [{ name: 'x' }, { path: 'kind', kind: 'missing' }],
    [
      { ...good, name: null },
      { path: 'name', kind: 'wrong-type', expected: ['text'] },
    ],
    [
      { ...good, name: '' },
      { path: 'name', kind: 'empty' },
    ],
    [
      { ...good, name: '123456' },
      { path: 'name', kind: 'too-long', limit: 5, unit: 'characters' },
    ],
    [
      { ...good, kind: 'c' },
      { path: 'kind', kind: 'not-one-of', expected: ['a', 'b'] },
    ],
    [
      { ...good, count: 0 },
      { path: 'count', kind: 'too-small', limit: 1 },
    ],
    [
      { ...good, count: 4 },
      { path: 'count', kind: 'too-large', limit: 3 },
    ],
    [
      { ...good, count: 1.5 },
      { path: 'count', kind: 'wrong-type', expected: ['whole-number'] },
    ],
    [
      { ...good, tags: 'x' },
      { path: 'tags', kind: 'wrong-type', expected: ['list'] },
    ],
    [
      { ...good, tags: [] },
      { path: 'tags', kind: 'empty' },
    ],
    [
      { ...good, tags: ['a', 'b', 'c'] },
      { path: 'tags', kind: 'too-long', limit: 2, unit: 'entries' },
    ],
    [
      { ...good, tags: ['a', 'b c'] },
      { path: 'tags[1]', kind: 'wrong-format', expected: ['tag'] },
    ],
    [
      { ...good, texts: 5 },
      { path: 'texts', kind: 'wrong-type', expected: ['text', 'object'] },
    ],
    [
      { ...good, texts: { en: 5 } },
      { path: 'texts.en', kind: 'wrong-type', expected: ['text'] },
    ],
    [
      { ...good, texts: { 'a b': 'x' } },
      { path: 'texts["a b"]', kind: 'wrong-key', key: 'a b' },
    ],
    [
      { ...good, on: '2026-02-30' },
      { path: 'on', kind: 'wrong-format', expected: ['date'] },
    ],
    [
      { ...good, link: 'http://x.org' },
      { path: 'link', kind: 'wrong-format', expected: ['https-address'] },
    ],
    ['text', { path: '', kind: 'wrong-type', expected: ['object'] }],
    [undefined, { path: '', kind: 'missing' }],
  ])('%j', (value, issue) => {
    expect(issuesOf(value)).toEqual([issue])
  })

  test('paths start where the value stands, and every issue is told', () => {
    expect(issuesOf({ tags: [1] }, 'items[3]').map((issue) => issue.path)).toEqual([
      'items[3].name',
      'items[3].kind',
      'items[3].tags[0]',
    ])
  })

  test('a good value comes back, fields unknown to the schema included', () => {
    expect(check(schema, { ...good, extra: { deep: [1] } })).toEqual({
      ok: true,
      value: { ...good, extra: { deep: [1] } },
    })
  })

  test('strict schemas and rules across fields have codes of their own', () => {
    const strict = z
      .strictObject({ a: z.number() })
      .check(z.refine(({ a }) => a > 0, { path: ['a'], error: 'positive' }))
    expect(check(strict, { a: 1, b: 2 })).toEqual({
      ok: false,
      issues: [{ path: '', kind: 'unknown-field', key: 'b' }],
    })
    expect(check(strict, { a: 0 })).toEqual({
      ok: false,
      issues: [{ path: 'a', kind: 'against-rule', rule: 'positive' }],
    })
  })
})
