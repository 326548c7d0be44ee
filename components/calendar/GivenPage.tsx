import { Pencil, PenLine, Trash2 } from 'lucide-react'
import { Room } from '@/components/frame/Room'
import { setPanel } from '@/components/frame/state'
import { Button } from '@/components/ui/Button'
import { Hashtag } from '@/components/ui/Hashtag'
import { useI18n } from '@/components/ui/I18n'
import { IconButton } from '@/components/ui/IconButton'
import type { DayEntry } from '@/lib/calendar/entries'
import { BackToCalendar } from './BackToCalendar'
import { removeOwnDay, writeAbout } from './commands'
import { useFacts } from './EntryRow'
import { editPage } from './pages'
import { WhenLine } from './WhenLine'

type Entry = Extract<DayEntry, { kind: 'own' | 'hub' }>

/** A day of the ambassador's own, or one that the programme's hub gives. */
export function GivenPage({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const { t } = useI18n()
  const facts = useFacts()
  const { title } = entry.day
  const hub = entry.kind === 'hub' ? entry.day : undefined
  const own = entry.kind === 'own' ? entry.day : undefined
  const write = () =>
    void writeAbout({
      key: entry.key,
      title,
      date: entry.from,
      ...(hub?.text !== undefined && { question: hub.text }),
      ...(hub?.hashtag !== undefined && { hashtag: hub.hashtag }),
    })
  return (
    <Room
      title={title}
      back={<BackToCalendar onClose={onClose} />}
      actions={
        own && (
          <div className="flex shrink-0">
            <IconButton
              icon={Pencil}
              label={t('calendar.ownEdit')}
              onClick={() => setPanel({ calendarPage: editPage(own.id) })}
            />
            <IconButton
              icon={Trash2}
              label={t('calendar.ownDelete', { title })}
              onClick={() => {
                onClose()
                void removeOwnDay(own, t)
              }}
            />
          </div>
        )
      }
      foot={
        <Button look="main" icon={PenLine} onClick={write}>
          {t('calendar.write')}
        </Button>
      }
    >
      <WhenLine entry={entry} />
      <p className="-mt-2 text-caption text-ink-2">{facts(entry).join(' · ')}</p>
      {hub?.text && (
        <p dir="auto" className="rounded-card bg-or-soft p-3 whitespace-pre-wrap forced-colors:border">
          {hub.text}
        </p>
      )}
      {hub?.hashtag && (
        <p>
          <Hashtag tag={hub.hashtag} />
        </p>
      )}
      {hub?.link && (
        <a
          href={hub.link}
          target="_blank"
          rel="noreferrer"
          className="w-fit py-0.5 font-semibold break-all text-gules underline underline-offset-3"
        >
          <bdi>{hub.link}</bdi>
        </a>
      )}
    </Room>
  )
}
