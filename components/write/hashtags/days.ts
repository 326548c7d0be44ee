import file from '@/assets/observances.json'
import { occurrences } from '@/lib/calendar/occurrences'
import { readObservances } from '@/lib/calendar/read'
import { pick } from '@/lib/hub/localized'

/** A day's usual hashtag (without `#`) and its name. */
export type TaggedDay = { tag: string; name: string }

/** The hashtags of what is observed everywhere on a day (YYYY-MM-DD), with names in the reader's language where there is one. Solemn days advertise nothing. */
export function taggedDays(day: string, locale: string): TaggedDay[] {
  const year = Number(day.slice(0, 4))
  return readObservances(file).observances.flatMap((one) => {
    const { hashtag, names, tags, countries } = one
    if (hashtag === undefined || tags.includes('solemn') || !countries.includes('global')) return []
    const falls = [year - 1, year].some((start) =>
      occurrences(one, start).some(({ from, to }) => from <= day && day <= to),
    )
    return falls ? [{ tag: hashtag, name: pick(names, [locale]) }] : []
  })
}
