/** A text with the digits of every script as 0–9 (Arabic, Persian, Devanagari, Bengali, Thai …). */
function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    // The digits of a script stand in a row of ten that begins at …0, or, of Devanagari and Bengali, at …6.
    const low = (digit.codePointAt(0) ?? 0) & 0xf
    return String(/[\u0966-\u096f\u09e6-\u09ef]/.test(digit) ? low - 6 : low)
  })
}

/** The first whole number in a text, whatever separates its thousands: "Più di 500", "1.234", "12 345+". */
export function numberIn(text: string): number | undefined {
  const found = /\d{1,3}(?:[.,'’\s\u00a0\u202f]\d{3})+(?!\d)|\d{1,9}/.exec(plainDigits(text.slice(0, 200)))
  return found ? Number(found[0].replace(/\D/g, '')) : undefined
}

/**
 * Whether a line is the time of a position, and of a current or a past one; undefined for every other line.
 * In every language it is a span of dates, then `·` and how long: "Jul 2026 - Present · 3 mos" names one
 * year, "Jan 2020 - Jun 2026 · 6 yrs 6 mos" two (measured 2026-09-03).
 */
export function timeIn(line: string): 'current' | 'past' | undefined {
  const [span = '', long = ''] = plainDigits(line.slice(0, 200)).split('·')
  const [from = '', to] = span.split(/\s[-–—]\s|[–—]| - |(?<=\d)-/)
  if (to === undefined || !/\d/.test(long) || !/\d{4}/.test(from)) return undefined
  return /\d{4}/.test(to) ? 'past' : 'current'
}
