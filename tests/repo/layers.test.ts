import { describe, expect, it } from 'vitest'
import { findCycle, type Import, importsOf, sourcesUnder } from './sources'

/**
 * Which folders of lib a folder of lib may import. `parse`, `db` and `i18n` are ground and know nobody;
 * `browser` parses the messages it hears. A domain that is not here yet gets its line with its first file.
 */
const ALLOWED: Record<string, readonly string[]> = {
  parse: [],
  db: [],
  i18n: [],
  browser: ['parse'],
  // Holds what the ambassador chose for the calendar.
  settings: ['calendar', 'parse', 'browser'],
  linkedin: ['parse'],
  calendar: ['parse', 'db', 'browser'],
  hub: ['parse', 'db'],
  shares: ['linkedin', 'parse', 'db'],
  profile: ['linkedin', 'calendar', 'parse', 'db'],
  bridge: ['linkedin', 'parse', 'browser'],
  drafts: ['hub', 'parse', 'db'],
  snippets: ['hub', 'parse', 'db'],
  programme: ['hub', 'shares', 'parse', 'db'],
  compose: ['hub', 'calendar', 'shares', 'parse'],
  // Knows each domain's row schema; only components know it.
  backup: [
    ...['calendar', 'hub', 'shares', 'profile', 'drafts', 'snippets', 'programme', 'settings'],
    ...['parse', 'db', 'browser'],
  ],
}

/** What a layer may import of the other two and of the assets. */
const LAYERS: Record<string, readonly string[]> = {
  entrypoints: ['entrypoints', 'components', 'lib', 'assets'],
  components: ['components', 'lib', 'assets'],
  lib: ['lib', 'assets'],
}

/** Packages that belong to pages; lib must run without any page. */
const OF_PAGES =
  /^(react|react-dom|react-aria-components|zustand|dexie-react-hooks|lucide-react|virtua)(\/|$)/

/** What ships into LinkedIn's page: its own folder, the bridge's end there, and all that they bring along. */
const SHIPPED = /^lib\/(linkedin\/page\/.+|bridge\/page)\.ts$/
const TOO_HEAVY_TO_SHIP = /^(react|react-dom|dexie|zod)(\/|$)/

const sources = sourcesUnder('entrypoints', 'components', 'lib')
const imports = sources.flatMap(importsOf)
const own = imports.flatMap((one) => (one.path === undefined ? [] : [{ ...one, path: one.path }]))

const layerOf = (path: string) => path.split('/')[0] ?? ''
const domainOf = (path: string) => (path.startsWith('lib/') ? (path.split('/')[1] ?? '') : undefined)
const told = ({ from, name }: Import) => `${from} imports ${name}`

function graph(edges: [string, string][]): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>()
  for (const [from, to] of edges) all.set(from, (all.get(from) ?? new Set()).add(to))
  return all
}

describe('imports run one way', () => {
  it('reads the imports at all', () => {
    expect(sources.length).toBeGreaterThan(150)
    expect(
      own.some((one) => one.from === 'components/frame/App.tsx' && one.path.endsWith('LogRoom.tsx')),
    ).toBe(true)
  })

  it('from entrypoints to components to lib', () => {
    expect(own.filter((one) => !LAYERS[layerOf(one.from)]?.includes(layerOf(one.path))).map(told)).toEqual([])
  })

  it('within lib exactly along the allowed edges', () => {
    const wrong = own.filter((one) => {
      const [from, to] = [domainOf(one.from), domainOf(one.path)]
      return from !== undefined && to !== undefined && from !== to && !ALLOWED[from]?.includes(to)
    })
    expect(wrong.map(told)).toEqual([])
    const unlisted = sources
      .map(({ path }) => domainOf(path))
      .filter((domain) => domain && !(domain in ALLOWED))
    expect(unlisted).toEqual([])
  })

  it('allows no edges that close a cycle', () => {
    expect(
      findCycle(new Map(Object.entries(ALLOWED).map(([from, to]) => [from, new Set(to)]))),
    ).toBeUndefined()
  })

  it('without a cycle between files, or between the folders of lib', () => {
    expect(findCycle(graph(own.map((one) => [one.from, one.path])))).toBeUndefined()
    const folders = own.flatMap(({ from, path }): [string, string][] => {
      const [a, b] = [domainOf(from), domainOf(path)]
      return a && b && a !== b ? [[a, b]] : []
    })
    expect(findCycle(graph(folders))).toBeUndefined()
  })

  it('finds a cycle where there is one', () => {
    expect(
      findCycle(
        graph([
          ['a', 'b'],
          ['b', 'c'],
          ['c', 'b'],
        ]),
      ),
    ).toEqual(['b', 'c', 'b'])
  })
})

describe('who may know what', () => {
  it('lib knows no page', () => {
    expect(imports.filter((one) => one.from.startsWith('lib/') && OF_PAGES.test(one.name)).map(told)).toEqual(
      [],
    )
  })

  it('only lib/browser and the page script import the browser', () => {
    const users = new Set(imports.filter(({ name }) => name === 'wxt/browser').map(({ from }) => from))
    expect([...users].filter((path) => !path.startsWith('lib/browser/'))).toEqual(['entrypoints/linkedin.ts'])
  })

  it('only lib/parse/zod.ts imports zod, and only lib/db imports Dexie into lib', () => {
    const users = (name: RegExp) => [
      ...new Set(
        imports.filter((one) => one.from.startsWith('lib/') && name.test(one.name)).map(({ from }) => from),
      ),
    ]
    expect(users(/^zod(\/|$)/)).toEqual(['lib/parse/zod.ts'])
    expect(users(/^dexie(\/|$)/).filter((path) => !path.startsWith('lib/db/'))).toEqual([])
    expect(imports.filter((one) => !one.from.startsWith('lib/') && /^zod(\/|$)/.test(one.name))).toEqual([])
  })

  it('of a domain only its store.ts touches the database', () => {
    const users = own.filter(
      (one) => domainOf(one.path) === 'db' && !['db', 'backup', undefined].includes(domainOf(one.from)),
    )
    expect(users.length).toBeGreaterThan(0)
    expect(users.filter((one) => !/^lib\/[a-z]+\/store\.ts$/.test(one.from)).map(told)).toEqual([])
  })

  it('what ships into LinkedIn’s page brings no React, Dexie or zod along', () => {
    const shipped = sources.map(({ path }) => path).filter((path) => SHIPPED.test(path))
    expect(shipped).toContain('lib/bridge/page.ts')
    const reached = new Set(shipped)
    for (const path of reached) {
      for (const one of own) if (one.from === path && !one.typeOnly) reached.add(one.path)
    }
    const packages = imports.filter((one) => reached.has(one.from) && !one.path && !one.typeOnly)
    expect(packages.map(told)).toEqual([])
    const named = imports.filter((one) => reached.has(one.from) && TOO_HEAVY_TO_SHIP.test(one.name))
    expect(named.map(told)).toEqual([])
    expect([...reached].filter((path) => !/^lib\/(linkedin|bridge)\//.test(path))).toEqual([])
  })
})
