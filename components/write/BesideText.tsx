import { memo } from 'react'
import type { RunningChallenge } from '@/components/frame/useChallenge'
import { ChallengeCard } from '@/components/hub/ChallengeCard'
import { type ShownPicture, shelfOf } from '@/components/hub/pictures'
import type { Finding } from '@/lib/compose/checks/finding'
import type { Closeness } from '@/lib/compose/closeness'
import { hasHashtag, toggleHashtag } from '@/lib/compose/hashtags'
import type { DraftDay, Origin } from '@/lib/drafts/draft'
import type { HubRow, ItemRow } from '@/lib/hub/rows'
import type { Phrase } from '@/lib/hub/schema'
import { DeskDrawers } from './DeskDrawers'
import { Findings } from './Findings'
import { Suggestions } from './Suggestions'
import type { ChangeText } from './useChangeText'
import { Voice } from './Voice'

type Props = {
  draftId: string
  /** The text as it was a moment ago: what stands here never holds up a key. */
  text: string
  origin: Origin | undefined
  day: DraftDay | undefined
  hub: HubRow | undefined
  item: ItemRow | undefined
  pictures: readonly ShownPicture[]
  running: RunningChallenge | undefined
  /** What the checks say of `checked`. */
  checked: string
  told: Finding[]
  dismissed: readonly string[]
  phrases: readonly Phrase[]
  onMend: (finding: Finding) => void
  onShow: (finding: Finding) => void
  closeness: Closeness | undefined
  showsTheirs: boolean
  onShowTheirs: (shown: boolean) => void
  onChange: ChangeText
  /** The text as it is now. */
  current: () => string
}

/** All that stands under the text: the challenge, what the checks say, the ambassador's own voice, hashtags and drawers. */
export const BesideText = memo(function BesideText(props: Props) {
  const { draftId, text, origin, day, hub, item, pictures, running, closeness, onChange, current } = props
  const shelf = hub && shelfOf(hub, []).length > 0 ? hub.id : undefined
  const ofChallenge = running?.challenge.hashtag
  return (
    <>
      {running && ofChallenge !== undefined && (
        <ChallengeCard
          running={running}
          inText={hasHashtag(text, ofChallenge)}
          onToggle={() => onChange((now) => toggleHashtag(now, ofChallenge))}
        />
      )}
      <Findings
        draftId={draftId}
        text={props.checked}
        told={props.told}
        dismissed={props.dismissed}
        phrases={props.phrases}
        onMend={props.onMend}
        onShow={props.onShow}
      />
      {origin && (
        <Voice
          draftId={draftId}
          origin={origin}
          closeness={closeness}
          shown={props.showsTheirs}
          onShow={props.onShowTheirs}
        />
      )}
      <Suggestions
        text={text}
        hub={hub}
        item={item}
        origin={origin}
        day={day}
        challenge={ofChallenge}
        onChange={onChange}
      />
      <DeskDrawers
        draftId={draftId}
        text={text}
        pictures={pictures}
        shelf={shelf}
        onChange={onChange}
        current={current}
      />
    </>
  )
})
