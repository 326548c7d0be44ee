import { Undo2 } from 'lucide-react'
import { setSettings, useSettings } from '@/components/frame/useSettings'
import { useI18n } from '@/components/ui/I18n'
import { IconButton } from '@/components/ui/IconButton'
import { kindName } from '@/components/write/finding-words'
import { Section } from './Section'

/** The checks that were silenced, and the way to hear them again. */
export function WritingSection() {
  const i18n = useI18n()
  const { t } = i18n
  const { muted } = useSettings()
  return (
    <Section title={t('settings.writing')}>
      {muted.length === 0 ? (
        <p className="text-ink-2">{t('settings.mutedNone')}</p>
      ) : (
        <div className="flex flex-col gap-1">
          <p className="font-semibold">{t('settings.muted')}</p>
          <ul className="flex flex-col">
            {muted.map((key) => {
              const name = kindName(key, i18n)
              return (
                <li key={key} className="flex items-center justify-between gap-2">
                  <bdi className="min-w-0 [overflow-wrap:anywhere]">{name}</bdi>
                  <IconButton
                    icon={Undo2}
                    label={t('settings.unmute', { name })}
                    onClick={() => void setSettings({ muted: muted.filter((one) => one !== key) })}
                  />
                </li>
              )
            })}
          </ul>
        </div>
      )}
    </Section>
  )
}
