import { useI18n } from '@/components/ui/I18n'
import type { Reason } from '@/lib/compose/suggest'

/** Why a hashtag is suggested, in words. */
export function useReason(reason: Reason): string {
  const { t } = useI18n()
  switch (reason.why) {
    case 'challenge':
      return t('hashtags.challenge')
    case 'item':
      return t('hashtags.item')
    case 'programme':
      return t('hashtags.programme')
    case 'log':
      return t('hashtags.log')
    case 'day':
      return t('hashtags.day', { name: reason.name })
    case 'text':
      return t('hashtags.text', { words: reason.words.join(', ') })
  }
}
