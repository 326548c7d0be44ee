/** One line of the benchmark's table: our value, what it is compared with, and whether it reaches the goal. */
export type Row = {
  name: string
  value: number
  unit: string
  /** What it is compared with, its own value included; empty where it is compared with its goal alone. */
  against: string
  /** How many times better Herald is than what it is compared with; null where there is nothing to compare. */
  ratio: number | null
  goal: string
  met: boolean
}
