import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { place, type Source, sourcesUnder, visit } from './sources'

/** Files of lib that may look at the world, and why. All others take the clock and randomness as parameters. */
const EXEMPT: readonly [path: RegExp, why: string][] = [
  [/^lib\/browser\//, 'the only files that name the browser object'],
  [/^lib\/db\/(database|place)\.ts$/, 'open the database: indexedDB is the world they wrap'],
  [/^lib\/db\/outbox\.ts$/, 'stamps every change as like no other'],
  [/^lib\/linkedin\/page\//, 'works in LinkedIn’s page: its document and clock are what it is about'],
  [
    /^lib\/hub\/search\/slices\.ts$/,
    'gives pages their way to work in slices; the search itself takes it as a parameter',
  ],
]

/** Names of the world that a pure file does not speak of. */
const WORLD = new Set([
  ...['browser', 'chrome', 'document', 'window', 'self', 'globalThis', 'navigator', 'location', 'history'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'fetch', 'performance', 'crypto'],
  ...['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'MessageChannel'],
])

const sources = sourcesUnder('lib')
const isExempt = (path: string) => EXEMPT.some(([exempt]) => exempt.test(path))

/** Whether an identifier is a name in the scope, not a property, a key, or part of a type. */
function isFreeName(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false
  if (ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent) || ts.isPropertySignature(parent))
    return false
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false
  if (ts.isMethodDeclaration(parent) || ts.isMethodSignature(parent) || ts.isJsxAttribute(parent))
    return false
  // The name of a parameter in a function's type says nothing of the world.
  return !(ts.isParameter(parent) && ts.isFunctionTypeNode(parent.parent))
}

/** Names a file declares itself, so that a parameter `history` is no look at the browser's. */
function ownNames({ tree }: Source): Set<string> {
  const names = new Set<string>()
  visit(tree, (node) => {
    const declares = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)
    if (declares && ts.isIdentifier(node.name)) names.add(node.name.text)
    else if (ts.isImportSpecifier(node) || ts.isFunctionDeclaration(node)) names.add(node.name?.text ?? '')
  })
  // Whoever takes these names for something else hides what they are.
  for (const name of ['browser', 'chrome', 'document', 'window']) names.delete(name)
  return names
}

/** Where a file looks at the clock, at chance, or at a browser. */
function looksAtTheWorld(source: Source): string[] {
  const found: string[] = []
  const own = ownNames(source)
  const say = (node: ts.Node, what: string) => found.push(`${place(source, node)} ${what}`)
  visit(source.tree, (node) => {
    if (ts.isIdentifier(node) && WORLD.has(node.text) && !own.has(node.text) && isFreeName(node)) {
      say(node, node.text)
    } else if (ts.isPropertyAccessExpression(node)) {
      const name = node.getText(source.tree)
      if (/^(Date\.now|Math\.random|Intl\.DateTimeFormat\(\))$/.test(name)) say(node, name)
    } else if (ts.isNewExpression(node) && node.expression.getText(source.tree) === 'Date') {
      if (!node.arguments?.length) say(node, 'new Date()')
    } else if (ts.isCallExpression(node) && node.expression.getText(source.tree) === 'Date') {
      say(node, 'Date()')
    }
  })
  return found
}

const parsed = (text: string): Source => ({
  path: 'lib/x.ts',
  text,
  tree: ts.createSourceFile('lib/x.ts', text, ts.ScriptTarget.Latest, true),
})

describe('pure files', () => {
  it.each([
    'Date.now()',
    'new Date()',
    'new Date',
    'Date()',
    'const id = crypto.randomUUID()',
    'Math.random()',
    'document.title',
    'const clock = Date.now',
    'const { now } = { now: () => performance.now() }',
    'chrome.tabs',
    '(document) => 1',
  ])('this check sees %s', (text) => {
    expect(looksAtTheWorld(parsed(text))).toHaveLength(1)
  })

  it.each([
    'new Date(now)',
    'Date.UTC(2026, 1)',
    'Date.parse(day)',
    'port.browser',
    'const a = { document: 1, window: 2 }',
    'function f(history: History) { return history.past }',
    'let x: Document',
  ])('this check lets %s pass', (text) => {
    expect(looksAtTheWorld(parsed(text))).toEqual([])
  })

  it('take no clock, no chance and no browser object', () => {
    expect(sources.filter(({ path }) => !isExempt(path)).flatMap(looksAtTheWorld)).toEqual([])
  })

  it('exempt only what needs it', () => {
    const needless = EXEMPT.filter(
      ([exempt]) => !sources.some((source) => exempt.test(source.path) && looksAtTheWorld(source).length > 0),
    )
    expect(needless.map(([exempt]) => exempt.source)).toEqual([])
  })

  it('are not alone in that: of components and entry points only the page script names the browser object', () => {
    const names = sourcesUnder('components', 'entrypoints').flatMap((source) =>
      looksAtTheWorld(source).filter((said) => / (browser|chrome)$/.test(said)),
    )
    expect(names.filter((said) => !said.startsWith('entrypoints/linkedin.ts:'))).toEqual([])
  })
})
