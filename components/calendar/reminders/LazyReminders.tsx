import { lazy, Suspense, useEffect, useState } from 'react'
import { useSettings } from '@/components/frame/useSettings'

const DueReminders = lazy(() => import('./DueReminders'))
const KeepPlan = lazy(() => import('./KeepPlan'))

/**
 * Reminders, for those who switched them on: fetched and worked out only when the page has nothing else to do.
 * `unseen`: only the plan is kept that the worker shows notifications by.
 */
export function LazyReminders({ unseen = false }: { unseen?: boolean }) {
  const on = useSettings((settings) => settings.reminders === 'on')
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    const waiting = requestIdleCallback(() => setIdle(true), { timeout: 3_000 })
    return () => cancelIdleCallback(waiting)
  }, [])
  return on && idle ? <Suspense>{unseen ? <KeepPlan /> : <DueReminders />}</Suspense> : null
}
