import { useKeptReminders } from './useReminders'

/** Nothing to see: keeps the plan of reminders as it is now, on pages that have no room for reminders themselves. */
export default function KeepPlan() {
  useKeptReminders()
  return null
}
