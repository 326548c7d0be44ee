import { useEffect, useState } from 'react'
import { refreshConnection } from '@/components/frame/useConnection'
import { setSettings, useSettings } from '@/components/frame/useSettings'
import { Button } from '@/components/ui/Button'
import { Choice } from '@/components/ui/Choice'
import { useI18n } from '@/components/ui/I18n'
import { Switch } from '@/components/ui/Switch'
import { LINKEDIN_PERMISSION } from '@/lib/bridge/connection'
import { openShortcutSettings, panelShortcut } from '@/lib/browser/commands'
import { askOrigin, dropOrigin, hasOrigin, watchPermissions } from '@/lib/browser/permissions'
import { HealthLine } from './HealthLine'
import { Section } from './Section'

/** How Herald works with LinkedIn's page. */
export function LinkedInSection() {
  const { t } = useI18n()
  const { handOver, notice } = useSettings()
  const [always, setAlways] = useState<boolean>()
  const [shortcut, setShortcut] = useState<string>()

  useEffect(() => {
    const look = () => void hasOrigin(LINKEDIN_PERMISSION).then(setAlways)
    look()
    void panelShortcut().then(setShortcut)
    return watchPermissions(look)
  }, [])

  const changeAlways = async (on: boolean) => {
    await (on ? askOrigin(LINKEDIN_PERMISSION) : dropOrigin(LINKEDIN_PERMISSION))
    setAlways(await hasOrigin(LINKEDIN_PERMISSION))
    await refreshConnection()
  }

  return (
    <Section title={t('settings.linkedin')}>
      <Choice
        label={t('settings.handOver')}
        value={handOver === 'unasked' ? null : handOver}
        onChange={(next) => void setSettings({ handOver: next })}
        options={[
          { value: 'insert', label: t('ask.insert'), hint: t('ask.insertHint') },
          { value: 'copy', label: t('ask.copy'), hint: t('ask.copyHint') },
        ]}
      />
      <p className="text-caption text-ink-2">{t('ask.rules')}</p>
      <div>
        <Switch
          on={notice === 'on' && handOver !== 'copy'}
          disabled={handOver === 'copy'}
          onChange={(on) => void setSettings({ notice: on ? 'on' : 'off' })}
        >
          {t('settings.notice')}
        </Switch>
        <p className="text-caption text-ink-2">
          {t(handOver === 'copy' ? 'settings.noticeNotWithCopy' : 'ask.noticeOnHint')}
        </p>
      </div>
      <div>
        <Switch on={always ?? false} disabled={always === undefined} onChange={(on) => void changeAlways(on)}>
          {t('settings.always')}
        </Switch>
        <p className="text-caption text-ink-2">{t('settings.alwaysHint')}</p>
      </div>
      <HealthLine />
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <p>{shortcut ? t('settings.shortcut', { keys: shortcut }) : t('settings.noShortcut')}</p>
        <Button look="plain" onClick={() => void openShortcutSettings()}>
          {t('settings.changeShortcut')}
        </Button>
      </div>
    </Section>
  )
}
