import { MOST_STEPS, type Rule } from '@/lib/calendar/rule'
import { type Observance, type ObservanceRow, observanceRowSchema } from '@/lib/calendar/schema'
import { check, type Issue } from '@/lib/parse/issues'
import { z } from '@/lib/parse/zod'

/** A row that could not be used: its place in the file (from 0), its id where it has one, and why. */
export type LeftOut = { index: number; id?: string; problems: Issue[] }

type Against = 'id-repeated' | 'unknown-observance' | 'circular-rule' | 'too-many-steps'
type Found = { ok: true; rule: Rule } | { ok: false; rule: Against }

/**
 * The observances of a file that was parsed from JSON, in its order. A row that is wrong, that repeats an
 * id, or that leans on an observance that is not there, on itself, or over too many steps is left out and
 * reported; the rest works. What is no list at all is reported as one row left out.
 */
export function readObservances(json: unknown): { observances: Observance[]; leftOut: LeftOut[] } {
  const list = check(z.array(z.unknown()), json)
  if (!list.ok) return { observances: [], leftOut: [{ index: 0, problems: list.issues }] }

  const leftOut: LeftOut[] = []
  const rows = new Map<string, { index: number; row: ObservanceRow }>()
  list.value.forEach((value, index) => {
    const checked = check(observanceRowSchema, value)
    if (!checked.ok) leftOut.push({ index, ...idOf(value), problems: checked.issues })
    else if (rows.has(checked.value.id)) leftOut.push(against(index, value, 'id', 'id-repeated'))
    else rows.set(checked.value.id, { index, row: checked.value })
  })

  const ruleOf = (id: string) => rows.get(id)?.row.rule
  const observances: Observance[] = []
  for (const { index, row } of rows.values()) {
    const found = standAlone(row.rule, ruleOf, [row.id], 0)
    if (found.ok) observances.push({ ...row, rule: found.rule })
    else leftOut.push(against(index, row, 'rule.to', found.rule))
  }
  return { observances, leftOut: leftOut.sort((a, b) => a.index - b.index) }
}

/** The rule with each observance that it names replaced by that observance's own rule. */
function standAlone(
  rule: Rule<string>,
  ruleOf: (id: string) => Rule<string> | undefined,
  above: readonly string[],
  steps: number,
): Found {
  if (rule.type !== 'relative' && rule.type !== 'weekday') return { ok: true, rule }
  if (steps === MOST_STEPS) return { ok: false, rule: 'too-many-steps' }
  const named = typeof rule.to === 'string' ? rule.to : undefined
  if (named !== undefined && above.includes(named)) return { ok: false, rule: 'circular-rule' }
  const base = typeof rule.to === 'string' ? ruleOf(rule.to) : rule.to
  if (base === undefined) return { ok: false, rule: 'unknown-observance' }
  const found = standAlone(base, ruleOf, named === undefined ? above : [...above, named], steps + 1)
  return found.ok ? { ok: true, rule: { ...rule, to: found.rule } } : found
}

function against(index: number, value: unknown, path: string, rule: Against): LeftOut {
  return { index, ...idOf(value), problems: [{ path, kind: 'against-rule', rule }] }
}

function idOf(value: unknown): { id?: string } {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
  return typeof id === 'string' ? { id } : {}
}
