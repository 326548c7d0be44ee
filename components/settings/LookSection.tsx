import { setSettings, useSettings } from '@/components/frame/useSettings'
import { Choice } from '@/components/ui/Choice'
import { useI18n } from '@/components/ui/I18n'
import { browserLanguage } from '@/lib/browser/language'
import { LANGUAGES, resolveLanguage } from '@/lib/i18n/languages'
import { Section } from './Section'

/** Language and theme; both take effect at once. */
export function LookSection() {
  const { t } = useI18n()
  const { language, theme } = useSettings()
  const own = LANGUAGES[resolveLanguage('auto', browserLanguage())].name
  return (
    <Section title={t('settings.look')}>
      <Choice
        label={t('settings.language')}
        layout="row"
        value={language}
        onChange={(next) => void setSettings({ language: next })}
        options={[
          { value: 'auto', label: t('settings.languageAuto', { name: own }) },
          ...Object.entries(LANGUAGES).map(([value, { name }]) => ({ value, label: name })),
        ]}
      />
      <Choice
        label={t('settings.theme')}
        layout="row"
        value={theme}
        onChange={(next) => void setSettings({ theme: next })}
        options={[
          { value: 'system', label: t('settings.themeSystem') },
          { value: 'light', label: t('settings.themeLight') },
          { value: 'dark', label: t('settings.themeDark') },
        ]}
      />
    </Section>
  )
}
