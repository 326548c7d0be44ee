import { useSettings } from '@/components/frame/useSettings'
import { useI18n } from '@/components/ui/I18n'
import { homeOf } from '@/lib/calendar/relevance'

/** The first of the ambassador's countries, chosen or guessed; undefined where none is known. */
export function useHomeCountry(): string | undefined {
  const { locale } = useI18n()
  const settings = useSettings()
  return homeOf(settings, locale).chosen[0]
}
