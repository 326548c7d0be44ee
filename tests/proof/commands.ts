import type { Draft } from '@/lib/drafts/draft'
import { editShare, newShare } from '@/lib/shares/record'
import type { Share } from '@/lib/shares/share'

/**
 * A writer's commands, each told by its number alone, so that whoever watches knows every state the tables may
 * be in: after command k the rows are `stateAfter(seed, k)`, and nothing in between.
 */
export type Command =
  | { do: 'add'; share: Share }
  | { do: 'note'; id: string; note: string; now: number }
  | { do: 'delete'; id: string }
  | { do: 'draft'; draft: Draft }
  | { do: 'write'; id: string; text: string; now: number; basedOn: number; versionId: string }

/** The rows of both tables by their ids. */
export type State = { shares: Map<string, Share>; drafts: Map<string, Draft> }

const START = Date.UTC(2026, 0, 1)
const HOUR = 3_600_000

/** Few drafts and a few dozen shares, so that rows are changed and removed, too. */
const DRAFTS = 3
const SHARES = 40

/** Numbers from 0 up to 1 that look random and are the same for a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A UUID from a seed and a number. */
export function idFrom(seed: number, number: number): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0').slice(-digits)
  return `${hex(seed, 8)}-0000-4000-8000-${hex(number, 12)}`
}

/** The next command of a writer in a state. */
export function commandAt(seed: number, number: number, state: State): Command {
  const random = randomFrom(seed * 1_000_003 + number)
  const now = START + number
  const text = `Number ${number} #Herald ${'żółć 🦊 '.repeat(1 + Math.floor(random() * 40))}`
  const draftId = idFrom(seed, 1_000_000_000 + (number % DRAFTS))
  const draft = state.drafts.get(draftId)
  const ids = [...state.shares.keys()]
  const id = ids[Math.floor(random() * ids.length)]
  const kind = random()
  if (kind < 0.35) {
    if (!draft) return { do: 'draft', draft: { id: draftId, text, createdAt: now, updatedAt: now } }
    return {
      do: 'write',
      id: draftId,
      text,
      now,
      basedOn: draft.updatedAt,
      versionId: idFrom(seed, 2_000_000_000 + number),
    }
  }
  if (id !== undefined && (ids.length > SHARES || kind > 0.9)) return { do: 'delete', id }
  if (id !== undefined && kind > 0.7) return { do: 'note', id, note: `note ${number}`, now }
  const share = newShare(
    { publishedAt: START + number * HOUR, timeFrom: 'typed', how: 'typed', text },
    { now, id: idFrom(seed, number) },
  )
  return { do: 'add', share }
}

/** What a command makes of a state, in place. */
export function apply(state: State, command: Command): void {
  if (command.do === 'add') state.shares.set(command.share.id, command.share)
  else if (command.do === 'delete') state.shares.delete(command.id)
  else if (command.do === 'draft') state.drafts.set(command.draft.id, command.draft)
  else if (command.do === 'note') {
    const share = state.shares.get(command.id)
    if (share) state.shares.set(command.id, editShare(share, { note: command.note }, command.now))
  } else {
    const draft = state.drafts.get(command.id)
    const updatedAt = Math.max(command.now, (draft?.updatedAt ?? 0) + 1)
    if (draft) state.drafts.set(command.id, { ...draft, text: command.text, updatedAt })
  }
}

/** A state before any command. */
export function emptyState(): State {
  return { shares: new Map(), drafts: new Map() }
}

/** A state as one text, whatever the order of rows and fields. */
export function textOf({
  shares,
  drafts,
}: {
  shares: Iterable<[string, object]>
  drafts: Iterable<[string, object]>
}): string {
  const rows = (map: Iterable<[string, object]>) =>
    [...map]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, row]) => Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1)))
  return JSON.stringify([rows(shares), rows(drafts)])
}
