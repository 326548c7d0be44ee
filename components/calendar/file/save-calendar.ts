import { loadTranslator } from '@/components/frame/useTranslator'
import { saveFile } from '@/components/ui/save-file'
import { fileEvents } from '@/lib/calendar/ics-events'
import type { Weekday } from '@/lib/calendar/plain-date'
import { fileDays, type Wanted } from './file-days'

type Given = Parameters<typeof fileDays>[0]
export type FileChoices = Wanted & {
  language: string
  alarm: { ahead: number; hour: number; weekend: readonly Weekday[] } | undefined
}

/**
 * Saves `herald-days-2026-2027.ics` and gives its name. `onProgress` hears how many events are written. The
 * library that writes the file is fetched only now.
 */
export async function saveCalendar(
  given: Given,
  { language, alarm, ...wanted }: FileChoices,
  onProgress: (written: number) => void,
): Promise<string> {
  const [words, { calendarFile }] = await Promise.all([
    loadTranslator(language),
    import('@/lib/calendar/ics'),
  ])
  const { first, last } = wanted.years
  const file = await calendarFile(fileEvents(fileDays(given, wanted, words), wanted.years), {
    name: words.t('file.calendarName'),
    language,
    now: Date.now(),
    alarm,
    pause: async (written) => {
      onProgress(written)
      await new Promise((resolve) => setTimeout(resolve))
    },
  })
  const name = `herald-days-${first === last ? first : `${first}-${last}`}.ics`
  saveFile(name, 'text/calendar', file)
  return name
}
