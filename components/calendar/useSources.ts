import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useMemo } from 'react'
import { useHubs } from '@/components/frame/useHubs'
import { useSettings } from '@/components/frame/useSettings'
import { useZone } from '@/components/frame/useZone'
import { useI18n } from '@/components/ui/I18n'
import type { HubDay, PastShare, Sources } from '@/lib/calendar/entries'
import { addDays, type PlainDate } from '@/lib/calendar/plain-date'
import { homeOf, type Standing, standing } from '@/lib/calendar/relevance'
import { type ReadOwnDays, readOwnDays } from '@/lib/calendar/store'
import { titleOf } from '@/lib/drafts/title'
import { pick } from '@/lib/hub/localized'
import type { HubRow } from '@/lib/hub/rows'
import { dayIn, plainDate } from '@/lib/shares/day'
import { sharesBetween } from '@/lib/shares/store'
import { loadObservances, useObservances } from './observances'

const NO_HUB_DAYS: HubDay[] = []
const NO_OWN_DAYS: ReadOwnDays = { days: [], unreadable: [] }
const NO_SHARES: PastShare[] = []

/** The days of all hubs, in the reader's language. */
function hubDaysOf(hubs: readonly HubRow[], locale: string): HubDay[] {
  return hubs.flatMap(({ id: hubId, days }) =>
    (days ?? []).map(({ id, title, text, hashtag, link, from, to = from, yearly }) => ({
      hubId,
      id,
      title: pick(title, [locale]),
      text: text && pick(text, [locale]),
      hashtag,
      link,
      from,
      to,
      yearly,
    })),
  )
}

/** The observances that the ambassador wants to see, and all other days but past shares; each part follows its changes. */
export function useDays(): Sources & { ready: boolean; unreadable: number } {
  const { locale } = useI18n()
  const { state, months } = useObservances()
  const preferences = useSettings()
  const { hubs } = useHubs()
  const own = useLiveQuery(readOwnDays) ?? NO_OWN_DAYS
  useEffect(() => void loadObservances(), [])

  const standingOf = useMemo<Sources['standingOf']>(() => {
    const home = homeOf(preferences, locale)
    const known = new Map<string, Standing>()
    return (observance) => {
      const before = known.get(observance.id)
      if (before) return before
      const made = standing(observance, preferences, home)
      known.set(observance.id, made)
      return made
    }
  }, [preferences, locale])
  const hubDays = useMemo(() => (hubs ? hubDaysOf(hubs, locale) : NO_HUB_DAYS), [hubs, locale])
  return useMemo(
    () => ({
      observances: months,
      standingOf,
      hubDays,
      ownDays: own.days,
      shares: NO_SHARES,
      ready: state === 'ready',
      unreadable: own.unreadable.length,
    }),
    [months, standingOf, hubDays, own, state],
  )
}

/** The ambassador's shares of the days from `from` to `to`, both included, each on its day in their zone. */
export function usePastShares(from: PlainDate, to: PlainDate): PastShare[] {
  const { t } = useI18n()
  const { timeZone } = useZone()
  const rows = useLiveQuery(
    // A day more on both sides than the plain dates: zones reach from −12 to +14 hours.
    () => sharesBetween(Date.parse(addDays(from, -1)), Date.parse(addDays(to, 2))),
    [from, to],
  )
  return useMemo(() => {
    const dayOf = dayIn(timeZone)
    const untitled = t('log.noText')
    return (rows ?? NO_ROWS).map(({ id, text, itemTitle, publishedAt }) => ({
      id,
      title: titleOf(text, itemTitle ?? untitled),
      day: plainDate(dayOf(publishedAt)),
    }))
  }, [rows, timeZone, t])
}

const NO_ROWS: Awaited<ReturnType<typeof sharesBetween>> = []
