/** What could have stood where a JSON text breaks. */
type JsonExpectation =
  | 'value'
  | 'name-in-quotes'
  | 'colon'
  | 'comma-or-end'
  | 'end-of-file'
  | 'closing-quote'
  | 'escaped-character'

/** A place in a text; both count from 1, columns in UTF-16 units. */
type Place = { line: number; column: number }

export type ScanProblem =
  | { kind: 'file-empty' }
  | ({ kind: 'nested-too-deep'; limit: number } & Place)
  | ({ kind: 'not-json'; expected: JsonExpectation } & Place)

export type ScanNote = { kind: 'name-repeated' | 'name-refused'; name: string } & Place

/** `needsCleaning`: the text may hold a refused name or half a surrogate pair. */
export type JsonScan =
  | { ok: true; notes: ScanNote[]; needsCleaning: boolean }
  | { ok: false; problem: ScanProblem }

/** So many notes tell the story; more would only fill the screen. */
const MOST_NOTES = 50

/** Copied to another object, a property of this name becomes its prototype. */
export const REFUSED_NAME = '__proto__'

const LONE_SURROGATE = /\p{Surrogate}|\\u[dD][89a-fA-F]/u
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const HEX = /[0-9a-fA-F]{4}/y
const QUOTE = 0x22
const BACKSLASH = 0x5c

class Fault extends Error {
  constructor(
    readonly at: number,
    readonly expected: JsonExpectation,
  ) {
    super(expected)
  }
}

/**
 * Reads through a JSON text once, without recursion and in time linear in its length: finds the
 * first fault with its place, bounds the depth, and notes names that repeat or are refused.
 * Accepts exactly what JSON.parse accepts, as far as the depth allows. (JSON.parse names no place in
 * several of its messages, and its messages differ from engine to engine.)
 */
export function scanJson(text: string, maxDepth: number): JsonScan {
  const notes: ScanNote[] = []
  let refused = false
  /** The open objects with their names so far; null for an open list. */
  const open: (Set<string> | null)[] = []

  /** From the quote of a name to where its value starts. */
  const passName = (start: number, names: Set<string>): number => {
    if (text[start] !== '"') throw new Fault(start, 'name-in-quotes')
    const end = stringEnd(text, start)
    const raw = text.slice(start + 1, end - 1)
    const name = raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw
    const kind = name === REFUSED_NAME ? 'name-refused' : names.has(name) ? 'name-repeated' : undefined
    if (kind && notes.length < MOST_NOTES)
      notes.push({ kind, name: name.slice(0, 100), ...place(text, start) })
    refused ||= kind === 'name-refused'
    names.add(name)
    const colon = skipSpace(text, end)
    if (text[colon] !== ':') throw new Fault(colon, 'colon')
    return skipSpace(text, colon + 1)
  }

  /** From behind a value, over brackets that close, to where the next value starts; undefined at the end. */
  const passToNextValue = (behind: number): number | undefined => {
    let at = skipSpace(text, behind)
    for (let names = open.at(-1); names !== undefined; names = open.at(-1)) {
      if (text[at] === ',') {
        const next = skipSpace(text, at + 1)
        return names ? passName(next, names) : next
      }
      if (text[at] !== (names ? '}' : ']')) throw new Fault(at, 'comma-or-end')
      open.pop()
      at = skipSpace(text, at + 1)
    }
    if (at < text.length) throw new Fault(at, 'end-of-file')
    return undefined
  }

  try {
    let at: number | undefined = skipSpace(text, 0)
    if (at === text.length) return { ok: false, problem: { kind: 'file-empty' } }
    while (at !== undefined) {
      const char = text[at]
      if (char !== '{' && char !== '[') {
        at = passToNextValue(char === '"' ? stringEnd(text, at) : plainEnd(text, at))
        continue
      }
      if (open.length === maxDepth) {
        return { ok: false, problem: { kind: 'nested-too-deep', limit: maxDepth, ...place(text, at) } }
      }
      const names = char === '{' ? new Set<string>() : null
      const inside = skipSpace(text, at + 1)
      if (text[inside] === (names ? '}' : ']')) {
        at = passToNextValue(inside + 1)
      } else {
        open.push(names)
        at = names ? passName(inside, names) : inside
      }
    }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { ok: false, problem: { kind: 'not-json', expected: error.expected, ...place(text, error.at) } }
  }
  return { ok: true, notes, needsCleaning: refused || LONE_SURROGATE.test(text) }
}

function skipSpace(text: string, from: number): number {
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at
    at++
  }
}

/** The place behind the string that starts at `start`. */
function stringEnd(text: string, start: number): number {
  let at = start + 1
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) return at + 1
    if (code === BACKSLASH) at = escapeEnd(text, at)
    else if (Number.isNaN(code)) throw new Fault(start, 'closing-quote')
    else if (code < 0x20) throw new Fault(at, 'closing-quote')
    else at++
  }
}

function escapeEnd(text: string, at: number): number {
  const escaped = text.charAt(at + 1)
  if (escaped === 'u') {
    HEX.lastIndex = at + 2
    if (HEX.test(text)) return at + 6
  } else if (escaped !== '' && '"\\/bfnrt'.includes(escaped)) return at + 2
  throw new Fault(at, 'escaped-character')
}

/** The place behind the number, `true`, `false` or `null` that starts at `start`. */
function plainEnd(text: string, start: number): number {
  for (const word of ['true', 'false', 'null']) if (text.startsWith(word, start)) return start + word.length
  NUMBER.lastIndex = start
  if (!NUMBER.test(text)) throw new Fault(start, 'value')
  return NUMBER.lastIndex
}

function place(text: string, at: number): Place {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
