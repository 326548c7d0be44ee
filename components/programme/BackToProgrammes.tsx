import { ArrowLeft } from 'lucide-react'
import { setPanel } from '@/components/frame/state'
import { useI18n } from '@/components/ui/I18n'
import { IconButton } from '@/components/ui/IconButton'

/** From a page of the Programme room back to its beginning. */
export function BackToProgrammes() {
  const { t } = useI18n()
  return (
    <IconButton
      icon={ArrowLeft}
      label={t('addHub.back')}
      onClick={() => setPanel({ programmePage: null })}
      className="-ms-2 rtl:-scale-x-100"
    />
  )
}
