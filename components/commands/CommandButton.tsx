import { Command } from 'lucide-react'
import { openOver } from '@/components/frame/overlay'
import { useI18n } from '@/components/ui/I18n'

/** The command menu for those who do not know its key, which it names. */
export function CommandButton() {
  const { t } = useI18n()
  return (
    <button
      type="button"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={() => openOver('commands')}
      className="inline-flex min-h-8 items-center gap-1.5 rounded-control border border-edge bg-card px-2.5 text-caption font-semibold hover:bg-sunk"
    >
      <Command aria-hidden size={16} strokeWidth={1.75} />
      {t('commands.title')}
      <kbd aria-hidden dir="ltr" className="font-sans font-normal text-ink-2">
        Ctrl/⌘ K
      </kbd>
    </button>
  )
}
