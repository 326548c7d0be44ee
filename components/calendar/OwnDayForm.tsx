import { useLiveQuery } from 'dexie-react-hooks'
import { ArrowLeft, Check } from 'lucide-react'
import { useState } from 'react'
import { Room } from '@/components/frame/Room'
import { Button } from '@/components/ui/Button'
import { Choice } from '@/components/ui/Choice'
import { TextField } from '@/components/ui/Field'
import { useI18n } from '@/components/ui/I18n'
import { IconButton } from '@/components/ui/IconButton'
import { Notice } from '@/components/ui/Notice'
import {
  editOwnDay,
  newOwnDay,
  type OwnDay,
  type OwnDayInput,
  type OwnDayProblem,
  ownDayProblems,
} from '@/lib/calendar/own-day'
import { keepOwnDay, readOwnDays } from '@/lib/calendar/store'
import type { Key } from '@/lib/i18n/translator'

const PROBLEMS: Record<OwnDayProblem, Key> = {
  'title-missing': 'calendar.ownTitleMissing',
  'title-too-long': 'calendar.ownTitleTooLong',
  'date-missing': 'calendar.ownDateMissing',
  'date-impossible': 'calendar.ownDateImpossible',
}

/** Adds an own day (`new`) or changes the one with an id. */
export function OwnDayForm({ id, onClose }: { id: string; onClose: () => void }) {
  const days = useLiveQuery(readOwnDays)?.days
  if (id === 'new') return <Form day={undefined} onClose={onClose} />
  const day = days?.find((one) => one.id === id)
  return day ? <Form day={day} onClose={onClose} /> : <Gone known={days !== undefined} onClose={onClose} />
}

function Gone({ known, onClose }: { known: boolean; onClose: () => void }) {
  const { t } = useI18n()
  if (!known) return null
  return (
    <Room title={t('calendar.gone')}>
      <Button onClick={onClose}>{t('calendar.ownToDays')}</Button>
    </Room>
  )
}

function Form({ day, onClose }: { day: OwnDay | undefined; onClose: () => void }) {
  const { t } = useI18n()
  const [input, setInput] = useState<OwnDayInput>(
    day
      ? { title: day.title, date: day.date, repeats: day.repeats }
      : { title: '', date: '', repeats: 'yearly' },
  )
  const [tried, setTried] = useState(false)
  const [failed, setFailed] = useState(false)
  const problems = tried ? ownDayProblems(input) : {}
  const set = (changes: Partial<OwnDayInput>) => setInput((now) => ({ ...now, ...changes }))

  const submit = async () => {
    setTried(true)
    if (Object.keys(ownDayProblems(input)).length > 0) return
    const now = Date.now()
    try {
      await keepOwnDay(day ? editOwnDay(day, input, now) : newOwnDay(input, { now, id: crypto.randomUUID() }))
      onClose()
    } catch {
      setFailed(true)
    }
  }
  return (
    <form
      className="h-full"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Room
        title={t(day ? 'calendar.ownEdit' : 'calendar.ownAdd')}
        back={
          <IconButton
            icon={ArrowLeft}
            label={t('calendar.ownToDays')}
            onClick={onClose}
            className="-ms-2 rtl:-scale-x-100"
          />
        }
        foot={
          <Button look="main" icon={Check} onClick={() => void submit()}>
            {t('calendar.ownSave')}
          </Button>
        }
      >
        {failed && <Notice tone="action" title={t('calendar.ownFailed')} />}
        <TextField
          label={t('calendar.ownName')}
          error={problems.title && t(PROBLEMS[problems.title])}
          value={input.title}
          autoFocus={!day}
          onChange={(event) => set({ title: event.target.value })}
        />
        <TextField
          type="date"
          min="1900-01-01"
          max="2100-12-31"
          label={t('calendar.ownDate')}
          error={problems.date && t(PROBLEMS[problems.date])}
          value={input.date}
          onChange={(event) => set({ date: event.target.value })}
        />
        <Choice
          label={t('calendar.ownRepeats')}
          layout="row"
          value={input.repeats}
          onChange={(repeats) => set({ repeats })}
          options={[
            { value: 'yearly', label: t('calendar.ownYearly') },
            { value: 'once', label: t('calendar.ownOnce') },
          ]}
        />
        <button type="submit" hidden />
      </Room>
    </form>
  )
}
