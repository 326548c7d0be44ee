import { useLiveQuery } from 'dexie-react-hooks'
import { ArrowLeft, PenLine, Star } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Room } from '@/components/frame/Room'
import { setPanel } from '@/components/frame/state'
import { useZone } from '@/components/frame/useZone'
import { Button } from '@/components/ui/Button'
import { Chip } from '@/components/ui/Chip'
import { Group } from '@/components/ui/Group'
import { Hashtag } from '@/components/ui/Hashtag'
import { useI18n } from '@/components/ui/I18n'
import { IconButton } from '@/components/ui/IconButton'
import { writeFrom } from '@/components/write/commands'
import { bestLanguage, pick, pickEntry } from '@/lib/hub/localized'
import { daysOffered } from '@/lib/hub/offered'
import type { ItemRow } from '@/lib/hub/rows'
import { getItem, setFavourite } from '@/lib/hub/store'
import { useCatalogue } from './catalogue'
import { useOfferedItem } from './open-item'
import { Pictures } from './Pictures'

/** An item expiring within so many days says so. */
const SOON_DAYS = 14

/** One item in full, with its wordings to choose from, and the way into Write. */
export default function ItemPage({ itemKey }: { itemKey: string }) {
  const { t } = useI18n()
  const item = useLiveQuery(async () => (await getItem(itemKey)) ?? null, [itemKey])
  const close = () => setPanel({ item: null })
  const back = (
    <IconButton icon={ArrowLeft} label={t('item.back')} onClick={close} className="-ms-2 rtl:-scale-x-100" />
  )
  if (item === undefined) return null
  if (item === null) {
    return (
      <Room title={t('item.gone')} back={back}>
        <p className="text-ink-2">{t('item.goneHint')}</p>
      </Room>
    )
  }
  return <OpenItem item={item} back={back} />
}

function OpenItem({ item, back }: { item: ItemRow; back: ReactNode }) {
  const { t, date, locale } = useI18n()
  const { day } = useZone()
  const mark = useCatalogue((state) => state.marks.get(item.key))
  const best = bestLanguage(
    item.wordings.map(({ language }) => language),
    [locale],
  )
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      item.wordings.findIndex(({ language }) => language === best),
    ),
  )
  const wording = item.wordings[at] ?? item.wordings[0]
  const title = pickEntry(item.title, [locale])
  const favourite = mark?.favouriteSince !== undefined
  const write = () => void writeFrom(item, at, [locale])
  useOfferedItem(write)
  const left = daysOffered(item, day)
  return (
    <Room
      title={<span lang={title.language}>{title.text}</span>}
      back={back}
      actions={
        <IconButton
          icon={Star}
          filled={favourite}
          label={t(favourite ? 'item.unfavourite' : 'item.favourite', { title: title.text })}
          aria-pressed={favourite}
          onClick={() => void setFavourite(item.key, !favourite, Date.now())}
          className={favourite ? 'text-or' : ''}
        />
      }
      foot={
        <Button look="main" icon={PenLine} onClick={write}>
          {t(item.kind === 'ready' ? 'item.write' : 'item.answer')}
        </Button>
      }
    >
      <p className="-mt-1 text-caption text-ink-2">
        <span className="font-semibold text-or">
          {t(item.kind === 'ready' ? 'kind.ready' : 'kind.inspiration')}
        </span>
        {' · '}
        {[
          item.topics.join(', '),
          item.areas.join(', '),
          date(Date.parse(item.publishedOn), 'dayYear', 'UTC'),
          mark?.usedAt !== undefined && t('item.used', { date: date(mark.usedAt, 'day') }),
          left !== undefined && left >= 0 && left <= SOON_DAYS && t('item.expires', { days: left }),
          left !== undefined && left < 0 && t('item.expired'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {item.wordings.length > 1 && (
        <Group label={t('item.choose')} className="flex flex-wrap gap-2">
          {item.wordings.map((one, index) => (
            <Chip
              key={`${one.language} ${one.text.slice(0, 40)}`}
              pressed={index === at}
              onPress={() => setAt(index)}
            >
              {one.language.toUpperCase()}
              {one.label && ` · ${pick(one.label, [locale])}`}
            </Chip>
          ))}
        </Group>
      )}
      {wording && (
        <p
          lang={wording.language}
          dir="auto"
          className="rounded-card border border-line bg-card p-4 text-writing whitespace-pre-wrap [unicode-bidi:plaintext]"
        >
          {wording.text}
        </p>
      )}
      {item.hashtags.length > 0 && (
        <p className="flex flex-wrap gap-x-2">
          {item.hashtags.map((tag) => (
            <Hashtag key={tag} tag={tag} />
          ))}
        </p>
      )}
      {item.link && (
        <a
          href={item.link}
          target="_blank"
          rel="noreferrer"
          className="w-fit py-0.5 font-semibold break-all text-gules underline underline-offset-3"
        >
          {item.link}
        </a>
      )}
      <Pictures item={item} />
    </Room>
  )
}
