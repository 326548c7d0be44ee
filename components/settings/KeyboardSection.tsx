import { Command, Keyboard } from 'lucide-react'
import { openOver } from '@/components/frame/overlay'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { Section } from './Section'

/** The command menu and the list of shortcuts, for those who do not know their keys yet. */
export function KeyboardSection() {
  const { t } = useI18n()
  return (
    <Section title={t('settings.keyboard')}>
      <p className="text-ink-2">{t('settings.keyboardWhat')}</p>
      <div className="flex flex-wrap gap-2">
        <Button icon={Command} onClick={() => openOver('commands')}>
          {t('commands.title')}
        </Button>
        <Button icon={Keyboard} onClick={() => openOver('shortcuts')}>
          {t('shortcuts.title')}
        </Button>
      </div>
    </Section>
  )
}
