import { Settings } from 'lucide-react'
import { useI18n } from '@/components/ui/I18n'
import { IconButton } from '@/components/ui/IconButton'
import { pick } from '@/lib/hub/localized'
import { ConnectionChip } from './ConnectionChip'
import { Crest } from './Crest'
import { goTo, usePanel } from './state'
import { useHubs } from './useHubs'
import { useNow } from './useNow'

/** Whose programme this is, how fresh its hub is, whether LinkedIn is connected, and the way to Settings. */
export function Header() {
  const { t, ago, locale } = useI18n()
  const room = usePanel((state) => state.room)
  const { hubs } = useHubs()
  const now = useNow()
  const hub = hubs?.[0]
  const name = hub ? pick(hub.programme.name, [locale]) : 'Herald'
  const count = hubs?.reduce((sum, one) => sum + one.itemCount, 0) ?? 0
  return (
    <header className="shrink-0 border-b border-line bg-card">
      <div className="page-x mx-auto flex max-w-160 items-center gap-2 py-2.5 max-[260px]:flex-wrap">
        <button
          type="button"
          aria-current={room === 'programme' ? 'page' : undefined}
          onClick={() => goTo('programme', { programmePage: null })}
          className="flex min-w-0 grow basis-0 items-center gap-2.5 rounded-control text-start"
        >
          <Crest name={name} />
          <span className="flex min-w-0 flex-col">
            <span className="truncate font-semibold">{name}</span>
            <span className="truncate text-caption text-ink-2">
              {hubs === undefined
                ? t('header.loading')
                : hub
                  ? t('header.hub', { count, hubs: hubs.length, fresh: ago(now - hub.fetchedAt) })
                  : t('header.noHub')}
            </span>
          </span>
        </button>
        <ConnectionChip />
        <IconButton
          icon={Settings}
          label={t('room.settings')}
          aria-current={room === 'settings' ? 'page' : undefined}
          onClick={() => goTo('settings')}
          className={room === 'settings' ? 'bg-sunk text-ink' : ''}
        />
      </div>
    </header>
  )
}
