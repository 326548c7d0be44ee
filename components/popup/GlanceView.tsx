import type { ReactNode } from 'react'
import { Crest } from '@/components/frame/Crest'
import type { Glance } from '@/components/profile/glance'
import { RingPicture } from '@/components/profile/RingPicture'
import { cx } from '@/components/ui/cx'

// No hook in this file: `paint.ts` shows it before React is there.

export const POPUP = 'flex w-90 flex-col gap-3 bg-paper p-4'

const TONES: Record<Glance['tone'], string> = {
  new: 'text-gules',
  done: 'text-vert',
  next: 'font-semibold text-gules',
}

/** The popup's beginning as it was seen last: its head and the score. */
export function EarlyView({ glance }: { glance: Glance }) {
  const { score, open, ring, figure } = glance
  return (
    // About as high as the popup becomes, so that its window need not grow much.
    <div className={cx(POPUP, 'min-h-104')}>
      <PopupHead name={glance.programme} />
      <ScoreView
        glance={glance}
        ring={
          <RingPicture score={score} open={open} label={ring}>
            {figure}
          </RingPicture>
        }
      />
    </div>
  )
}

/** Whose programme this is. */
export function PopupHead({ name }: { name: string }) {
  return (
    <header className="flex items-center gap-2.5">
      <Crest name={name} />
      <div className="flex min-w-0 flex-col">
        <h1 className="truncate font-semibold">{name}</h1>
        <p className="text-caption text-ink-2">Herald</p>
      </div>
    </header>
  )
}

type ScoreProps = {
  glance: Pick<Glance, 'caption' | 'level' | 'next' | 'tone'>
  ring: ReactNode
  onOpen?: () => void
}

/** Ring, level and the one next step. */
export function ScoreView({ glance: { caption, level, next, tone }, ring, onOpen }: ScoreProps) {
  return (
    <button
      type="button"
      onClick={onOpen}
      className="-mx-1 flex items-center gap-3.5 rounded-control px-1 py-1 text-start hover:bg-sunk"
    >
      {ring}
      <span className="flex min-w-0 flex-col gap-0.5">
        <span className="text-caption text-ink-2">{caption}</span>
        <span className="font-serif text-item font-semibold">{level}</span>
        <span dir="auto" className={TONES[tone]}>
          {next}
        </span>
      </span>
    </button>
  )
}
