import { type DayNumber, modulo, WEEKDAYS, weekdayIndex } from '@/lib/calendar/plain-date'
import type { WeekdayRule } from '@/lib/calendar/rule'

/** How far a weekday rule can lie from its base, in days: a week before to a week after. */
export function reach(when: WeekdayRule['when']): -7 | 7 {
  return when === 'before' || when === 'on-or-before' ? -7 : 7
}

/** The weekday nearest before or after a day, as the rule says. */
export function nearestWeekday(
  base: DayNumber,
  { weekday, when }: Pick<WeekdayRule, 'weekday' | 'when'>,
): DayNumber {
  const wanted = WEEKDAYS.indexOf(weekday)
  if (when === 'on-or-after') return base + modulo(wanted - weekdayIndex(base), 7)
  if (when === 'after') return base + 1 + modulo(wanted - weekdayIndex(base + 1), 7)
  if (when === 'on-or-before') return base - modulo(weekdayIndex(base) - wanted, 7)
  return base - 1 - modulo(weekdayIndex(base - 1) - wanted, 7)
}
