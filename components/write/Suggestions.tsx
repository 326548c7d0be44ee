import { useLiveQuery } from 'dexie-react-hooks'
import { Check, Plus } from 'lucide-react'
import type { RunningChallenge } from '@/components/frame/useChallenge'
import { ChallengeCard } from '@/components/hub/ChallengeCard'
import { Chip } from '@/components/ui/Chip'
import { useI18n } from '@/components/ui/I18n'
import { hasHashtag, toggleHashtag } from '@/lib/compose/hashtags'
import type { DraftDay, Origin } from '@/lib/drafts/draft'
import { type HubRow, itemKey } from '@/lib/hub/rows'
import { getItem } from '@/lib/hub/store'
import { uniqueHashtags } from '@/lib/parse/hashtags'

type Props = {
  text: string
  hub: HubRow | undefined
  origin: Origin | undefined
  day?: DraftDay | undefined
  running: RunningChallenge | undefined
  onText: (text: string) => void
}

/** The day's, the programme's and the item's hashtags and the running challenge, each in or out by one click. */
export function Suggestions({ text, hub, origin, day, running: challenge, onText }: Props) {
  const { t } = useI18n()
  const item = useLiveQuery(
    () => (origin ? getItem(itemKey(origin.hubId, origin.itemId)) : undefined),
    [origin?.hubId, origin?.itemId],
  )
  // On a day of remembrance nothing of the programme belongs beside the text.
  const solemn = day?.tone === 'solemn'
  const running = solemn ? undefined : challenge
  const ofProgramme = solemn ? [] : [...(hub?.programme.hashtags ?? []), ...(item?.hashtags ?? [])]
  const tags = uniqueHashtags([...(day?.hashtag === undefined ? [] : [day.hashtag]), ...ofProgramme])
  if (tags.length === 0 && !running) return null
  return (
    <section aria-label={t('write.suggestions')} className="flex flex-col gap-3">
      {tags.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {tags.map((tag) => {
            const inText = hasHashtag(text, tag)
            return (
              <li key={tag} className="max-w-full">
                <Chip
                  tone="gules"
                  pressed={inText}
                  icon={inText ? Check : Plus}
                  onPress={() => onText(toggleHashtag(text, tag))}
                >
                  <bdi>#{tag}</bdi>
                </Chip>
              </li>
            )
          })}
        </ul>
      )}
      {running && (
        <ChallengeCard
          running={running}
          inText={hasHashtag(text, running.challenge.hashtag)}
          onToggle={() => onText(toggleHashtag(text, running.challenge.hashtag))}
        />
      )}
    </section>
  )
}
