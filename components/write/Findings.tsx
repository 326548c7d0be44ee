import { CircleCheck, Lightbulb } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { setSettings, useSettings } from '@/components/frame/useSettings'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { toast } from '@/components/ui/toasts'
import { LOOKED_AT } from '@/lib/compose/checks/all'
import type { Finding } from '@/lib/compose/checks/finding'
import { findingKey, kindKey } from '@/lib/compose/checks/quiet'
import { setDismissed } from '@/lib/drafts/store'
import type { Phrase } from '@/lib/hub/schema'
import { FindingRow } from './FindingRow'

/** As many as are shown before somebody asks for more. */
const FEW = 5
const ANNOUNCE_AFTER_MS = 1_200

type Props = {
  draftId: string
  /** The text that was looked at. */
  text: string
  told: Finding[]
  /** Keys of what was set aside in this draft. */
  dismissed: readonly string[]
  phrases: readonly Phrase[]
  onMend: (finding: Finding) => void
  onShow: (finding: Finding) => void
}

/** What a good editor beside you would say, the heaviest first. It advises and holds up nothing. */
export function Findings({ draftId, text, told, dismissed, phrases, onMend, onShow }: Props) {
  const { t } = useI18n()
  const { muted } = useSettings()
  const [all, setAll] = useState(false)
  const section = useRef<HTMLElement>(null)
  const spoken = useAnnounced(told.length)

  /** What was pressed goes away: the keyboard stays in the list. */
  const leaving = (act: () => void) => {
    act()
    section.current?.focus()
  }
  const dismiss = (finding: Finding) => {
    void setDismissed(draftId, [...dismissed, findingKey(finding, text)])
    toast(t('findings.dismissed'), { label: t('ui.undo'), run: () => setDismissed(draftId, [...dismissed]) })
  }
  const mute = (finding: Finding) => {
    void setSettings({ muted: [...muted, kindKey(finding)] })
    toast(t('findings.muted'), { label: t('ui.undo'), run: () => setSettings({ muted }) })
  }

  if (text.trim() === '') return null
  const shown = all ? told : told.slice(0, FEW)
  const Icon = told.length === 0 ? CircleCheck : Lightbulb
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={t('findings.label')}
      className="flex flex-col gap-1 rounded-card bg-or-soft px-3 py-2 outline-none forced-colors:border"
    >
      <div className="flex min-h-8 flex-wrap items-center gap-x-2">
        <Icon aria-hidden size={18} strokeWidth={1.75} className="shrink-0 text-or" />
        <p aria-hidden className="grow font-semibold">
          {t('findings.count', { count: told.length })}
        </p>
        <p role="status" className="sr-only">
          {t('findings.count', { count: spoken })}
        </p>
        {dismissed.length > 0 && (
          <Button
            look="plain"
            className="text-caption"
            onClick={() => leaving(() => void setDismissed(draftId, []))}
          >
            {t('findings.setAside', { count: dismissed.length })}
          </Button>
        )}
      </div>
      {shown.length > 0 && (
        <ul className="flex flex-col divide-y divide-line-strong border-t border-line-strong">
          {shown.map((finding) => (
            <FindingRow
              key={findingKey(finding, text)}
              finding={finding}
              part={text.slice(finding.from, finding.to)}
              phrase={finding.check === 'policy-phrase' ? phrases[Number(finding.values?.number)] : undefined}
              onMend={() => leaving(() => onMend(finding))}
              onShow={() => onShow(finding)}
              onDismiss={() => leaving(() => dismiss(finding))}
              onMute={() => leaving(() => mute(finding))}
            />
          ))}
        </ul>
      )}
      {text.length > LOOKED_AT && (
        <p className="text-caption text-ink-2">{t('findings.beginning', { count: LOOKED_AT })}</p>
      )}
      {told.length > shown.length && (
        <Button look="plain" className="-ms-1 self-start" onClick={() => setAll(true)}>
          {t('findings.more', { count: told.length - shown.length })}
        </Button>
      )}
    </section>
  )
}

/** A number as it is told to a screen reader: only once it has kept still for a while. */
function useAnnounced(count: number): number {
  const [spoken, setSpoken] = useState(count)
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(count), ANNOUNCE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [count])
  return spoken
}
