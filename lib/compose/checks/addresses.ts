/** A stretch of the text, UTF-16 units. */
export type Stretch = { from: number; to: number; text: string }

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"“”„]+/giu

/** The web addresses of a text, without the punctuation that ends a sentence behind them. */
export function addressesIn(text: string): Stretch[] {
  return [...text.matchAll(ADDRESS)].map(({ 0: whole, index }) => {
    let end = whole.length
    while (end > 0 && /[.,;:!?…'’)\]}]/.test(whole.charAt(end - 1)) && !closesItsOwn(whole, end)) end--
    return { from: index, to: index + end, text: whole.slice(0, end) }
  })
}

/** Whether a closing bracket at the end was opened within the address, as in `/wiki/Mars_(planet)`. */
function closesItsOwn(address: string, end: number): boolean {
  return address.charAt(end - 1) === ')' && address.slice(0, end).includes('(')
}

/** An address as a URL; `www.` counts as https. Undefined where it is none. */
export function urlOf(address: string): URL | undefined {
  const whole = /^www\./i.test(address) ? `https://${address}` : address
  return URL.canParse(whole) ? new URL(whole) : undefined
}

/** Whether a place lies in one of the stretches (which come in order). */
export function isWithin(at: number, stretches: readonly { from: number; to: number }[]): boolean {
  return stretches.some(({ from, to }) => at >= from && at < to)
}
