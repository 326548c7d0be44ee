import { readText } from './read'
import type { PageEvent } from './report'
import { DIALOG } from './selectors'
import { errorsIn, ownCards, toastLinks } from './signs'
import { type Composer, isEnabled, isScheduled, isVisible, primaryButton, soleComposer } from './structure'

/** After a press the page is looked at this often, for this long, ms; at no other time. */
const LOOK_EVERY = 250
const LOOK_FOR = 45_000

type Press = {
  at: number
  /** Undefined once it is gone, or where it was in an earlier document. */
  composer: Composer | undefined
  errors: ReadonlySet<Element>
  /** Toast links and URNs that are told or were there before. */
  known: Set<string>
  /** Whether a question (save as draft? discard?) was answered since. */
  asked: boolean
  /** How many looks in a row have not found the composer. */
  missing: number
}

/**
 * Reports the ambassador's press of Post and what the page shows of its outcome, until the returned function
 * is called. Only a click listener stands while nothing was pressed. `pressedAt`, Unix ms, takes up a press
 * made in the tab's previous document.
 */
export function watchPublishing(send: (event: PageEvent) => void, pressedAt?: number): () => void {
  let press: Press | undefined
  let timer: ReturnType<typeof setInterval> | undefined

  const stop = () => {
    clearInterval(timer)
    press = undefined
  }
  const start = (begun: Press) => {
    stop()
    press = begun
    timer = setInterval(look, LOOK_EVERY)
  }
  const look = () => {
    if (!press || Date.now() > press.at + LOOK_FOR) return stop()
    if (press.composer && lookAtComposer(press, press.composer, send)) return stop()
    lookForPost(press, send)
  }
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted) return
    const path = event.composedPath()
    if (press?.composer && isInOtherDialog(path, press.composer)) press.asked = true
    const composer = soleComposer()
    if (!composer) return
    // Asked on every click, so that the button's first word is known before a time is chosen.
    const scheduled = isScheduled(composer)
    const button = primaryButton(composer)
    if (!button || !isEnabled(button) || !path.includes(button)) return
    const at = Date.now()
    send({ event: 'post-pressed', text: readText(composer.editor), scheduled, at })
    if (!scheduled) start(begin(at, composer))
  }

  window.addEventListener('click', onClick, { capture: true })
  if (pressedAt !== undefined) start({ ...begin(pressedAt, undefined), known: new Set() })
  return () => {
    window.removeEventListener('click', onClick, { capture: true })
    stop()
  }
}

function begin(at: number, composer: Composer | undefined): Press {
  const known = new Set([...toastLinks(), ...ownCards().map(({ urn }) => urn)])
  const errors = new Set(composer ? errorsIn(composer) : [])
  return { at, composer, errors, known, asked: false, missing: 0 }
}

function isInOtherDialog(path: EventTarget[], { frame }: Composer): boolean {
  return path.some(
    (target) =>
      target instanceof Element && target !== frame && !target.contains(frame) && target.matches(DIALOG),
  )
}

/** Reports an error or the composer's going; true where nothing more is to be learnt of this press. */
function lookAtComposer(press: Press, composer: Composer, send: (event: PageEvent) => void): boolean {
  const at = Date.now()
  if (errorsIn(composer).some((error) => !press.errors.has(error))) {
    send({ event: 'composer-error', at })
    return true
  }
  const there = composer.editor.isConnected && isVisible(composer.editor)
  // LinkedIn may put a new editor in the old one's place: that is no closing.
  const other = there ? undefined : soleComposer()
  if (other) press.composer = other
  press.missing = there || other ? 0 : press.missing + 1
  if (press.missing < 2) return false
  press.composer = undefined
  send({ event: 'composer-gone', how: press.asked ? 'discarded' : 'closed', at })
  return press.asked
}

function lookForPost({ known }: Press, send: (event: PageEvent) => void): void {
  const at = Date.now()
  for (const url of toastLinks()) {
    if (!known.has(url)) send({ event: 'toast', url, at })
    known.add(url)
  }
  for (const { urn, text } of ownCards()) {
    if (!known.has(urn)) send({ event: 'own-post', urn, text, at })
    known.add(urn)
  }
}
