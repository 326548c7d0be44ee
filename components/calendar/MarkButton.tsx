import { Star } from 'lucide-react'
import { useSettings } from '@/components/frame/useSettings'
import { cx } from '@/components/ui/cx'
import { useI18n } from '@/components/ui/I18n'
import { IconButton } from '@/components/ui/IconButton'
import { markDay } from './commands'

type Props = { id: string; title: string; className?: string }

/** The star of an observance: marked, it comes first in every year, and may be all that a filter or a file holds. */
export function MarkButton({ id, title, className }: Props) {
  const { t } = useI18n()
  const marked = useSettings((settings) => settings.markedDays.includes(id))
  return (
    <IconButton
      icon={Star}
      filled={marked}
      label={t(marked ? 'calendar.unmark' : 'calendar.mark', { title })}
      aria-pressed={marked}
      onClick={() => void markDay(id, !marked)}
      className={cx(marked && 'text-or', className)}
    />
  )
}
