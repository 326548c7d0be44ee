const range = (from: number, to: number) => `${String.fromCharCode(from)}-${String.fromCharCode(to)}`

/** C0 and C1 controls but tab, line feed and carriage return. */
const CONTROLS = new RegExp(`[${range(0x00, 0x08)}${range(0x0e, 0x1f)}${range(0x7f, 0x9f)}]`, 'g')

/**
 * The lines a text is typed in: CRLF, CR and the Unicode line separators end a line, a lone surrogate
 * becomes U+FFFD, and control characters that no editor keeps are left out. Tabs stay.
 */
export function toLines(text: string): string[] {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\r\n?|[\u2028\u2029\v\f\u0085]/g, '\n')
    .replace(CONTROLS, '')
    .split('\n')
}

/**
 * A text as two editors that show the same would both give it: no-break spaces are spaces, editors' own
 * zero-width guards (U+FEFF, U+200B, U+2060) are gone, no line ends in white space, no blank lines at the end.
 * Letters with marks are composed (NFC), as Quill 1.3.7 does by itself.
 * Joiners (U+200C, U+200D) stay: they carry meaning in Persian and in emoji.
 */
export function canonical(text: string): string {
  return toLines(text)
    .map((line) =>
      line
        .replace(/[\u00A0\u202F]/g, ' ')
        .replace(/[\uFEFF\u200B\u2060]/g, '')
        .trimEnd(),
    )
    .join('\n')
    .replace(/\n+$/, '')
    .normalize('NFC')
}

/** Whether two texts are the same to a reader of the composer. */
export function sameText(a: string, b: string): boolean {
  return canonical(a) === canonical(b)
}
