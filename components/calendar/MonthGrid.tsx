import { parseDate } from '@internationalized/date'
import { memo } from 'react'
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  I18nProvider,
} from 'react-aria-components'
import { cx } from '@/components/ui/cx'
import { useI18n } from '@/components/ui/I18n'
import { monthOf } from '@/lib/calendar/by-month'

/** What a day holds, by day: an observance that stands out, a day of one's own or the hub's, a share. */
export type Marks = Map<string, Set<'observance' | 'own' | 'share'>>

const FIRST = parseDate('2000-01-01')
const LAST = parseDate('2100-12-31')

/** Each mark has a shape of its own, so that colour is not all that tells them apart. */
const SHAPES = {
  observance: 'rounded-chip bg-or',
  own: 'rotate-45 bg-gules',
  share: 'bg-vert',
} as const

type Props = { day: string; today: string; marks: Marks; onDay: (day: string) => void }

/** A month to walk through by arrow keys, by week as the reader's locale has it; the day walked to is the one chosen. */
export const MonthGrid = memo(function MonthGrid({ day, today, marks, onDay }: Props) {
  const { t, locale } = useI18n()
  const value = parseDate(day)
  const month = monthOf(day)
  return (
    <I18nProvider locale={locale}>
      <Calendar
        aria-label={t('calendar.month')}
        value={value}
        focusedValue={value}
        onChange={(next) => next && onDay(next.toString())}
        onFocusChange={(next) => onDay(next.toString())}
        minValue={FIRST}
        maxValue={LAST}
        className="w-full"
      >
        <CalendarGrid weekdayStyle="short" className="w-full table-fixed border-separate border-spacing-0.5">
          <CalendarGridHeader>
            {(name) => (
              <CalendarHeaderCell className="pb-1 text-caption font-normal text-ink-2">
                {name}
              </CalendarHeaderCell>
            )}
          </CalendarGridHeader>
          <CalendarGridBody>
            {(date) => {
              const text = date.toString()
              // A day of another month has its place, and nothing to find there.
              if (!text.startsWith(month)) return <td />
              const found = marks.get(text)
              return (
                <CalendarCell
                  date={date}
                  className={({ isSelected }) =>
                    cx(
                      'mx-auto flex h-10 w-full max-w-12 cursor-pointer flex-col items-center justify-center gap-1 rounded-control text-body tabular-nums outline-none data-focus-visible:outline-2 data-focus-visible:outline-offset-1 data-focus-visible:outline-gules',
                      isSelected
                        ? 'bg-gules font-semibold text-on-gules forced-colors:border-2'
                        : 'hover:bg-sunk data-pressed:bg-sunk',
                      text === today && !isSelected && 'border-2 border-ink font-semibold',
                    )
                  }
                >
                  {({ formattedDate, isSelected }) => (
                    <>
                      <span className="leading-none">{formattedDate}</span>
                      <span className="flex h-1.5 gap-1">
                        {(['observance', 'own', 'share'] as const).map(
                          (mark) =>
                            found?.has(mark) && (
                              <span
                                key={mark}
                                className={cx(
                                  'size-1.5 forced-colors:bg-[CanvasText]',
                                  SHAPES[mark],
                                  isSelected && 'bg-on-gules!',
                                )}
                              />
                            ),
                        )}
                      </span>
                    </>
                  )}
                </CalendarCell>
              )
            }}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
    </I18nProvider>
  )
})
