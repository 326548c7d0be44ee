import { ArrowLeft } from 'lucide-react'
import { useI18n } from '@/components/ui/I18n'
import { IconButton } from '@/components/ui/IconButton'

/** The way back to the days. */
export function BackToCalendar({ onClose }: { onClose: () => void }) {
  const { t } = useI18n()
  return (
    <IconButton
      icon={ArrowLeft}
      label={t('calendar.back')}
      onClick={onClose}
      className="-ms-2 rtl:-scale-x-100"
    />
  )
}
