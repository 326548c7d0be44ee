/** Part of a word and what may follow it: `umow` and `a`, `y`, `ę` … */
export type Stem = { stem: string; endings: readonly string[] }
