import { parse } from '@formatjs/icu-messageformat-parser'
import type { Message } from './translator'

/** What the build needs to know of a plugin of Vite's. */
type Plugin = {
  name: string
  enforce: 'pre'
  transform: (code: string, id: string) => { code: string; map: null } | undefined
}

const LOCALE = /\/assets\/locales\/[a-z-]+\.json$/

/** Messages without syntax stay as they are; the others are parsed here, once, and not in every page at every start. */
export function compileMessages(catalogue: Readonly<Record<string, string>>): Record<string, Message> {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, source]) => {
      const parts = parse(source)
      const [first] = parts
      const plain = parts.length === 1 && first?.type === 0 && first.value === source
      return [key, plain || parts.length === 0 ? source : parts]
    }),
  )
}

/** A step of the build that compiles the catalogues in `assets/locales`. Throws where a message cannot be parsed. */
export function compiledCatalogues(): Plugin {
  return {
    name: 'herald-catalogues',
    // Before Vite makes a module of the JSON.
    enforce: 'pre',
    transform: (code, id) =>
      LOCALE.test(id) ? { code: JSON.stringify(compileMessages(JSON.parse(code))), map: null } : undefined,
  }
}
