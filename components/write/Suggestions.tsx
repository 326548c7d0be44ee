import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { hasHashtag } from '@/lib/compose/hashtags'
import type { DraftDay, Origin } from '@/lib/drafts/draft'
import type { HubRow, ItemRow } from '@/lib/hub/rows'
import { hashtagKey, hashtagLabels } from '@/lib/parse/hashtags'
import { TagChip, TagRow } from './hashtags/TagRow'
import { useTags } from './hashtags/useTags'
import type { ChangeText } from './useChangeText'

/** More than three look like spam and widen nothing (studies of 2025 and 2026; secondary sources). */
const SUGGESTED = 3

type Props = {
  text: string
  hub: HubRow | undefined
  item: ItemRow | undefined
  origin: Origin | undefined
  day?: DraftDay | undefined
  /** The running challenge's hashtag, which has a card of its own. */
  challenge: string | undefined
  onChange: ChangeText
}

/** At most three hashtags, each with its reason, and more on request. */
export function Suggestions(props: Props) {
  const { text, hub, item, origin, day, challenge, onChange } = props
  const { t } = useI18n()
  const [all, setAll] = useState(false)
  const ranked = useTags({ text, hub, item, day, challenge, language: origin?.language })
  const isOwn = (tag: string) => challenge !== undefined && hashtagKey(tag) === hashtagKey(challenge)
  // The challenge's own stands on its card, and counts as one of the three.
  const first = ranked?.slice(0, SUGGESTED).filter(({ tag }) => !isOwn(tag)) ?? []
  const shown = new Set(first.map(({ tag }) => hashtagKey(tag)))
  const inText = hashtagLabels(text).filter((tag) => !shown.has(hashtagKey(tag)) && !isOwn(tag))
  const others = (ranked ?? []).slice(SUGGESTED).filter(({ tag }) => !isOwn(tag) && !hasHashtag(text, tag))
  if (first.length === 0 && inText.length === 0) return null
  return (
    <section aria-label={t('write.suggestions')} className="flex flex-col gap-3">
      {first.length > 0 && (
        <ul className="flex flex-col gap-2">
          {first.map((one) => (
            <TagRow key={one.tag} suggestion={one} text={text} onChange={onChange} />
          ))}
        </ul>
      )}
      {inText.length > 0 && (
        <ul aria-label={t('hashtags.inText')} className="flex flex-wrap gap-2">
          {inText.map((tag) => (
            <li key={tag} className="max-w-full">
              <TagChip tag={tag} text={text} onChange={onChange} />
            </li>
          ))}
        </ul>
      )}
      {all && (
        <ul aria-label={t('hashtags.more')} className="flex flex-wrap gap-2">
          {others.map(({ tag }) => (
            <li key={tag} className="max-w-full">
              <TagChip tag={tag} text={text} onChange={onChange} />
            </li>
          ))}
        </ul>
      )}
      {first.length > 0 && (
        <p className="-mt-1 text-caption text-ink-2">
          {t('hashtags.label')}{' '}
          {others.length > 0 && (
            <Button
              look="plain"
              aria-expanded={all}
              onClick={() => setAll(!all)}
              className="min-h-6! px-0! text-caption"
            >
              {t(all ? 'hashtags.fewer' : 'hashtags.more')}
            </Button>
          )}
        </p>
      )}
    </section>
  )
}
