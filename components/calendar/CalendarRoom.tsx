import { useEffect, useRef } from 'react'
import { setPanel, usePanel } from '@/components/frame/state'
import { CalendarHome } from './CalendarHome'
import { DayPage } from './DayPage'
import { FilePage } from './file/FilePage'
import { OwnDayForm } from './OwnDayForm'
import { OwnDaysPage } from './OwnDaysPage'
import { FILE, OWN_DAYS, ownDayPage, REMINDERS, WISHES } from './pages'
import { RemindersPage } from './reminders/RemindersPage'
import { WishesPage } from './WishesPage'

const close = () => setPanel({ calendarPage: null })

function Page({ page }: { page: string }) {
  const own = ownDayPage(page)
  if (page === OWN_DAYS) return <OwnDaysPage onClose={close} />
  if (page === REMINDERS) return <RemindersPage onClose={close} />
  if (page === FILE) return <FilePage onClose={close} />
  if (page === WISHES) return <WishesPage onClose={close} />
  if (own !== undefined) return <OwnDayForm id={own} onClose={() => setPanel({ calendarPage: OWN_DAYS })} />
  return <DayPage entryKey={page} onClose={close} />
}

/** The calendar of days worth a post. An open page lies over the days, which keep their place beneath. */
export default function CalendarRoom() {
  const page = usePanel((state) => state.calendarPage)
  const sheet = useRef<HTMLDivElement>(null)
  const home = useRef<HTMLDivElement>(null)
  const before = useRef(page)
  // The focus goes with the ambassador: onto the page, and back to the row it came from.
  useEffect(() => {
    const left = before.current
    before.current = page
    if (left === page) return
    const row =
      left === null ? null : home.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(left)}"]`)
    const target = page === null ? row : sheet.current
    target?.focus({ preventScroll: true })
  }, [page])
  return (
    <>
      <div ref={home} className="h-full" inert={page !== null}>
        <CalendarHome />
      </div>
      {page !== null && (
        <div ref={sheet} tabIndex={-1} className="absolute inset-0 bg-paper outline-none">
          <Page key={page} page={page} />
        </div>
      )}
    </>
  )
}
