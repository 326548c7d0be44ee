import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSnippets, replaced, slashAt } from '@/lib/snippets/find'

/** The caret stands at the `|`. */
function at(marked: string) {
  const caret = marked.indexOf('|')
  return slashAt(marked.replace('|', ''), caret)
}

describe('a slash at the caret', () => {
  it.each([
    ['/|', 0, ''],
    ['/sig|', 0, 'sig'],
    ['Hello /sig| world', 6, 'sig'],
    ['Hello\n/podpis-służbowy|', 6, 'podpis-służbowy'],
    ['Hello /si|g', 6, 'si'],
    ['👋 /x|', 3, 'x'],
  ])('begins a command in %j', (marked, start, query) => {
    expect(at(marked)).toEqual({ start, query })
  })

  it.each([
    '|',
    'and/or|',
    'https://example.org/|',
    '24/7|',
    '/ |',
    '/two words|',
    '/|'.replace('/|', 'x/|'),
    `/${'a'.repeat(60)}|`,
    '//|',
    '/a,|',
  ])('begins none in %j', (marked) => {
    expect(at(marked)).toBeUndefined()
  })

  it('takes the same short time in a line of 100,000 slashes', () => {
    const text = '/'.repeat(100_000)
    expect(slashAt(text, text.length)).toBeUndefined()
  })

  it('is what a choice replaces, whatever stands around', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, after, by) => {
        const text = `${before} /ab${after}`
        const caret = before.length + 4
        const slash = slashAt(text, caret)
        expect(slash).toEqual({ start: before.length + 1, query: 'ab' })
        const next = replaced(text, slash?.start ?? 0, caret, by)
        expect(next.text).toBe(`${before} ${by}${after}`)
        expect(next.text.slice(next.selectionEnd)).toBe(after)
      }),
    )
  })
})

describe('finding', () => {
  const all = [
    { name: 'signature', text: 'Ada, engineer' },
    { name: 'podpis-służbowy', text: 'Ada, inżynierka' },
    { name: 'disclosure', text: 'I work at Acme; my signature is my own.' },
  ]
  const names = (query: string) => findSnippets(all, query).map(({ name }) => name)

  it('gives all before anything is typed', () => expect(names('')).toHaveLength(3))
  it('puts names that begin so first, then any that hold it', () => {
    expect(names('sig')).toEqual(['signature', 'disclosure'])
  })
  it('is blind to case and to Polish letters', () => expect(names('SLUZ')).toEqual(['podpis-służbowy']))
  it('may find nothing', () => expect(names('zzz')).toEqual([]))
})
