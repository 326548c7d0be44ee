import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useMemo, useState } from 'react'
import { useZone } from '@/components/frame/useZone'
import { useI18n } from '@/components/ui/I18n'
import { beginningOf } from '@/lib/compose/checks/all'
import { type Suggestion, suggestTags, writtenIn } from '@/lib/compose/suggest'
import { buildTagIndex, type KnownText, type TagIndex } from '@/lib/compose/suggest-index'
import type { DraftDay } from '@/lib/drafts/draft'
import type { HubRow, ItemRow } from '@/lib/hub/rows'
import { allItems } from '@/lib/hub/store'
import { newestShares } from '@/lib/shares/store'
import type { TaggedDay } from './days'

/** Enough to learn from, and built within a moment. */
const ITEMS = 1_500
const SHARES = 200
const LENGTH = 1_500
/** Of a hub that lists thousands, those that can be told apart at a glance anyway. */
const PROGRAMME = 6
const SHOWN = 12

type Known = { index: TagIndex; log: ReadonlyMap<string, number> }

/** What the hub's items and the own log teach about hashtags; read anew when the hub is another or was fetched again. */
function useKnown(hub: HubRow | undefined): Known | undefined {
  const [known, setKnown] = useState<Known>()
  const shares = useLiveQuery(() => newestShares(SHARES))
  useEffect(() => {
    if (!shares) return
    let current = true
    const learn = (items: readonly ItemRow[]) => {
      if (!current) return
      const log = new Map<string, number>()
      for (const { hashtags } of shares) for (const tag of hashtags) log.set(tag, (log.get(tag) ?? 0) + 1)
      const own = shares.map(
        ({ text, hashtags }): KnownText => ({ text: text.slice(0, LENGTH), tags: hashtags }),
      )
      const theirs = items.flatMap(({ wordings, hashtags }) =>
        wordings.map(({ text }): KnownText => ({ text: text.slice(0, LENGTH), tags: hashtags })),
      )
      const index = buildTagIndex([...theirs, ...own], hub?.programme.hashtags ?? [])
      setKnown({ index, log })
    }
    // Writing comes first.
    const idle = requestIdleCallback(() => {
      allItems().then(
        (items) => learn(items.filter(({ hubId }) => hubId === hub?.id).slice(0, ITEMS)),
        () => learn([]),
      )
    })
    return () => {
      current = false
      cancelIdleCallback(idle)
    }
  }, [hub, shares])
  return known
}

/** What is observed today, once the calendar is loaded. */
function useDays(): readonly TaggedDay[] {
  const { day } = useZone()
  const { locale } = useI18n()
  const [days, setDays] = useState<readonly TaggedDay[]>([])
  useEffect(() => {
    let current = true
    void import('./days').then(({ taggedDays }) => current && setDays(taggedDays(day, locale)))
    return () => {
      current = false
    }
  }, [day, locale])
  return days
}

type Parts = {
  text: string
  hub: HubRow | undefined
  item: ItemRow | undefined
  /** The day the draft is about. */
  day: DraftDay | undefined
  challenge: string | undefined
  /** BCP 47, of the wording the draft began with. */
  language: string | undefined
}

/** Hashtags for a draft, the best first. Undefined until something is known. */
export function useTags({ text, hub, item, day, challenge, language }: Parts): Suggestion[] | undefined {
  const { locale } = useI18n()
  const known = useKnown(hub)
  const days = useDays()
  return useMemo(() => {
    if (!known) return undefined
    const about = day?.hashtag === undefined ? undefined : { tag: day.hashtag, name: day.title }
    if (day?.tone === 'solemn')
      return about && [{ tag: about.tag, reason: { why: 'day' as const, name: about.name } }]
    const around = {
      challenge,
      about,
      item: item?.hashtags ?? [],
      programme: hub?.programme.hashtags.slice(0, PROGRAMME) ?? [],
      days,
      log: known.log,
    }
    const spoken = writtenIn(text) ?? language ?? locale
    return suggestTags(known.index, beginningOf(text), around, { language: spoken, limit: SHOWN })
  }, [known, text, challenge, item, day, hub, days, language, locale])
}
