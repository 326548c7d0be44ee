import { useLiveQuery } from 'dexie-react-hooks'
import { CalendarHeart, Pencil, Plus, Trash2 } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { Room } from '@/components/frame/Room'
import { setPanel } from '@/components/frame/state'
import { Button } from '@/components/ui/Button'
import { Empty } from '@/components/ui/Empty'
import { useI18n } from '@/components/ui/I18n'
import { IconButton } from '@/components/ui/IconButton'
import { VirtualList } from '@/components/ui/VirtualList'
import type { OwnDay } from '@/lib/calendar/own-day'
import { readOwnDays } from '@/lib/calendar/store'
import { BackToCalendar } from './BackToCalendar'
import { removeOwnDay } from './commands'
import { editPage } from './pages'
import { atNoon } from './shown'

/** A row's usual height in pixels. */
const ROW_HEIGHT = 62

/** All days of the ambassador's own. */
export function OwnDaysPage({ onClose }: { onClose: () => void }) {
  const { t } = useI18n()
  const days = useLiveQuery(readOwnDays)?.days
  const anchor = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLElement>(null)
  const [startMargin, setStartMargin] = useState(0)
  const known = days !== undefined
  useLayoutEffect(() => {
    const node = anchor.current
    if (!known || !node) return
    scroller.current = node.closest<HTMLElement>('[data-scroller]')
    setStartMargin(node.offsetTop)
  }, [known])
  return (
    <Room
      title={t('calendar.own')}
      back={<BackToCalendar onClose={onClose} />}
      foot={
        <Button look="main" icon={Plus} onClick={() => setPanel({ calendarPage: editPage('new') })}>
          {t('calendar.ownAdd')}
        </Button>
      }
    >
      <p className="text-ink-2">{t('calendar.ownHint')}</p>
      {days?.length === 0 && <Empty icon={CalendarHeart} title={t('calendar.ownEmpty')} />}
      <div ref={anchor}>
        {days && (
          <VirtualList
            rows={days}
            label={t('calendar.own')}
            scroller={scroller}
            startMargin={startMargin}
            rowHeight={ROW_HEIGHT}
          >
            {(day) => <OwnDayRow key={day.id} day={day} />}
          </VirtualList>
        )}
      </div>
    </Room>
  )
}

function OwnDayRow({ day }: { day: OwnDay }) {
  const { t, date } = useI18n()
  const edit = () => setPanel({ calendarPage: editPage(day.id) })
  return (
    <div className="flex items-center gap-1 border-b border-line">
      <div className="flex min-w-0 grow flex-col py-2.5">
        <span dir="auto" className="font-semibold">
          {day.title}
        </span>
        <span className="text-caption text-ink-2">
          {date(atNoon(day.date), 'dayYear', 'UTC')}
          {day.repeats === 'yearly' && ` · ${t('calendar.ownYearly')}`}
        </span>
      </div>
      <IconButton icon={Pencil} label={`${t('calendar.ownEdit')}: ${day.title}`} onClick={edit} />
      <IconButton
        icon={Trash2}
        label={t('calendar.ownDelete', { title: day.title })}
        onClick={() => void removeOwnDay(day, t)}
      />
    </div>
  )
}
