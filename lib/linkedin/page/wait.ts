import { readText } from './read'
import { type Composer, type Finding, findComposer } from './structure'

/** A composer counts as there to stay after this long, ms: the newest first shows a frame that it replaces. */
export const STABLE_FOR = 250
const LOOK_EVERY = 50
const LONGEST_WAIT = 120_000

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/**
 * Waits until one composer has stood there with the same text for 250 ms and gives it, or what is there
 * after `timeoutMs` (or once `signal` is aborted). Timers run in background tabs too, where animation
 * frames do not, and looking again sees what happens inside shadow roots, which no observer of the document does.
 */
export async function waitForComposer(timeoutMs: number, signal: AbortSignal): Promise<Finding> {
  const until = performance.now() + Math.min(timeoutMs, LONGEST_WAIT)
  let candidate: { composer: Composer; text: string; since: number } | undefined
  for (;;) {
    const finding = findComposer()
    const now = performance.now()
    if (finding.state === 'one') {
      const text = readText(finding.composer.editor)
      const same = candidate?.composer.editor === finding.composer.editor && candidate.text === text
      if (!same) candidate = { composer: finding.composer, text, since: now }
      else if (candidate && now - candidate.since >= STABLE_FOR) return finding
    } else {
      candidate = undefined
    }
    if (now >= until || signal.aborted) return finding
    await sleep(LOOK_EVERY)
  }
}
