/**
 * A digest of a text, 16 hexadecimal digits, to notice damage with (not to keep anybody from forging).
 * Each of its two halves takes every UTF-16 unit by a step that can be undone, so a text in which one
 * unit differs never has the same digest; any other damage goes unnoticed once in 2^64.
 */
export function digest(text: string): string {
  let one = 0x811c9dc5
  let two = 0x9747b28c ^ text.length
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 0x01000193)
    two = Math.imul(two ^ unit, 0x5bd1e995)
    two ^= two >>> 15
  }
  return hex(one) + hex(two)
}

function hex(half: number): string {
  return (half >>> 0).toString(16).padStart(8, '0')
}
