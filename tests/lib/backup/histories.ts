import fc from 'fast-check'
import { merge, removalKey } from '@/lib/backup/merge'
import { type Contents, contents, keyOf, type MyTable, noContents, type Row } from '@/lib/backup/tables'
import { otherTextsKey } from '@/lib/shares/share'
import { uuid } from '../shares/some-share'

/** One thing that an ambassador does at one machine, or a merge of that machine's file into another's. */
type Step =
  | { do: 'write'; at: number; machine: number; table: 'drafts' | 'shares'; id: number; text: string }
  | { do: 'remove'; at: number; machine: number; table: 'drafts' | 'shares'; id: number }
  | { do: 'undo'; at: number; machine: number }
  | { do: 'keep-version'; at: number; machine: number; id: number }
  | { do: 'favourite'; at: number; machine: number; id: number; on: boolean }
  | { do: 'settle'; at: number; machine: number; id: number }
  | { do: 'merge'; machine: number; into: number }

const MACHINES = 3

type Machine = { contents: Contents; undo: Contents | undefined }

/** The machines after some steps, as their stores would leave them. */
export function play(steps: readonly Step[]): Contents[] {
  const machines: Machine[] = Array.from({ length: MACHINES }, () => ({
    contents: noContents(),
    undo: undefined,
  }))
  for (const step of steps) {
    const machine = machines[step.machine]
    if (!machine) continue
    if (step.do === 'merge') {
      const into = machines[step.into]
      if (into) into.contents = merge(into.contents, machine.contents)
    } else if (step.do === 'undo') {
      if (machine.undo) machine.contents = { ...machine.undo, removed: machine.contents.removed }
      machine.undo = undefined
    } else {
      const before = machine.contents
      machine.contents = done(before, step)
      machine.undo = step.do === 'remove' ? before : undefined
    }
  }
  return machines.map((machine) => machine.contents)
}

function done(before: Contents, step: Exclude<Step, { do: 'merge' | 'undo' }>): Contents {
  const id = uuid(step.id)
  switch (step.do) {
    case 'write': {
      const old = before[step.table].find((row) => row.id === id)
      const updatedAt = Math.max(step.at, Number(old?.updatedAt ?? -1) + 1)
      return put(before, step.table, { createdAt: 0, ...old, id, text: step.text, updatedAt })
    }
    case 'remove': {
      const old = before[step.table].find((row) => row.id === id)
      if (!old) return before
      const at = Math.max(step.at, Number(old.updatedAt))
      const removed = put(before, 'removed', { key: removalKey(step.table, id), at })
      const versions = before.versions.filter((row) => step.table === 'shares' || row.draftId !== id)
      return { ...removed, versions, [step.table]: before[step.table].filter((row) => row.id !== id) }
    }
    case 'keep-version': {
      const draft = before.drafts.find((row) => row.id === id)
      if (!draft) return before
      const version = uuid(1000 * step.id + step.at + 100_000 * (step.machine + 1))
      return put(before, 'versions', {
        id: version,
        draftId: id,
        text: draft.text,
        at: step.at,
        why: 'pause',
      })
    }
    case 'favourite':
      return put(before, 'marks', {
        key: `hub/${step.id}`,
        timesUsed: 0,
        changedAt: step.at,
        ...(step.on && { favouriteSince: step.at }),
      })
    case 'settle': {
      const share = before.shares.find((row) => row.id === id)
      if (!share || !Array.isArray(share.otherTexts)) return before
      const at = Math.max(...share.otherTexts.map((one) => one.at))
      const { otherTexts: _, ...plain } = share
      return put(put(before, 'removed', { key: otherTextsKey(id), at }), 'shares', plain)
    }
  }
}

function put(before: Contents, name: MyTable, row: Row): Contents {
  const key = keyOf(name, row)
  const old = before[name].find((one) => keyOf(name, one) === key)
  // A removal is remembered by its latest time, as the stores do.
  const next = name === 'removed' && old && Number(old.at) > Number(row.at) ? old : row
  return { ...before, [name]: [...before[name].filter((one) => one !== old), next] }
}

const machine = fc.nat(MACHINES - 1)
const at = fc.nat(9)
const id = fc.nat(2)
const text = fc.constantFrom('x', 'y', 'z', ' ')
const table = fc.constantFrom('drafts' as const, 'shares' as const)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('write' as const), at, machine, table, id, text }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), at, machine, table, id }) },
  fc.record({ do: fc.constant('undo' as const), at, machine }),
  fc.record({ do: fc.constant('keep-version' as const), at, machine, id }),
  fc.record({ do: fc.constant('favourite' as const), at, machine, id, on: fc.boolean() }),
  fc.record({ do: fc.constant('settle' as const), at, machine, id }),
  { weight: 3, arbitrary: fc.record({ do: fc.constant('merge' as const), machine, into: machine }) },
)

/** What three machines did, each for itself and with one another's files. */
const history: fc.Arbitrary<Step[]> = fc.array(step, { maxLength: 24 })

/** Three machines' contents after a history. */
export const machines = history.map(play)

/** The contents without anything that says in which order rows came. */
export function sorted(given: Contents): Contents {
  return contents((name) => [...given[name]].sort((a, b) => (keyOf(name, a) < keyOf(name, b) ? -1 : 1)))
}
