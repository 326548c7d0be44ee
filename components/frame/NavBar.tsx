import { CalendarDays, ChartNoAxesColumn, type LucideIcon, Newspaper, PenLine, UserRound } from 'lucide-react'
import { cx } from '@/components/ui/cx'
import { useI18n } from '@/components/ui/I18n'
import type { Key } from '@/lib/i18n/translator'
import { goTo, type Room, usePanel } from './state'

/** The rooms of the bar. Seven fit at 320 px (tests/e2e/screens.test.ts); Settings and Programme open from the header. */
const BAR: { room: Room; icon: LucideIcon; label: Key }[] = [
  { room: 'hub', icon: Newspaper, label: 'room.hub' },
  { room: 'write', icon: PenLine, label: 'room.write' },
  { room: 'calendar', icon: CalendarDays, label: 'room.calendar' },
  { room: 'profile', icon: UserRound, label: 'room.profile' },
  { room: 'log', icon: ChartNoAxesColumn, label: 'room.log' },
]

export function NavBar() {
  const { t } = useI18n()
  const current = usePanel((state) => state.room)
  return (
    <nav aria-label={t('nav.label')} className="shrink-0 border-t border-line bg-card">
      <ul className="mx-auto flex max-w-160 justify-between">
        {BAR.map(({ room, icon: Icon, label }) => {
          const here = room === current
          return (
            <li key={room} className="min-w-8 flex-auto">
              <button
                type="button"
                aria-current={here ? 'page' : undefined}
                onClick={() => goTo(room)}
                className={cx(
                  'relative flex h-16 w-full flex-col items-center justify-center gap-1 text-bar tracking-tight -outline-offset-3',
                  here ? 'font-bold text-gules' : 'text-ink-2 hover:text-ink',
                )}
              >
                <span
                  aria-hidden
                  className={cx(
                    'absolute inset-x-1/4 top-0 h-0.5 rounded-chip',
                    here ? 'bg-gules forced-colors:bg-[Highlight]' : 'bg-transparent',
                  )}
                />
                <Icon aria-hidden size={20} strokeWidth={here ? 2.1 : 1.75} />
                <span className="max-w-full truncate px-px">{t(label)}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
