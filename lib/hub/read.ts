import {
  type Asset,
  assetSchema,
  type Challenge,
  challengeSchema,
  type Day,
  daySchema,
  eventSchema,
  HUB_LIMITS,
  type HubSnippet,
  hubFileSchema,
  hubSnippetSchema,
  type Item,
  itemSchema,
  type Phrase,
  type Programme,
  type ProgrammeEvent,
  phraseSchema,
  type ReadProgramme,
} from '@/lib/hub/schema'
import { check, type Issue } from '@/lib/parse/issues'
import { type JsonLimits, type JsonNote, type JsonProblem, readJson } from '@/lib/parse/json'

/** One thing wrong in a hub's file: where (`items[3].wordings[0].language`; empty for the file itself) and what, as a code with its parameters. */
export type Problem =
  | Issue
  | ({ path: '' } & (JsonProblem | JsonNote))
  | { path: string; kind: 'duplicate-id'; id: string }

/** A row of the file that was not taken over (or, with the path '', a part of the file that could not be kept as it was written). */
export type LeftOut = { path: string; id?: string; problems: Problem[] }

type Hub = {
  programme: Programme
  items: Item[]
  challenges: Challenge[]
  days: Day[]
  events: ProgrammeEvent[]
  snippets: HubSnippet[]
  assets: Asset[]
}
export type GoodHub = { ok: true; hub: Hub; leftOut: LeftOut[] }
export type RefusedHub = { ok: false; problems: Problem[] }

const JSON_LIMITS: JsonLimits = { bytes: HUB_LIMITS.bytes, depth: 64 }

/**
 * Reads a hub's file (text, or bytes in UTF-8 or, with a mark, UTF-16). A file that is no JSON, of another
 * format, or whose programme is not right, is refused with the reasons. A wrong item, challenge, day,
 * event, snippet or asset, or one that repeats an id, is left out and listed; the others stay. Fields Herald does not know are kept.
 */
export function readHub(input: string | Uint8Array): GoodHub | RefusedHub {
  const json = readJson(input, JSON_LIMITS)
  if (!json.ok) return { ok: false, problems: [{ path: '', ...json.problem }] }
  const file = check(hubFileSchema, json.value)
  if (!file.ok) return { ok: false, problems: file.issues }
  const items = readRows(itemSchema, file.value.items, 'items')
  const challenges = readRows(challengeSchema, file.value.challenges, 'challenges')
  const days = readRows(daySchema, file.value.days, 'days')
  const snippets = readRows(hubSnippetSchema, file.value.snippets, 'snippets')
  const assets = readRows(assetSchema, file.value.assets, 'assets')
  const phrases = readPhrases(file.value.programme)
  const events = readRows(eventSchema, file.value.events, 'events')
  const leftOut = [phrases, items, challenges, days, events, snippets, assets].flatMap((rows) => rows.leftOut)
  if (json.notes.length > 0) {
    leftOut.unshift({ path: '', problems: json.notes.map((note) => ({ path: '' as const, ...note })) })
  }
  const hub = {
    programme: withPhrases(file.value.programme, phrases.good),
    items: items.good,
    challenges: challenges.good,
    days: days.good,
    events: events.good,
    snippets: snippets.good,
    assets: assets.good,
  }
  return { ok: true, hub, leftOut }
}

function readRows<Row extends { id: string }>(
  schema: Parameters<typeof check<Row>>[0],
  rows: readonly unknown[],
  at: string,
): { good: Row[]; leftOut: LeftOut[] } {
  const good: Row[] = []
  const leftOut: LeftOut[] = []
  const seen = new Set<string>()
  rows.forEach((row, index) => {
    const path = `${at}[${index}]`
    const result = check(schema, row, path)
    if (!result.ok) {
      leftOut.push({ path, ...idOf(row), problems: result.issues })
    } else if (seen.has(result.value.id)) {
      const { id } = result.value
      leftOut.push({ path, id, problems: [{ path: `${path}.id`, kind: 'duplicate-id', id }] })
    } else {
      seen.add(result.value.id)
      good.push(result.value)
    }
  })
  return { good, leftOut }
}

/** The policy's phrases: a bad one is left out and listed. */
function readPhrases({ policy }: ReadProgramme): { good: Phrase[]; leftOut: LeftOut[] } {
  const good: Phrase[] = []
  const leftOut: LeftOut[] = []
  policy?.phrases?.forEach((row, index) => {
    const path = `programme.policy.phrases[${index}]`
    const result = check(phraseSchema, row, path)
    if (result.ok) good.push(result.value)
    else leftOut.push({ path, problems: result.issues })
  })
  return { good, leftOut }
}

function withPhrases(programme: ReadProgramme, phrases: Phrase[]): Programme {
  const { policy } = programme
  if (!policy?.phrases) return { ...programme, policy: policy && { ...policy, phrases: undefined } }
  return { ...programme, policy: { ...policy, phrases } }
}

function idOf(row: unknown): { id?: string } {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined
  return typeof id === 'string' ? { id: id.slice(0, 300) } : {}
}
