/**
 * Puts text on the clipboard within a click; false where the browser refuses (the panel lost the
 * focus, or the click is too long ago). Lone surrogates become U+FFFD: the clipboard holds no others.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    return true
  } catch {
    return false
  }
}
