import { Feather, HandHeart, PenLine } from 'lucide-react'
import { useState } from 'react'
import { Room } from '@/components/frame/Room'
import { setSettings, useSettings } from '@/components/frame/useSettings'
import { Button } from '@/components/ui/Button'
import { Choice } from '@/components/ui/Choice'
import { Hashtag } from '@/components/ui/Hashtag'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import { ANGLE_LANGUAGES, anglesFor } from '@/lib/calendar/angles'
import type { DayEntry } from '@/lib/calendar/entries'
import { bestLanguage } from '@/lib/hub/localized'
import { BackToCalendar } from './BackToCalendar'
import { writeAbout } from './commands'
import { DayFacts } from './DayFacts'
import { MarkButton } from './MarkButton'
import { NotForYou } from './NotForYou'
import { nameOf } from './shown'
import { WhenLine } from './WhenLine'

type Entry = Extract<DayEntry, { kind: 'observance' }>

/** So many questions are in view at first. */
const FIRST_QUESTIONS = 3
const NO_QUESTION = 'none'

/** An observance: when, what it asks, where it comes from, and the way into Write. */
export function ObservancePage({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const { t, locale } = useI18n()
  const { calendarRole, religiousDays } = useSettings()
  const { observance } = entry
  const { tags, hashtag } = observance
  const solemn = tags.includes('solemn')
  const religious = !solemn && tags.includes('religious')
  const proposed = !religious || religiousDays
  const language = ANGLE_LANGUAGES.find((one) => one === bestLanguage(ANGLE_LANGUAGES, [locale])) ?? 'en'
  const angles = anglesFor(observance, { language, role: calendarRole ?? undefined })
  const [chosen, setChosen] = useState('0')
  const [all, setAll] = useState(false)
  const title = nameOf(entry, locale)
  const shown = all ? angles : angles.slice(0, FIRST_QUESTIONS)

  const write = () => {
    const question = chosen === NO_QUESTION ? undefined : angles[Number(chosen)]
    void writeAbout({
      key: entry.key,
      title,
      date: entry.from,
      ...(question !== undefined && { question, language }),
      ...(hashtag !== undefined && { hashtag }),
      ...(solemn && { tone: 'solemn' as const }),
      ...(religious && { tone: 'religious' as const }),
    })
  }
  return (
    <Room
      title={title}
      back={<BackToCalendar onClose={onClose} />}
      actions={<MarkButton id={observance.id} title={title} />}
      foot={
        proposed && (
          <Button look="main" icon={PenLine} onClick={write}>
            {t('calendar.write')}
          </Button>
        )
      }
    >
      <WhenLine entry={entry} />
      {solemn && (
        <Notice tone="plain" icon={Feather}>
          <p>{t('calendar.solemn')}</p>
        </Notice>
      )}
      {religious && (
        <Notice tone="plain" icon={HandHeart}>
          <p>{t(religiousDays ? 'calendar.religious' : 'calendar.noGreetings')}</p>
          {!religiousDays && (
            <Button className="self-start" onClick={() => void setSettings({ religiousDays: true })}>
              {t('calendar.wantGreetings')}
            </Button>
          )}
        </Notice>
      )}
      {proposed && (
        <>
          <Choice
            label={t('calendar.questions')}
            value={chosen}
            onChange={setChosen}
            options={[
              ...shown.map((question, at) => ({ value: String(at), label: question })),
              { value: NO_QUESTION, label: t('calendar.noQuestion') },
            ]}
          />
          {shown.length < angles.length && (
            <Button look="plain" className="-ms-1 self-start" onClick={() => setAll(true)}>
              {t('calendar.moreQuestions')}
            </Button>
          )}
        </>
      )}
      {hashtag !== undefined && (
        <p className="flex flex-wrap gap-x-2">
          <span className="text-ink-2">{t('calendar.hashtag')}</span>
          <Hashtag tag={hashtag} />
        </p>
      )}
      <DayFacts observance={observance} after={entry.to} />
      <NotForYou observance={observance} title={title} onHidden={onClose} />
    </Room>
  )
}
