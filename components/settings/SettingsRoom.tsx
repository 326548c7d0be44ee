import { Room } from '@/components/frame/Room'
import { useI18n } from '@/components/ui/I18n'
import { AboutSection } from './AboutSection'
import { DataSection } from './DataSection'
import { KeyboardSection } from './KeyboardSection'
import { LinkedInSection } from './LinkedInSection'
import { LookSection } from './LookSection'
import { SnippetsSection } from './SnippetsSection'
import { WritingSection } from './WritingSection'

/** Everything the ambassador can choose, what is stored, and what Herald does and never does. */
export default function SettingsRoom() {
  const { t } = useI18n()
  return (
    <Room title={t('room.settings')} scrollKey="settings">
      <LookSection />
      <LinkedInSection />
      <WritingSection />
      <SnippetsSection />
      <KeyboardSection />
      <DataSection />
      <AboutSection />
    </Room>
  )
}
