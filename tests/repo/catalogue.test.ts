import { IntlMessageFormat } from 'intl-messageformat'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '@/lib/i18n/languages'
import { filesUnder, place, read, type Source, sourcesUnder, textsOf, visit } from './sources'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

const catalogueOf = (language: string): Record<string, string> =>
  JSON.parse(read(`assets/locales/${language}.json`))

const languages = Object.keys(LANGUAGES)
const english = catalogueOf('en')
const keys = Object.keys(english)
const messages = languages.flatMap((language) =>
  Object.entries(catalogueOf(language)).map(([key, message]) => ({ language, key, message })),
)

/** A message's elements, those inside plurals, selections and tags too. */
function elementsOf(message: string, language: string): Element[] {
  const all: Element[] = []
  const walk = (elements: readonly Element[]) => {
    for (const element of elements) {
      all.push(element)
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value)
      if ('children' in element) walk(element.children)
    }
  }
  walk(new IntlMessageFormat(message, language).getAst())
  return all
}

/** Element types of the parser (@formatjs/icu-messageformat-parser 3, `TYPE`). */
const LITERAL = 0
const POUND = 7
const TAG = 8

/** The names a message needs: its arguments as `name`, its tags as `<name>`. */
function namesIn(message: string, language: string): string[] {
  const names = elementsOf(message, language).flatMap((element) => {
    if (element.type === LITERAL || element.type === POUND || !('value' in element)) return []
    return [element.type === TAG ? `<${String(element.value)}>` : String(element.value)]
  })
  return [...new Set(names)].sort()
}

describe('the languages', () => {
  it('are those of the catalogues, each one known to Herald', () => {
    expect(filesUnder('assets/locales').sort()).toEqual(
      languages.map((language) => `assets/locales/${language}.json`).sort(),
    )
  })

  it.each(languages)('%s has every key of English, in the same order, and no other', (language) => {
    expect(Object.keys(catalogueOf(language))).toEqual(keys)
  })

  it.each(languages)('%s is written once a key', (language) => {
    const written = [...read(`assets/locales/${language}.json`).matchAll(/^\s*"([^"]+)":/gm)]
    expect(written.map(([, key]) => key)).toEqual(keys)
  })
})

describe('the messages', () => {
  it.each(languages)('in %s all parse, with English’s arguments and tags', (language) => {
    const mine = catalogueOf(language)
    const different = keys.filter(
      (key) => namesIn(mine[key] ?? '', language).join() !== namesIn(english[key] ?? '', 'en').join(),
    )
    expect(different).toEqual([])
  })

  it.each(languages)(
    'in %s have every plural form of the language, and no form that never comes',
    (language) => {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
      const wrong: string[] = []
      let plurals = 0
      for (const { key, message } of messages.filter((one) => one.language === language)) {
        for (const element of elementsOf(message, language)) {
          if (!('pluralType' in element)) continue
          plurals++
          const given = Object.keys(element.options).filter((form) => !form.startsWith('='))
          if ([...given].sort().join() !== [...forms].sort().join()) wrong.push(`${key}: ${given.join()}`)
        }
      }
      expect(plurals).toBeGreaterThan(15)
      expect(wrong).toEqual([])
    },
  )

  it('Polish counts in four forms', () => {
    expect(new Set(new Intl.PluralRules('pl').resolvedOptions().pluralCategories)).toEqual(
      new Set(['one', 'few', 'many', 'other']),
    )
  })

  it('say something, without space around it', () => {
    expect(messages.filter(({ message }) => message === '' || message.trim() !== message)).toEqual([])
  })

  it('use real quotation marks, apostrophes and dots', () => {
    expect(messages.filter(({ message }) => /["']|\.\.\.| - /.test(message))).toEqual([])
    // Polish opens below: „…”.
    const polish = messages.filter(({ language }) => language === 'pl')
    expect(polish.filter(({ message }) => /[“‘]/.test(message))).toEqual([])
    const openings = (message: string) => (message.match(/[„“]/g) ?? []).length
    expect(
      messages.filter(({ message }) => openings(message) !== (message.match(/”/g) ?? []).length),
    ).toEqual([])
  })

  it('hold no HTML and nothing invisible', () => {
    const forbidden = /<\/?[a-z]|&[a-z]+;|[\u200B-\u200F\u202A-\u202E\u2060-\u2069\u00AD\uFEFF]/i
    expect(messages.filter(({ message }) => forbidden.test(message))).toEqual([])
  })

  it('keep Herald’s words: no other name for what the glossary names', () => {
    const others = /\b(users?|advocates?|employees?|admins?|campaigns?|feeds?)\b/i
    // LinkedIn's own "User Agreement" is its name.
    const found = messages.filter(
      ({ language, message }) => language === 'en' && others.test(message.replaceAll('User Agreement', '')),
    )
    expect(found).toEqual([])
  })
})

describe('the keys in the code', () => {
  const sources = sourcesUnder('components', 'entrypoints', 'lib')
  const literals = sources.flatMap(textsOf)
  const namespaces = new Set(keys.map((key) => key.slice(0, key.indexOf('.'))))

  it('are all in the catalogue', () => {
    const unknown = literals.filter(({ text }) => {
      const [, namespace] = /^([a-zA-Z]+)(\.[a-zA-Z]+)+$/.exec(text) ?? []
      return namespace !== undefined && namespaces.has(namespace) && !keys.includes(text)
    })
    expect(unknown).toEqual([])
  })

  it('use every message', () => {
    const written = new Set(literals.map(({ text }) => text))
    expect(keys.filter((key) => !written.has(key))).toEqual([])
  })

  it('are never put together from parts, which no check could follow', () => {
    const built = sources.flatMap((source) => {
      const found: string[] = []
      visit(source.tree, (node) => {
        if (!ts.isTemplateExpression(node)) return
        const [, namespace] = /^([a-zA-Z]+)\./.exec(node.head.text) ?? []
        if (namespace !== undefined && namespaces.has(namespace)) found.push(place(source, node))
      })
      return found
    })
    expect(built).toEqual([])
  })

  it('come with every value that their messages need', () => {
    const lacking: string[] = []
    let checked = 0
    for (const source of sources) {
      visit(source.tree, (node) => {
        if (!ts.isCallExpression(node) || node.expression.getText(source.tree) !== 't') return
        const given = valuesGiven(node.arguments[1])
        if (!given) return
        for (const key of keysOf(node.arguments[0], source)) {
          checked++
          const missing = namesIn(english[key] ?? '', 'en').filter((name) => !given.includes(name))
          if (missing.length > 0) lacking.push(`${place(source, node)} ${key} needs ${missing.join(', ')}`)
        }
      })
    }
    expect(checked).toBeGreaterThan(200)
    expect(lacking).toEqual([])
  })
})

/** The keys that an expression may give: a literal, or a choice of literals. */
function keysOf(node: ts.Node | undefined, source: Source): string[] {
  if (!node) return []
  if (ts.isStringLiteral(node)) return [node.text]
  if (ts.isParenthesizedExpression(node)) return keysOf(node.expression, source)
  if (ts.isConditionalExpression(node)) {
    return [...keysOf(node.whenTrue, source), ...keysOf(node.whenFalse, source)]
  }
  return []
}

/** The names in an object written in place, or undefined where it comes from elsewhere. */
function valuesGiven(node: ts.Expression | undefined): string[] | undefined {
  if (!node) return []
  if (!ts.isObjectLiteralExpression(node)) return undefined
  return node.properties.map((property) => property.name?.getText() ?? '')
}
