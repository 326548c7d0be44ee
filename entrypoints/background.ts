import { defineBackground } from 'wxt/utils/define-background'
import { showReminder } from '@/components/calendar/reminders/show-reminder'
import { timeZoneHere } from '@/lib/browser/clock'
import { onNotificationPress } from '@/lib/browser/notifications'
import { hideStorageFromPages } from '@/lib/browser/storage'
import { onTime, openPanelOnCommand } from '@/lib/browser/worker'
import { lookAtReminders } from '@/lib/calendar/remind-store'

export default defineBackground({
  type: 'module',
  main() {
    openPanelOnCommand()
    onTime(() => void lookAtReminders(Date.now(), timeZoneHere()))
    onNotificationPress((id) => void showReminder(id))
    void hideStorageFromPages()
  },
})
