import { UserRound } from 'lucide-react'
import { useI18n } from '@/components/ui/I18n'
import type { Score } from '@/lib/profile/score'
import { RingPicture } from './RingPicture'

/** The score as a ring; and in words for who cannot see it. */
export function ScoreRing({ score: { score, open, level } }: { score: Score }) {
  const { t, number } = useI18n()
  const nothing = level === 'unknown'
  return (
    <RingPicture
      score={score}
      open={open}
      label={nothing ? t('level.unknown') : t('profile.ring', { score, open })}
    >
      {nothing ? <UserRound size={26} strokeWidth={1.75} className="text-ink-3" /> : number(score)}
    </RingPicture>
  )
}
