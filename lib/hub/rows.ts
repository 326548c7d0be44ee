import type { LeftOut, Problem } from '@/lib/hub/read'
import type { Asset, Challenge, Day, HubSnippet, Item, Programme, ProgrammeEvent } from '@/lib/hub/schema'
import { z } from '@/lib/parse/zod'

/** Where a hub comes from: inside Herald (the demo), a file the ambassador chose, or an https address. */
export type HubSource =
  | { kind: 'embedded' }
  | { kind: 'file'; name: string }
  | { kind: 'address'; url: string }

/** Why the last attempt to refresh failed. `problems` is filled where the hub itself was refused. */
export type RefreshProblem = { reason: string; status?: number; problems: Problem[] }

/** One hub as kept. Times are Unix ms. */
export type HubRow = {
  id: string
  source: HubSource
  programme: Programme
  challenges: Challenge[]
  /** Absent in a copy fetched before hubs had days. */
  days?: Day[]
  /** Not there in rows kept before hubs had any. */
  events?: ProgrammeEvent[]
  /** The programme's texts to insert and its asset shelf; not on rows of before Herald knew them. */
  snippets?: HubSnippet[]
  assets?: Asset[]
  itemCount: number
  /** Rows of the file that were not taken over, with the reasons. */
  leftOut: LeftOut[]
  /** When the copy that serves now was fetched. */
  fetchedAt: number
  /** When Herald last tried to fetch one, with success or without. */
  triedAt: number
  /** Set while the last attempt failed and an older good copy serves. */
  problem?: RefreshProblem
}

/** One item as kept. `key` is unique over all hubs. */
export type ItemRow = Item & { key: string; hubId: string }

/** What the ambassador did with an item; stays when the item or its hub goes. Times are Unix ms. */
export type Mark = {
  key: string
  favouriteSince?: number
  usedAt?: number
  timesUsed: number
  /** When it last changed: of two machines' marks the later one is meant. Marks made before November 2026 lack it. */
  changedAt?: number
}

const time = z.int().check(z.gte(0))

/** A mark as kept, or as read back from a file. Fields it does not know stay with the row. */
export const markSchema: z.ZodMiniType<Mark> = z.looseObject({
  key: z.string().check(z.minLength(1)),
  favouriteSince: z.exactOptional(time),
  usedAt: z.exactOptional(time),
  timesUsed: time,
  changedAt: z.exactOptional(time),
})

/** The key of an item in the database. Its last `/` is the one between the two ids, so no two items share a key. */
export function itemKey(hubId: string, itemId: string): string {
  return `${hubId}/${encodeURIComponent(itemId)}`
}

/** The key of the hub that a source leads to. `programmeId` counts for files only: a new file of the same programme replaces the old. */
export function hubIdOf(source: HubSource, programmeId: string): string {
  switch (source.kind) {
    case 'embedded':
      return 'demo'
    case 'address':
      return source.url
    case 'file':
      return `file:${programmeId}`
  }
}
