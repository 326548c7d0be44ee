import { Check, Plus } from 'lucide-react'
import { Chip } from '@/components/ui/Chip'
import { useI18n } from '@/components/ui/I18n'
import { hasHashtag, toggleHashtag } from '@/lib/compose/hashtags'
import { placeFor, putInPlace } from '@/lib/compose/in-place'
import type { Suggestion } from '@/lib/compose/suggest'
import type { ChangeText } from '../useChangeText'
import { useReason } from './useReason'

type Props = {
  suggestion: Suggestion
  text: string
  onChange: ChangeText
}

/** One hashtag: in or out by a click, why it is suggested, and where its words stand in the text, the way to link them there. */
export function TagRow({ suggestion: { tag, reason }, text, onChange }: Props) {
  const { t } = useI18n()
  const why = useReason(reason)
  const place = placeFor(text, tag)
  return (
    <li className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
      <TagChip tag={tag} text={text} onChange={onChange} />
      <span className="min-w-0 text-caption text-ink-2">{why}</span>
      {place && (
        <button
          type="button"
          onClick={() => onChange((now) => inPlace(now, tag))}
          className="min-h-6 rounded-small text-start text-caption font-semibold text-gules underline-offset-3 hover:underline"
        >
          {t('hashtags.inPlace', { words: place.words })}
        </button>
      )}
    </li>
  )
}

/** A hashtag that goes to the end of the text, or out of it. */
export function TagChip({ tag, text, onChange }: Pick<Props, 'text' | 'onChange'> & { tag: string }) {
  const inText = hasHashtag(text, tag)
  return (
    <Chip
      tone="gules"
      pressed={inText}
      icon={inText ? Check : Plus}
      onPress={() => onChange((now) => toggleHashtag(now, tag))}
    >
      <bdi>#{tag}</bdi>
    </Chip>
  )
}

function inPlace(text: string, tag: string) {
  const place = placeFor(text, tag)
  return place ? putInPlace(text, tag, place) : text
}
