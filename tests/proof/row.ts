/** One line of the proof's table: how often something was tried, how often it went wrong, and how often it may. */
export type ProofRow = { name: string; tried: number; wrong: number; allowed: number }
