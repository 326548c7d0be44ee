import { useEffect, useMemo, useState } from 'react'
import { useSettings } from '@/components/frame/useSettings'
import { useZone } from '@/components/frame/useZone'
import { useI18n } from '@/components/ui/I18n'
import { watchLocal } from '@/lib/browser/storage'
import type { Plan } from '@/lib/calendar/remind-due'
import type { Shown } from '@/lib/calendar/remind-room'
import { keepPlan, SHOWN, shownReminders } from '@/lib/calendar/remind-store'
import { useDays } from '../useSources'
import { preparePlan } from './prepare'

/** The reminders to come by the settings as they stand; undefined while reminders are off or days are not read yet. */
export function useReminders(): { plan: Plan | undefined; today: string } {
  const words = useI18n()
  const settings = useSettings()
  const sources = useDays()
  const { day: today } = useZone()
  const [shown, setShown] = useState<readonly Shown[]>()
  useEffect(() => {
    const look = () => void shownReminders().then(setShown)
    look()
    return watchLocal(SHOWN, look)
  }, [])
  const { ready } = sources
  const plan = useMemo(
    () =>
      settings.reminders === 'on' && ready && shown
        ? preparePlan(sources, settings, words, { today, shown })
        : undefined,
    [sources, ready, settings, words, today, shown],
  )
  return { plan, today }
}

/** As `useReminders`, and keeps the plan, by which the worker shows notifications, as it is now. */
export function useKeptReminders(): ReturnType<typeof useReminders> {
  const known = useReminders()
  const { plan } = known
  useEffect(() => {
    if (plan) void keepPlan(plan, Date.now())
  }, [plan])
  return known
}
