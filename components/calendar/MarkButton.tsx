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
      data-star
      onClick={({ currentTarget }) => {
        const near = nearest(currentTarget)
        void markDay(id, !marked)
        // Under the filter of marked days the row goes with its mark: the focus must not go with it.
        setTimeout(() => !currentTarget.isConnected && near?.focus())
      }}
      className={cx(marked && 'text-or', className)}
    />
  )
}

/** The star of the row after, or else before it; where it is the only one, the button of the filters. */
function nearest(star: HTMLElement): HTMLElement | null | undefined {
  const room = star.closest('[data-scroller]')
  const stars = [...(room?.querySelectorAll<HTMLElement>('[data-star]') ?? [])]
  const at = stars.indexOf(star)
  return stars[at + 1] ?? stars[at - 1] ?? room?.querySelector<HTMLElement>('[data-filters]')
}
