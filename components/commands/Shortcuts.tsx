import { useEffect, useState } from 'react'
import { closeOver } from '@/components/frame/overlay'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { useI18n } from '@/components/ui/I18n'
import { panelShortcut } from '@/lib/browser/commands'
import type { Key } from '@/lib/i18n/translator'

const KEYS: [string, Key][] = [
  ['Ctrl/⌘ K', 'shortcuts.commands'],
  ['?', 'shortcuts.list'],
  ['Ctrl/⌘ Enter', 'shortcuts.handOver'],
  ['/', 'shortcuts.snippet'],
  ['Ctrl/⌘ Z', 'shortcuts.undo'],
  ['Ctrl/⌘ Shift Z', 'shortcuts.redo'],
  ['Esc', 'shortcuts.close'],
  ['F6', 'shortcuts.page'],
]

/** The keys that do something, in a list. */
export default function Shortcuts() {
  const { t } = useI18n()
  const [panel, setPanel] = useState<string>()
  useEffect(() => {
    panelShortcut().then(setPanel, () => undefined)
  }, [])
  const keys: [string, Key][] = [...KEYS, ...(panel ? [[panel, 'shortcuts.panel'] as [string, Key]] : [])]
  return (
    <Dialog title={t('shortcuts.title')} onClose={closeOver}>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2 max-[260px]:grid-cols-1">
        {keys.map(([key, does]) => (
          <div key={key} className="contents">
            <dt>
              <kbd
                dir="ltr"
                className="inline-block rounded-small border border-line-strong bg-sunk px-1.5 py-0.5 font-sans text-caption font-semibold whitespace-nowrap"
              >
                {key}
              </kbd>
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={closeOver} className="self-end">
        {t('ui.close')}
      </Button>
    </Dialog>
  )
}
