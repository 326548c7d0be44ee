import { differences } from '@/lib/backup/journal/contents'
import { compareOnce, readDatabase, readHead } from '@/lib/backup/keeper/care'
import { bringUpToDate, startKeeping } from '@/lib/backup/keeper/keeper'
import { restoreDatabase } from '@/lib/backup/keeper/restore'
import { copyState } from '@/lib/backup/keeper/state'
import { readJournal } from '@/lib/backup/keeper/stored'
import { db, openDatabase, table } from '@/lib/db/database'
import type { Draft } from '@/lib/drafts/draft'
import { saveDraft, saveDraftText, versionsOf } from '@/lib/drafts/store'
import { newShare } from '@/lib/shares/record'
import type { Share } from '@/lib/shares/share'
import { addShare, addShares, changeShare, deleteShare } from '@/lib/shares/store'
import { apply, type Command, commandAt, emptyState, idFrom, randomFrom } from './commands'
import { costs } from './costs'

// Herald's own stores in a page, or the worker, of a copy of Herald: what the proof drives and looks at.
startKeeping()

async function run(command: Command): Promise<void> {
  if (command.do === 'add') await addShare(command.share)
  else if (command.do === 'note') await changeShare(command.id, { note: command.note }, command.now)
  else if (command.do === 'delete') await deleteShare(command.id)
  else if (command.do === 'draft') await saveDraft(command.draft)
  else await saveDraftText(command.id, command.text, command)
}

/** Writes without end from command `from` on, and says each number when it is acknowledged. */
async function hammer(seed: number, from: number, say: (number: number) => void): Promise<void> {
  const state = emptyState()
  for (let number = 0; ; number++) {
    const command = commandAt(seed, number, state)
    apply(state, command)
    if (number < from) continue
    await run(command)
    say(number)
  }
}

/** The rows as they stand, after a start like any other: `state` says what the start thought of them. */
async function look() {
  await openDatabase()
  const state = copyState()
  const [shares, drafts] = await Promise.all([
    table<Share>('shares').toArray(),
    table<Draft>('drafts').toArray(),
  ])
  if (state.kind !== 'trouble') await bringUpToDate()
  return { state: copyState(), shares, drafts, apart: state.kind === 'trouble' ? -1 : await apart() }
}

/** In how many rows the two copies differ. */
async function apart(): Promise<number> {
  const { contents } = await readDatabase(db.backendDB())
  const read = await readHead()
  if (read.kind !== 'head') return contents.size === 0 ? 0 : -1
  const { contents: journal, broken } = await readJournal(read.head)
  return differences(contents, journal).length + broken.length
}

/** Adds so many shares in one import; gives the name of the error where that fails. */
async function importMany(seed: number, count: number, length: number): Promise<string> {
  const random = randomFrom(seed)
  // Letters that do not repeat: the browser packs those that do.
  const noise = () => Array.from({ length }, () => String.fromCharCode(97 + random() * 26)).join('')
  const many = Array.from({ length: count }, (_, at) =>
    newShare(
      {
        publishedAt: at * 3_600_000,
        timeFrom: 'typed',
        how: 'import',
        text: `${seed} ${at} ${noise()}`,
      },
      { now: 1, id: idFrom(seed, at) },
    ),
  )
  try {
    await addShares(many)
    return ''
  } catch (error) {
    return error instanceof Error ? error.name : 'Unknown'
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * One of several writers at once: adds shares of its own, changes its own field of shared ones, and writes shared
 * drafts over each other as open panels do. Gives what was acknowledged.
 */
async function write(seed: number, writer: number, rounds: number, shares: string[], drafts: string[]) {
  const random = randomFrom(seed * 97 + writer)
  const field = writer % 2 === 0 ? 'note' : 'itemTitle'
  const done = {
    added: [] as string[],
    fields: {} as Record<string, string>,
    texts: [] as [string, string, string][],
  }
  const any = (list: string[]) => list[Math.floor(random() * list.length)] ?? ''
  for (let round = 0; round < rounds; round++) {
    await pause(random() * 6)
    const kind = random()
    const value = `writer ${writer} round ${round}`
    if (kind < 0.4) {
      const id = idFrom(seed + writer + 1, round)
      const share = newShare(
        { publishedAt: (writer * 1_000 + round) * 3_600_000, timeFrom: 'typed', how: 'typed', text: value },
        { now: round, id },
      )
      if ((await addShare(share)).added) done.added.push(id)
    } else if (kind < 0.7) {
      const id = shares[writer] ?? ''
      await changeShare(id, { [field]: value }, round)
      done.fields[id] = value
    } else {
      const id = any(drafts)
      const draft = await table<Draft>('drafts').get(id)
      // What the ambassador types meanwhile: another window may write in this pause.
      await pause(random() * 12)
      const result = await saveDraftText(id, value, {
        now: Date.now(),
        basedOn: draft?.updatedAt ?? 0,
        versionId: crypto.randomUUID(),
      })
      if (result.saved) done.texts.push([id, value, draft?.text ?? ''])
    }
  }
  return done
}

/** Every text a draft has or had, as its history tells. */
async function textsOf(draftId: string): Promise<string[]> {
  const draft = await table<Draft>('drafts').get(draftId)
  return [...(await versionsOf(draftId)).map(({ text }) => text), draft?.text ?? '']
}

const proof = {
  hammer,
  look,
  apart,
  importMany,
  write,
  textsOf,
  costs,
  compareOnce,
  restoreDatabase,
  saveDraft,
  addShare,
  viaWorker,
}
export type Proof = typeof proof
Object.assign(globalThis, { proof })

type Port = {
  postMessage: (message: unknown) => void
  onMessage: { addListener: (listener: (message: never) => void) => void }
  onDisconnect: { addListener: (listener: () => void) => void }
}
declare const chrome: {
  runtime: {
    connect: (how: { name: string }) => Port
    onConnect: { addListener: (listener: (port: Port & { name: string }) => void) => void }
  }
}

type Asked = { id: number; name: 'hammer' | 'write'; given: unknown[] }

// The worker's end: does what a page asks, and answers through the port as long as it lives.
if (!('document' in globalThis)) {
  chrome.runtime.onConnect.addListener((port) => {
    if (port.name !== 'proof') return
    port.onMessage.addListener(({ name, given }: Asked) => {
      if (name === 'hammer') {
        const [seed, from] = given as [number, number]
        void hammer(seed, from, (number) => port.postMessage(number))
      } else {
        void write(...(given as Parameters<typeof write>)).then((done) => port.postMessage(done))
      }
    })
  })
}

/** Has the worker do something; `say` hears its answers, and the promise settles when the worker is gone or has answered `write`. */
function viaWorker(name: Asked['name'], given: unknown[], say: (answer: unknown) => void): Promise<unknown> {
  return new Promise((resolve) => {
    const port = chrome.runtime.connect({ name: 'proof' })
    port.onMessage.addListener((answer: unknown) => {
      say(answer)
      if (name === 'write') resolve(answer)
    })
    port.onDisconnect.addListener(() => resolve(undefined))
    port.postMessage({ id: 0, name, given })
  })
}
