import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { cx } from '@/components/ui/cx'
import { useI18n } from '@/components/ui/I18n'
import { toast } from '@/components/ui/toasts'
import { difference, shortened } from '@/lib/drafts/difference'
import type { Version, VersionReason } from '@/lib/drafts/versions'
import type { Key } from '@/lib/i18n/translator'
import { snapshot } from '../snapshot'
import type { ChangeText } from '../useChangeText'

const WHY = {
  'before-hand-over': 'versions.handOver',
  pause: 'versions.pause',
  'start-of-day': 'versions.day',
  'other-window': 'versions.otherWindow',
  restore: 'versions.restore',
  merge: 'versions.merge',
} as const satisfies Record<VersionReason, Key>

type Props = {
  versions: readonly Version[]
  text: string
  onChange: ChangeText
  /** The text as it is now; `text` may be a moment behind. */
  current: () => string
}

/** The versions of a draft; the chosen one with what has changed since, and the way back to it. */
export default function VersionsPanel({ versions, text, onChange, current }: Props) {
  const { t, date } = useI18n()
  const [chosen, setChosen] = useState<string>()
  if (versions.length === 0) return <p className="text-ink-2">{t('versions.none')}</p>

  const restore = async (version: Version) => {
    const before = current()
    await snapshot(version.draftId, before, 'restore')
    onChange(() => version.text)
    toast(t('versions.restored', { time: date(version.at, 'dayTime') }), {
      label: t('ui.undo'),
      run: () => onChange(() => before),
    })
  }

  return (
    <ul className="-mx-1 flex flex-col gap-1">
      {versions.map((version) => {
        const open = version.id === chosen
        const same = version.text === text
        return (
          <li key={version.id}>
            <button
              type="button"
              aria-expanded={open}
              onClick={() => setChosen(open ? undefined : version.id)}
              className={cx(
                'flex min-h-9 w-full flex-wrap items-baseline gap-x-3 rounded-small px-2 py-1 text-start hover:bg-sunk',
                open && 'bg-sunk',
              )}
            >
              <span className="font-semibold tabular-nums">{date(version.at, 'dayTime')}</span>
              <span className="text-caption text-ink-2">{t(same ? 'versions.asNow' : WHY[version.why])}</span>
            </button>
            {open && (
              <div className="flex flex-col gap-2 px-2 pt-2 pb-3">
                <Changes before={version.text} after={text} />
                {!same && (
                  <Button icon={RotateCcw} className="self-start" onClick={() => void restore(version)}>
                    {t('versions.putBack')}
                  </Button>
                )}
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** What is struck out stood in the version, what is underlined stands in the text now; not told by colour alone. */
function Changes({ before, after }: { before: string; after: string }) {
  const { t } = useI18n()
  const parts = shortened(difference(before, after))
  let at = 0
  return (
    <>
      {before !== after && <p className="text-caption text-ink-2">{t('versions.legend')}</p>}
      <p
        dir="auto"
        className="rounded-control bg-sunk p-2.5 text-caption whitespace-pre-wrap [unicode-bidi:plaintext]"
      >
        {parts.map(({ kind, text }) => {
          const key = `${kind} ${at}`
          at += text.length
          if (kind === 'same') return <span key={key}>{text}</span>
          return kind === 'added' ? (
            <ins key={key} className="bg-vert-soft text-vert underline underline-offset-2">
              {text}
            </ins>
          ) : (
            <del key={key} className="bg-gules-soft text-gules line-through">
              {text}
            </del>
          )
        })}
      </p>
    </>
  )
}
