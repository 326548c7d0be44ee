import { useEffect, useId, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { cx } from '@/components/ui/cx'
import { useI18n } from '@/components/ui/I18n'
import { openTab } from '@/lib/browser/tabs'
import type { Key } from '@/lib/i18n/translator'
import { ADDRESSES } from '@/lib/linkedin/addresses'
import { refreshConnection, useConnection } from './useConnection'

const HELP = {
  connected: 'connection.help.connected',
  'other-site': 'connection.help.otherSite',
  'no-access': 'connection.help.noAccess',
  'no-tab': 'connection.help.noTab',
} as const satisfies Record<string, Key>

/** Whether the panel is connected to LinkedIn; pressed, it says what that means and what to do. */
export function ConnectionChip() {
  const { t } = useI18n()
  const { state } = useConnection()
  const [open, setOpen] = useState(false)
  const id = useId()
  const connected = state === 'connected'

  useEffect(() => {
    if (!open) return
    const close = (event: KeyboardEvent) => event.key === 'Escape' && setOpen(false)
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [open])

  return (
    <div className="relative shrink-0 max-[260px]:order-last max-[260px]:basis-full">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className={cx(
          'flex min-h-7 items-center gap-1.5 rounded-chip px-2.5 text-caption font-semibold',
          connected
            ? 'bg-vert-soft text-vert forced-colors:border'
            : 'border border-dashed border-edge bg-card text-ink-2',
        )}
      >
        <span
          aria-hidden
          className={cx(
            'size-2 rounded-chip border',
            connected ? 'border-vert bg-vert' : 'border-ink-3 bg-transparent',
          )}
        />
        {t(connected ? 'connection.on' : 'connection.off')}
      </button>
      <div
        id={id}
        hidden={!open}
        className="absolute end-0 top-full z-10 mt-2 w-64 max-w-[calc(100vw-24px)] rounded-card border border-line-strong bg-card p-3 shadow-float"
      >
        <p>{t(HELP[state])}</p>
        {!connected && (
          <div className="mt-2 flex flex-wrap gap-x-4">
            <Button look="plain" onClick={() => void refreshConnection()}>
              {t('connection.again')}
            </Button>
            <Button look="plain" onClick={() => void openTab(ADDRESSES.feed.url)}>
              {t('connection.open')}
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}
