import type { PageLink } from './link'
import type { ComposerReport, Generation, InsertMode } from './messages'

/** How long a composer may take to appear after Herald took the tab to it. */
export const COMPOSER_WAIT_MS = 15_000

/** Why the text went to the clipboard and not into a composer. */
export type CopyReason =
  | 'chosen'
  | 'not-connected'
  | 'lost'
  | 'no-composer'
  | 'several'
  | 'unrecognised'
  | 'differs'
  | 'changed'
  | 'refused'

export type HandOverResult =
  | { kind: 'inserted'; generation: Generation; postEnabled: boolean; focused: boolean }
  /** The composer holds text already: the ambassador decides. */
  | { kind: 'holds-text'; existing: string }
  | {
      kind: 'copied'
      why: CopyReason
      /** Whether the clipboard took the text. */
      copied: boolean
      /** Whether the composer's address was opened. */
      opened: boolean
      /** False only where the composer may hold something half-done. */
      restored: boolean
    }

export type HandOverStep = 'looking' | 'opening' | 'inserting'

/** What a hand-over needs of the world. Every function may reject; none is called after the end. */
export type HandOverWorld = {
  /** A link to the tab's document as it is now. */
  link: () => Promise<PageLink>
  /** Takes the tab to the composer's address. */
  goToComposer: () => Promise<void>
  /** Puts the text on the clipboard; false where the browser refused. */
  copy: (text: string) => Promise<boolean>
  pause: (ms: number) => Promise<void>
  now: () => number
  onStep: (step: HandOverStep) => void
}

/**
 * Brings a text into the composer of a connected tab, or, on any doubt, onto the clipboard.
 * Never rejects: whatever goes wrong ends in `copied` with the reason.
 */
export async function handOver(
  text: string,
  mode: InsertMode,
  world: HandOverWorld,
): Promise<HandOverResult> {
  let opened = false
  let copied: boolean | undefined
  let untouched = true
  const giveUp = async (why: CopyReason, restored = true): Promise<HandOverResult> => {
    copied ??= await world.copy(text).catch(() => false)
    return { kind: 'copied', why, copied, opened, restored }
  }

  try {
    world.onStep('looking')
    let link = await world.link()
    let composer = await look(link)
    if (composer?.state === 'none') {
      // Copied now, while the click still counts as one: after the wait the browser may refuse.
      copied = await world.copy(text).catch(() => false)
      world.onStep('opening')
      await world.goToComposer()
      opened = true
      const found = await waitForComposer(world)
      if (!found) return giveUp('no-composer')
      ;({ link, composer } = found)
    }
    if (composer?.state !== 'one') return giveUp(composer ? reasonOf(composer.state) : 'lost')
    if (composer.text.trim() !== '' && mode === 'fill') return { kind: 'holds-text', existing: composer.text }

    world.onStep('inserting')
    untouched = false
    const reply = await link.ask({ do: 'insert', text, mode })
    // The page script stopped in the middle, or the page went away: who knows what it left.
    if (!('outcome' in reply)) return giveUp('refused', false)
    const { outcome } = reply
    if (outcome.result === 'inserted') {
      const { generation, postEnabled, focused } = outcome
      return { kind: 'inserted', generation, postEnabled, focused }
    }
    if (outcome.reason === 'not-empty') {
      // The ambassador typed between the look and the insertion: nothing was touched, so ask after all.
      const now = await look(link)
      return now?.state === 'one' ? { kind: 'holds-text', existing: now.text } : giveUp('changed')
    }
    return giveUp(reasonOf(outcome.reason), outcome.restored)
  } catch {
    return giveUp('lost', untouched)
  }
}

function reasonOf(
  state: Exclude<CopyReason, 'chosen' | 'not-connected' | 'lost' | 'no-composer'> | 'none',
): CopyReason {
  return state === 'none' ? 'no-composer' : state
}

async function look(link: PageLink): Promise<ComposerReport | undefined> {
  const reply = await link.ask({ do: 'look' })
  return 'composer' in reply ? reply.composer : undefined
}

/** The composer's address may load once, redirect, or swap its dialog: every new document is asked anew. */
async function waitForComposer(
  world: HandOverWorld,
): Promise<{ link: PageLink; composer: ComposerReport } | undefined> {
  const deadline = world.now() + COMPOSER_WAIT_MS
  let last: { link: PageLink; composer: ComposerReport } | undefined
  while (world.now() < deadline) {
    try {
      const link = await world.link()
      const reply = await link.ask({ do: 'wait', timeoutMs: deadline - world.now() })
      if ('composer' in reply) {
        last = { link, composer: reply.composer }
        if (reply.composer.state !== 'none') return last
      }
    } catch {
      // The document went away in mid-wait, or is not ready for a script yet: the next one is asked.
    }
    await world.pause(150)
  }
  return last?.composer.state === 'none' ? undefined : last
}
