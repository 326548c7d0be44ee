/** The middle one of several figures. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

/**
 * Of several runs that give the same rows, each row at its least: what the work takes, not what else the machine did.
 * A run that imports its modules anew is cold each time.
 */
export async function bestOf(runs, run) {
  let best = await run()
  for (let at = 1; at < runs; at++) {
    const rows = await run()
    best = best.map((row, index) => (rows[index].value < row.value ? rows[index] : row))
  }
  return best
}

/** A row whose value is held against a goal alone. */
export function toGoal(name, value, unit, goal) {
  return { name, value, unit, against: '', ratio: null, goal: `≤ ${goal} ${unit}`, met: value <= goal }
}
