/** The middle one of several figures. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

/** A row whose value is held against a goal alone. */
export function toGoal(name, value, unit, goal) {
  return { name, value, unit, against: '', ratio: null, goal: `≤ ${goal} ${unit}`, met: value <= goal }
}
