import { describe, expect, it } from 'vitest'
import en from '@/assets/locales/en.json'
import pl from '@/assets/locales/pl.json'
import { compiledCatalogues, compileMessages } from '@/lib/i18n/compile-messages'
import { createTranslator, type Key } from '@/lib/i18n/translator'

/** Whatever a message asks for, told from its source: names get 3, tags give their text. */
function wanted(source: string) {
  const names = [...source.matchAll(/\{(\w+)/g)].map(([, name = '']) => [name, 3] as const)
  const tags = [...source.matchAll(/<(\w+)>/g)].map(([, tag = '']) => [tag, (text: string) => text] as const)
  return { values: Object.fromEntries(names), tags: Object.fromEntries(tags) }
}

describe('a compiled catalogue', () => {
  it.each([
    ['en', en],
    ['pl', pl],
  ] as const)('says the same as its source: %s', (locale, source) => {
    const compiled = compileMessages(source)
    expect(Object.keys(compiled)).toEqual(Object.keys(source))
    // Formatting by source needs the parser, by parts it does not: both ways through the same translator.
    const before = createTranslator(locale, 'ltr', source)
    const after = createTranslator(locale, 'ltr', compiled as typeof source)
    for (const key of Object.keys(source) as Key[]) {
      const { values, tags } = wanted(source[key])
      expect(after.rich(key, tags, values), key).toEqual(before.rich(key, tags, values))
    }
  })

  it('leaves plain words plain, and keeps what an apostrophe hides', () => {
    expect(compileMessages({ a: 'Cancel', b: "It''s {count}", c: "'{'literal'}'" })).toEqual({
      a: 'Cancel',
      b: [
        { type: 0, value: "It's " },
        { type: 1, value: 'count' },
      ],
      c: [{ type: 0, value: '{literal}' }],
    })
  })

  it('is refused where a message cannot be parsed', () => {
    expect(() => compileMessages({ a: '{count, plural, one {x}' })).toThrow()
  })

  it('is made of the locales alone', () => {
    const { transform } = compiledCatalogues()
    expect(transform('{"a":"{x}"}', '/somewhere/assets/locales/en.json')?.code).toBe(
      '{"a":[{"type":1,"value":"x"}]}',
    )
    expect(transform('{"a":"{x}"}', '/somewhere/assets/angles.json')).toBeUndefined()
  })
})
