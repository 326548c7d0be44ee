import { z } from '@/lib/parse/zod'

/**
 * One thing wrong in a value from outside: where, and what as a code with its parameters, to be put
 * into words by whoever shows it. `expected` names types ('text', 'number', 'list', 'object', 'yes-no'),
 * formats ('date', 'email', 'https-address' and the names a schema gives its patterns) or the values allowed.
 */
export type Issue = { path: string } & (
  | { kind: 'missing' }
  | { kind: 'wrong-type' | 'wrong-format' | 'not-one-of'; expected: string[] }
  | { kind: 'empty' }
  | { kind: 'too-long' | 'too-short'; limit: number; unit: 'characters' | 'entries' }
  | { kind: 'too-large' | 'too-small'; limit: number }
  | { kind: 'wrong-key' | 'unknown-field'; key: string }
  /** A rule of the schema that spans fields; `rule` is the name the schema gives it. */
  | { kind: 'against-rule'; rule: string }
)

export type Checked<T> = { ok: true; value: T } | { ok: false; issues: Issue[] }

/** Checks a value against a schema; `at` is the value's own path, put before the paths of the issues. */
export function check<T>(schema: z.ZodMiniType<T>, value: unknown, at = ''): Checked<T> {
  const result = z.safeParse(schema, value)
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, issues: issues(result.error, value, at) }
}

type RawIssue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** The issues of a failed parse of `value`, in the order of the schema; `at` is put before their paths. */
function issues(error: z.core.$ZodError, value: unknown, at = ''): Issue[] {
  return error.issues.flatMap((issue) => translate(issue, [], value, at))
}

function translate(issue: RawIssue, above: Path, root: unknown, at: string): Issue[] {
  const full = [...above, ...issue.path]
  const path = written(full, at)
  switch (issue.code) {
    case 'invalid_type':
      return [
        valueAt(root, full) === undefined
          ? { path, kind: 'missing' }
          : { path, kind: 'wrong-type', expected: [TYPE_NAMES[issue.expected] ?? issue.expected] },
      ]
    case 'invalid_value':
      return [
        valueAt(root, full) === undefined
          ? { path, kind: 'missing' }
          : { path, kind: 'not-one-of', expected: issue.values.map(String) },
      ]
    case 'invalid_format':
      return [{ path, kind: 'wrong-format', expected: [formatName(issue)] }]
    case 'too_small':
    case 'too_big':
      return [{ path, ...size(issue) }]
    case 'invalid_union':
      return union(issue.errors, full, root, at)
    case 'invalid_key':
      return [{ path, kind: 'wrong-key', key: String(full.at(-1) ?? '') }]
    case 'invalid_element':
      return issue.issues.flatMap((inner) => translate(inner, full, root, at))
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path, kind: 'unknown-field', key }))
    case 'not_multiple_of':
      return [{ path, kind: 'wrong-type', expected: ['whole-number'] }]
    case 'custom':
      return [{ path, kind: 'against-rule', rule: issue.message }]
  }
}

const TYPE_NAMES: Record<string, string> = {
  string: 'text',
  array: 'list',
  record: 'object',
  boolean: 'yes-no',
  int: 'whole-number',
}

/** A pattern has no name of its own: the schema gives it one as its error message. */
function formatName(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === 'regex') return issue.message
  return issue.format === 'url' ? 'https-address' : issue.format
}

type SizeIssue = z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall

function size(issue: SizeIssue) {
  const big = issue.code === 'too_big'
  const limit = Number(big ? issue.maximum : issue.minimum)
  if (issue.origin !== 'string' && issue.origin !== 'array') {
    return { kind: big ? ('too-large' as const) : ('too-small' as const), limit }
  }
  if (!big && limit === 1) return { kind: 'empty' as const }
  const unit = issue.origin === 'string' ? ('characters' as const) : ('entries' as const)
  return { kind: big ? ('too-long' as const) : ('too-short' as const), limit, unit }
}

/**
 * A value that fits no branch was meant for one of them: the branches whose very type it is not are
 * out. Where several remain, or none, what they expect is told together.
 */
function union(branches: readonly RawIssue[][], full: Path, root: unknown, at: string): Issue[] {
  const told = branches.map((branch) => branch.flatMap((inner) => translate(inner, full, root, at)))
  const path = written(full, at)
  const meant = told.filter((branch) => !branch.some((issue) => issue.path === path && isTypeIssue(issue)))
  const candidates = meant.length > 0 ? meant : told
  const first = candidates[0]?.[0]
  if (first === undefined || !('expected' in first) || candidates.length === 1) return candidates[0] ?? []
  const expected = candidates.flatMap((branch) =>
    branch.flatMap((issue) => ('expected' in issue ? issue.expected : [])),
  )
  return [{ ...first, expected: [...new Set(expected)] }]
}

function isTypeIssue(issue: Issue): boolean {
  return issue.kind === 'wrong-type' || issue.kind === 'missing'
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
  }
  return value
}

/** `items[3].wordings[0].language`; a key that is no plain name is quoted: `title["a b"]`. */
function written(path: Path, at: string): string {
  return path.reduce<string>((before, key) => {
    if (typeof key === 'number') return `${before}[${key}]`
    const name = String(key)
    if (!/^[\w-]+$/.test(name)) return `${before}[${JSON.stringify(name)}]`
    return before === '' ? name : `${before}.${name}`
  }, at)
}
