const EVENTS = ['beforeinput', 'input', 'paste', 'focusin', 'click'] as const

// Editors finish setting up their own element a moment after they are mounted.
const SETTLED_MS = 150

let touches = 0
let synthetic = 0

/** Counts whatever happens to an editor that nobody but the ambassador may touch. */
export function watchDecoy(element: HTMLElement): void {
  for (const name of EVENTS) {
    element.addEventListener(name, () => {
      touches += 1
    })
  }
  const observer = new MutationObserver((records) => {
    touches += records.length
  })
  setTimeout(
    () =>
      observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true }),
    SETTLED_MS,
  )
}

/** Counts clicks, keys and pastes that a script made up. */
export function watchForSyntheticEvents(): void {
  for (const name of ['click', 'mousedown', 'keydown', 'keyup', 'paste', 'submit']) {
    window.addEventListener(
      name,
      (event) => {
        if (!event.isTrusted) synthetic += 1
      },
      { capture: true },
    )
  }
}

/** Events and mutations that the decoys have seen so far. */
export const decoyTouches = (): number => touches

/** Untrusted events that the page has seen so far. */
export const syntheticEvents = (): number => synthetic
