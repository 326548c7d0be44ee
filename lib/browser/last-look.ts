/**
 * What the popup showed last, kept where it can be read without waiting: extension storage and the database answer
 * only when the popup's code is loaded. Never the truth, only its last picture; no failure of it matters.
 */
const KEY = 'popup'

/** What was kept last; null where there is nothing. */
export function lastLook(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

export function keepLook(look: string): void {
  try {
    localStorage.setItem(KEY, look)
  } catch {
    // The next popup comes without it, a moment later.
  }
}

/** Forgets it, and whatever else might ever stand in this storage. */
export function forgetLook(): void {
  try {
    localStorage.clear()
  } catch {
    // Where it cannot be reached there is nothing in it.
  }
}
