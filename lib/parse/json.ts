import { REFUSED_NAME, type ScanNote, type ScanProblem, scanJson } from '@/lib/parse/json-scan'

/** `bytes`: how large the text may be in UTF-8. `depth`: how deep objects and lists may nest. */
export type JsonLimits = { bytes: number; depth: number }

/** Why a text is no JSON for us. */
export type JsonProblem =
  | { kind: 'file-too-large'; limit: number }
  /** The bytes are neither UTF-8 nor marked as UTF-16. */
  | { kind: 'not-text' }
  | ScanProblem

/** What could not be kept as it was written. A repeated name keeps its last value, as JSON.parse has it. */
export type JsonNote =
  | ScanNote
  /** Half of a surrogate pair stood alone and is now U+FFFD. */
  | { kind: 'broken-character' }

export type JsonResult = { ok: true; value: unknown; notes: JsonNote[] } | { ok: false; problem: JsonProblem }

const UTF16_MARKS: readonly [number, number, string][] = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
]

/**
 * Parses JSON from outside, after a linear scan that bounds its depth and finds its first fault.
 * A byte order mark is skipped. A name `__proto__` is refused (left out and noted): copied to another
 * object it would become the prototype. Whatever else JSON.parse would drop silently is noted as well.
 */
export function readJson(input: string | Uint8Array, limits: JsonLimits): JsonResult {
  if (input.length > limits.bytes) return refuse({ kind: 'file-too-large', limit: limits.bytes })
  const text = decode(input)
  if (text === undefined) return refuse({ kind: 'not-text' })
  if (typeof input === 'string' && largerThan(text, limits.bytes)) {
    return refuse({ kind: 'file-too-large', limit: limits.bytes })
  }
  const scan = scanJson(text, limits.depth)
  if (!scan.ok) return refuse(scan.problem)
  const parsed: unknown = JSON.parse(text)
  if (!scan.needsCleaning) return { ok: true, value: parsed, notes: scan.notes }
  const cleaner = { broken: false }
  const value = cleaned(parsed, cleaner)
  return {
    ok: true,
    value,
    notes: cleaner.broken ? [...scan.notes, { kind: 'broken-character' }] : scan.notes,
  }
}

function refuse(problem: JsonProblem): JsonResult {
  return { ok: false, problem }
}

function decode(input: string | Uint8Array): string | undefined {
  if (typeof input === 'string') return input.startsWith('\uFEFF') ? input.slice(1) : input
  const marked = UTF16_MARKS.find(([first, second]) => input[0] === first && input[1] === second)
  try {
    return new TextDecoder(marked?.[2] ?? 'utf-8', { fatal: true }).decode(input)
  } catch {
    return undefined
  }
}

function largerThan(text: string, bytes: number): boolean {
  return text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes
}

const LONE_SURROGATE = /\p{Surrogate}/gu

function wellFormed(text: string, cleaner: { broken: boolean }): string {
  const whole = text.replace(LONE_SURROGATE, '\uFFFD')
  if (whole !== text) cleaner.broken = true
  return whole
}

/** A copy without `__proto__` names and lone surrogates. Its recursion is bounded by the scan's depth. */
function cleaned(value: unknown, cleaner: { broken: boolean }): unknown {
  if (typeof value === 'string') return wellFormed(value, cleaner)
  if (Array.isArray(value)) return value.map((entry) => cleaned(entry, cleaner))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== REFUSED_NAME)
      .map(([name, entry]) => [wellFormed(name, cleaner), cleaned(entry, cleaner)]),
  )
}
