/** Letters that Unicode does not decompose into a base and a mark, as people without the key write them. */
const PLAIN: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

const UNDECOMPOSED = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g')

// Built from a range of code points, as a control character in a pattern is easily a slip.
const ASCII = new RegExp(`^[${String.fromCharCode(0)}-~]*$`)

/**
 * A text for comparison, blind to case and diacritics: lower case, without marks (accents, Hebrew
 * niqqud), `ł` as `l`, `ß` as `ss` and so on. Folding twice changes nothing more. Not for display.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (ASCII.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(UNDECOMPOSED, (letter) => PLAIN[letter] ?? letter)
    .replace(/ς/g, 'σ')
}
