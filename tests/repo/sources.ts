import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The built extension; HERALD_EXTENSION names another build. */
export const BUILT = process.env.HERALD_EXTENSION ?? join(ROOT, '.output/chrome-mv3')

/** One file of code, by its path in the project (`lib/hub/read.ts`). */
export type Source = { path: string; text: string; tree: ts.SourceFile }

/** One import: what is imported as written, and as a path in the project where it is one of ours. */
export type Import = { from: string; name: string; path: string | undefined; typeOnly: boolean }

/** All files under a folder of the project, as paths in the project, those of tools and builds left out. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
}

/** A file's text. */
export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** The code files under some folders, parsed. */
export function sourcesUnder(...folders: string[]): Source[] {
  return folders
    .flatMap(filesUnder)
    .filter((path) => /\.(ts|tsx|mts|mjs)$/.test(path))
    .map((path) => {
      const text = read(path)
      return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) }
    })
}

/** Visits every node of a tree, the outer ones first. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  ts.forEachChild(node, (child) => visit(child, see))
}

/** Where a node stands, for a reader: `lib/hub/read.ts:12`. */
export function place({ path, tree }: Source, node: ts.Node): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`
}

/** Every import of a file: static, dynamic, re-export, and `import('…')` in a type. */
export function importsOf({ path, tree }: Source): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier) return
    if (!ts.isStringLiteralLike(specifier)) throw new Error(`${path} imports something computed`)
    found.push({ from: path, name: specifier.text, path: resolve(path, specifier.text), typeOnly })
  }
  visit(tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause))
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false)
    }
  })
  return found
}

/** `import type …`, and `import { type A, type B } …`, which brings no code along either. */
function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const { name, namedBindings } = clause
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly)
}

function resolve(from: string, name: string): string | undefined {
  const bare = name.startsWith('@/') ? name.slice(2) : name.startsWith('.') ? join(dirname(from), name) : ''
  if (bare === '') return undefined
  // Behind a `?` stands how the build is to give the file: `?url` for its address.
  const path = normalize(bare.replace(/\?url$/, ''))
  const tried = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => path + end)
  const found = tried.find((one) => /\.\w+$/.test(one) && existsSync(join(ROOT, one)))
  if (found === undefined) throw new Error(`${from} imports ${name}, which is not there`)
  return found
}

/** The literal texts of a file (strings, templates without their holes, and JSX text), each with its place. */
export function textsOf(source: Source): { text: string; at: string }[] {
  const found: { text: string; at: string }[] = []
  visit(source.tree, (node) => {
    const literal =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node) ||
      ts.isJsxText(node)
    if (literal) found.push({ text: node.text, at: place(source, node) })
  })
  return found
}

/** One cycle in a graph, first name repeated at the end; undefined where there is none. */
export function findCycle(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const done = new Set<string>()
  const walk = (name: string, way: string[]): string[] | undefined => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name]
    if (done.has(name)) return undefined
    for (const next of edges.get(name) ?? []) {
      const cycle = walk(next, [...way, name])
      if (cycle) return cycle
    }
    done.add(name)
    return undefined
  }
  for (const name of edges.keys()) {
    const cycle = walk(name, [])
    if (cycle) return cycle
  }
  return undefined
}
