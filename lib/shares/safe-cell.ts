// What makes a spreadsheet compute: = + - @ and their full-width forms, also behind white space that
// some trim; tab and line ends at the start shift cells (OWASP, CSV injection, as of 2026-10).
const RISKY = /^(?:['\t\r\n]|\s*[=+\-@＝＋－＠])/

/** A cell that no spreadsheet takes for a formula: a risky one, or one that starts with `'`, gets a `'` before it. */
export function safeCell(text: string): string {
  return RISKY.test(text) ? `'${text}` : text
}

/** The text that `safeCell` was given. */
export function plainCell(cell: string): string {
  const text = cell.slice(1)
  return cell.startsWith("'") && RISKY.test(text) ? text : cell
}
