import { openNextTime } from '@/components/frame/panel-key'
import { openPanelInFront, tellPagesFromWorker } from '@/lib/browser/worker'
import { pageOfNotification } from '@/lib/calendar/remind-store'

/** Shows the page of the day that a pressed notification speaks of: in the panels that are open, and in one that is opened for it. */
export async function showReminder(notificationId: string): Promise<void> {
  const page = pageOfNotification(notificationId)
  if (page === undefined) return
  void tellPagesFromWorker({ say: 'show-reminder', page })
  await openNextTime({ room: 'calendar', calendarPage: page })
  await openPanelInFront()
}
