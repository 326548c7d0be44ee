import { clearAlarm, setAlarm } from '@/lib/browser/alarms'
import { alone } from '@/lib/browser/locks'
import { mayNotify, notify } from '@/lib/browser/notifications'
import { readLocal, writeLocal } from '@/lib/browser/storage'
import { dueReminders, type Plan, remember } from '@/lib/calendar/remind-due'
import { readPlan, readShown } from '@/lib/calendar/remind-kept'
import type { Shown } from '@/lib/calendar/remind-room'

/** In extension storage: the plan, written by pages, and what was shown, written by whoever shows. */
const PLAN = 'reminders'
export const SHOWN = 'reminders-shown'
const ALARM = 'reminders'
const ID = 'reminder/'

/** What was shown, and what the ambassador has seen in the panel. */
export async function shownReminders(): Promise<Shown[]> {
  const { [SHOWN]: stored } = await readLocal([SHOWN])
  return readShown(stored)
}

/** Keeps a plan and has the worker look at it at once; none takes the plan away. `now` is Unix ms. */
export async function keepPlan(plan: Plan | undefined, now: number): Promise<void> {
  await writeLocal({ [PLAN]: plan ?? null })
  if (plan) await setAlarm(ALARM, now)
  else await clearAlarm(ALARM)
}

/** Remembers days as shown: nothing speaks of them again. */
export function rememberShown(more: Shown): Promise<void> {
  return alone(SHOWN, async () => writeLocal({ [SHOWN]: remember(await shownReminders(), more) }))
}

/**
 * Shows what is due and sets the alarm for what comes next. What is shown is remembered before: a worker that is
 * killed in between may lose a notification, but shows none twice. `now` is Unix ms, `timeZone` IANA.
 */
export function lookAtReminders(now: number, timeZone: string): Promise<void> {
  return alone(PLAN, async () => {
    const { [PLAN]: stored } = await readLocal([PLAN])
    const plan = readPlan(stored)
    if (!plan || !(await mayNotify())) return clearAlarm(ALARM)
    const { show, next } = dueReminders(plan, await shownReminders(), now, timeZone)
    if (next === undefined) await clearAlarm(ALARM)
    else await setAlarm(ALARM, next)
    if (!show) return
    await rememberShown(show.remember)
    const { page, title, body } = show.reminder
    await notify({ id: `${ID}${page}`, title, body })
  })
}

/** The page that a press on a notification of this id opens; undefined where it is none of the reminders. */
export function pageOfNotification(id: string): string | undefined {
  return id.startsWith(ID) ? id.slice(ID.length) : undefined
}
