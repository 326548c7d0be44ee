import { readdirSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { filesUnder, place, ROOT, read, type Source, sourcesUnder, textsOf, visit } from './sources'

const product = sourcesUnder('entrypoints', 'components', 'lib')
const tests = sourcesUnder('tests')
const all = [...product, ...tests]

const matches = (sources: Source[], pattern: RegExp) =>
  sources.flatMap((source) =>
    source.text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${source.path}:${at + 1}`] : [])),
  )

// The patterns are written so that they do not find themselves.
describe('nothing is left for later', () => {
  it('no note of work undone', () => {
    expect(matches(all, /\b(TO[D]O|FIX[M]E|X[X]X|HA[C]K)\b/)).toEqual([])
  })

  it('no test that is skipped, alone, or to come', () => {
    expect(matches(tests, /\b(it|test|describe)\.(only|skip|todo|fails)\b/)).toEqual([])
  })

  it('no check switched off', () => {
    expect(matches(all, /biome-igno[r]e|eslint-disabl[e]|@ts-(igno[r]e|nochec[k]|expect-erro[r])/)).toEqual(
      [],
    )
  })

  it('no type given up', () => {
    const found: string[] = []
    for (const source of all) {
      visit(source.tree, (node) => {
        if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(place(source, node))
        else if (ts.isNonNullExpression(node)) found.push(`${place(source, node)} !`)
      })
    }
    expect(found).toEqual([])
  })

  it('nothing is said to the console of the ambassador', () => {
    const found: string[] = []
    for (const source of product) {
      visit(source.tree, (node) => {
        if (ts.isIdentifier(node) && node.text === 'console') found.push(place(source, node))
      })
    }
    expect(found).toEqual([])
  })
})

describe('sizes that keep it simple', () => {
  const lines = (text: string) => text.trimEnd().split('\n').length

  it('a file is one idea: at most 250 lines', () => {
    const styles = filesUnder('assets/styles').map((path) => ({ path, text: read(path) }))
    const long = [...product, ...styles].filter(({ text }) => lines(text) > 250)
    expect(long.map(({ path, text }) => `${path}: ${lines(text)}`)).toEqual([])
  })

  it('a test tells one story, which may be longer: at most 450 lines', () => {
    const long = tests.filter(({ text }) => lines(text) > 450)
    expect(long.map(({ path, text }) => `${path}: ${lines(text)}`)).toEqual([])
  })

  it('entry points wire and stop: at most 40 lines', () => {
    const long = product.filter(({ path, text }) => path.startsWith('entrypoints/') && lines(text) > 40)
    expect(long.map(({ path }) => path)).toEqual([])
  })
})

describe('the house has no other rooms', () => {
  const ALLOWED = [
    ...['entrypoints', 'components', 'lib', 'assets', 'tests'],
    ...['package.json', 'package-lock.json', 'wxt.config.ts', 'tsconfig.json', 'README.md', 'LICENSE'],
    ...['.biome.json', '.ci', '.gitignore', '.npmrc'],
  ]
  /** Made here and never kept, as .gitignore says; `.git` may be a file in a worktree. */
  const MADE = ['node_modules', '.output', '.wxt', '.git', '.DS_Store']

  it('at the top', () => {
    const entries = readdirSync(ROOT).filter((name) => !MADE.includes(name) && !name.endsWith('.log'))
    expect(entries.filter((name) => !ALLOWED.includes(name))).toEqual([])
    expect(ALLOWED.filter((name) => name !== 'LICENSE' && !entries.includes(name))).toEqual([])
    const ignored = read('.gitignore')
    for (const name of MADE) if (name !== '.git') expect(ignored).toContain(name)
  })
})

/** Tailwind's physical directions. `inset-x` and `translate-x` have no side of their own; with `rtl:` they mirror. */
const PHYSICAL =
  /^((scroll-)?[mp][lr]|left|right|border-[lr]|rounded-(l|r|tl|tr|bl|br))(-|$)|^(text|float|clear)-(left|right)$/
const PHYSICAL_CSS =
  /(?<![\w-])((margin|padding|border)-(left|right)|left|right|text-align:\s*(left|right))\b/

/** A class without its variants, sign and importance: `rtl:hover:-ml-2!` is `ml-2`. */
function bareClass(name: string): string {
  return name
    .replace(/^(?:[^\s:[\]]*(?:\[[^\]]*\])?[^\s:[\]]*:)+/, '')
    .replace(/^[-!]+/, '')
    .replace(/!$/, '')
}

function isPhysical(name: string): boolean {
  const bare = bareClass(name)
  return bare.startsWith('[') ? PHYSICAL_CSS.test(bare) : PHYSICAL.test(bare)
}

describe('works from right to left', () => {
  it.each([
    'ml-2',
    '-mr-1',
    'hover:pl-3',
    'rtl:!right-0',
    'rounded-tl-card',
    'text-left',
    'group-data-[a=b]:pr-1',
    '[margin-left:3px]',
    'left-1/2',
    'border-l',
  ])('this check sees %s', (name) => expect(isPhysical(name)).toBe(true))

  it.each([
    'ms-2',
    'pe-1',
    'start-3',
    'end-0.5',
    'text-start',
    'rounded-t-[4px]',
    'rounded-chip',
    'inset-x-1/4',
    'border-s-2',
    'leading-none',
    'plain',
    '[unicode-bidi:plaintext]',
    'mx-auto',
  ])('this check lets %s pass', (name) => expect(isPhysical(name)).toBe(false))

  it('components name sides of the text, not of the screen', () => {
    const found = product
      .filter(({ path }) => !path.startsWith('lib/'))
      .flatMap(textsOf)
      .flatMap(({ text, at }) =>
        text
          .split(/\s+/)
          .filter((name) => name !== '' && isPhysical(name))
          .map((name) => `${at} ${name}`),
      )
    expect(found).toEqual([])
  })

  it('nor do inline styles and style sheets', () => {
    const found: string[] = []
    for (const source of product.filter(({ path }) => path.endsWith('.tsx'))) {
      visit(source.tree, (node) => {
        if (!ts.isPropertyAssignment(node)) return
        if (/^((margin|padding|border)(Left|Right)|left|right)/.test(node.name.getText(source.tree))) {
          found.push(place(source, node))
        }
      })
    }
    for (const path of filesUnder('assets/styles')) {
      if (PHYSICAL_CSS.test(read(path).replace(/\/\*[\s\S]*?\*\//g, ''))) found.push(path)
    }
    expect(found).toEqual([])
  })
})
