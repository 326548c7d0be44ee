import { Star } from 'lucide-react'
import { useMemo } from 'react'
import { setPanel } from '@/components/frame/state'
import { useSettings } from '@/components/frame/useSettings'
import { Button } from '@/components/ui/Button'
import { Chip } from '@/components/ui/Chip'
import { Group } from '@/components/ui/Group'
import { useI18n } from '@/components/ui/I18n'
import type { Tag } from '@/lib/calendar/schema'
import { countryName, KIND_NAMES, type Kind, TAG_NAMES } from './labels'
import { useObservances } from './observances'
import { WISHES } from './pages'
import { type Chosen, type Filter, isFiltered, MARKED } from './shown'

/** Filters of the calendar: marked days, theme, country and kind, and the way to what is shown at all. */
export function DayFilters({ chosen }: { chosen: Chosen }) {
  const { t, locale, compare } = useI18n()
  const observances = useObservances((state) => state.observances)
  const anyMarked = useSettings((settings) => settings.markedDays.length > 0)
  const countries = useMemo(() => {
    const codes = [...new Set(observances.flatMap((one) => one.countries))]
    const named = codes
      .filter((code) => code !== 'global')
      .map((code) => ({ value: code, label: countryName(code, locale) }))
    return [
      { value: 'global', label: t('calendar.worldwide') },
      ...named.sort((a, b) => compare(a.label, b.label)),
    ]
  }, [observances, locale, t, compare])
  const tags = (Object.keys(TAG_NAMES) as Tag[]).map((value) => ({ value, label: t(TAG_NAMES[value]) }))
  const kinds = (Object.keys(KIND_NAMES) as Kind[]).map((value) => ({ value, label: t(KIND_NAMES[value]) }))

  const row = (filter: Filter, label: string, options: { value: string; label: string }[]) => {
    const now = chosen[filter] ?? []
    return (
      <Group label={label} className="flex flex-col gap-1.5">
        <p className="text-caption font-semibold text-ink-2">{label}</p>
        <div className="flex flex-wrap gap-2">
          {options.map((option) => {
            const pressed = now.includes(option.value)
            const next = pressed ? now.filter((one) => one !== option.value) : [...now, option.value]
            return (
              <Chip
                key={option.value}
                pressed={pressed}
                onPress={() => setPanel({ calendarChosen: { ...chosen, [filter]: next } })}
              >
                {option.label}
              </Chip>
            )
          })}
        </div>
      </Group>
    )
  }
  const onlyMarked = chosen.marked?.includes(MARKED) ?? false
  return (
    <div className="flex flex-col gap-3 rounded-card border border-line bg-card p-3">
      <div className="flex flex-col items-start gap-1.5">
        <Chip
          icon={Star}
          pressed={onlyMarked}
          onPress={() => setPanel({ calendarChosen: { ...chosen, marked: onlyMarked ? [] : [MARKED] } })}
        >
          {t('calendar.marked')}
        </Chip>
        {onlyMarked && !anyMarked && (
          <p role="status" className="text-caption text-ink-2">
            {t('calendar.noneMarked')}
          </p>
        )}
      </div>
      {row('tag', t('calendar.theme'), tags)}
      {row('country', t('calendar.country'), countries)}
      {row('kind', t('calendar.kind'), kinds)}
      <div className="flex flex-wrap gap-x-4">
        <Button look="plain" data-entry={WISHES} onClick={() => setPanel({ calendarPage: WISHES })}>
          {t('calendar.wishes')}
        </Button>
        {isFiltered(chosen) && (
          <Button look="plain" onClick={() => setPanel({ calendarChosen: {} })}>
            {t('filter.clear')}
          </Button>
        )}
      </div>
    </div>
  )
}
