import { create } from 'zustand'
import { readLocal, writeLocal } from '@/lib/browser/storage'
import { readPlainDate } from '@/lib/calendar/plain-date'
import { z } from '@/lib/parse/zod'

const ROOMS = ['hub', 'write', 'calendar', 'profile', 'log', 'settings', 'programme'] as const
export type Room = (typeof ROOMS)[number]

const strings = z.array(z.string())

/** What survives closing the panel: where the ambassador was, not what they made (that is in the database). */
const keptSchema = z.object({
  room: z.catch(z.enum(ROOMS), 'hub'),
  query: z.catch(z.string(), ''),
  order: z.catch(z.enum(['newest', 'best']), 'newest'),
  /** The values chosen in each facet of the Hub. */
  chosen: z.catch(z.record(z.string(), strings), {}),
  filtersOpen: z.catch(z.boolean(), false),
  /** The item open in the Hub, by its key. */
  item: z.catch(z.nullable(z.string()), null),
  /** The draft open in Write. */
  draft: z.catch(z.nullable(z.string()), null),
  /** The point of the checklist open in the Profile room. */
  profilePoint: z.catch(z.nullable(z.string()), null),
  /** Whether the archive is being brought in. */
  profileArchive: z.catch(z.boolean(), false),
  /** What is unfolded in the Profile room, by name. */
  profileOpen: z.catch(strings, []),
  /** The share open in the Log. */
  share: z.catch(z.nullable(z.string()), null),
  calendarView: z.catch(z.enum(['agenda', 'month']), 'agenda'),
  /** The day looked at in the calendar; today while null. */
  calendarDay: z.catch(
    z.nullable(z.string().check(z.refine((day) => readPlainDate(day) !== undefined))),
    null,
  ),
  /** What is open in the calendar: an entry by its key, or another page (components/calendar/pages.ts). */
  calendarPage: z.catch(z.nullable(z.string()), null),
  calendarQuery: z.catch(z.string(), ''),
  /** The values chosen in each filter of the calendar. */
  calendarChosen: z.catch(z.record(z.string(), strings), {}),
  calendarFiltersOpen: z.catch(z.boolean(), false),
  logQuery: z.catch(z.string(), ''),
  /** By list: the row at its top (none: still above the list), and the pixels scrolled beyond its beginning. */
  places: z.catch(z.record(z.string(), z.object({ row: z.string(), offset: z.number() })), {}),
  /** The page open in the Programme room: a hub's challenges or its pictures. */
  programmePage: z.catch(
    z.nullable(z.object({ show: z.enum(['challenges', 'pictures']), hub: z.string() })),
    null,
  ),
  /** What is open under the text in Write. */
  drawers: z.catch(strings, []),
  /** Pixels scrolled, by room. */
  scroll: z.catch(z.record(z.string(), z.number()), {}),
})

export type PanelState = z.infer<typeof keptSchema>

const START: PanelState = keptSchema.parse({})
const KEY = 'panel'

export const usePanel = create<PanelState>(() => START)

/** Changes some of the panel's state; kept for the next opening a moment later. */
export const setPanel = usePanel.setState

/** Goes to a room. */
export function goTo(room: Room, more: Partial<PanelState> = {}): void {
  setPanel({ room, ...more })
}

/** Goes to a page of the Programme room: the challenges or the pictures of a hub. */
export function openProgrammePage(show: 'challenges' | 'pictures', hub = ''): void {
  goTo('programme', { programmePage: { show, hub } })
}

/** Reads where the ambassador was; what does not parse starts afresh, field by field. */
export async function restorePanel(): Promise<void> {
  const { [KEY]: stored } = await readLocal([KEY])
  const parsed = keptSchema.safeParse(stored ?? {})
  setPanel(parsed.success ? parsed.data : START)
}

/** Keeps the state from now on: 200 ms after a change and at once when the panel is put away. */
export function keepPanel(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const write = () => {
    clearTimeout(timer)
    timer = undefined
    void keepPanelNow()
  }
  usePanel.subscribe(() => {
    timer ??= setTimeout(write, 200)
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && timer !== undefined) write()
  })
}

/** Writes the state at once. */
export function keepPanelNow(): Promise<void> {
  return writeLocal({ [KEY]: usePanel.getState() })
}
