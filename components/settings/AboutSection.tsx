import { useI18n } from '@/components/ui/I18n'
import { ownVersion } from '@/lib/browser/runtime'
import type { Key } from '@/lib/i18n/translator'
import { Section } from './Section'

const DOES: Key[] = ['about.does.insert', 'about.does.notice', 'about.does.profile', 'about.does.diagnose']
const NEVER: Key[] = [
  'about.never.post',
  'about.never.change',
  'about.never.request',
  'about.never.read',
  'about.never.send',
]

/** What Herald does on LinkedIn's page and what never, LinkedIn's rules, and privacy, in plain words. */
export function AboutSection() {
  const { t } = useI18n()
  return (
    <>
      <Section title={t('about.title')}>
        <p>{t('about.what')}</p>
        <p>{t('about.notAffiliated')}</p>
        <h3 className="font-semibold">{t('about.doesTitle')}</h3>
        <List keys={DOES} />
        <h3 className="font-semibold">{t('about.neverTitle')}</h3>
        <List keys={NEVER} />
        <h3 className="font-semibold">{t('about.rulesTitle')}</h3>
        <p>{t('about.rules')}</p>
      </Section>
      <Section title={t('privacy.title')}>
        <p>{t('privacy.stored')}</p>
        <p>{t('privacy.leaves')}</p>
        <p>{t('privacy.yours')}</p>
        <p className="text-caption text-ink-2">{t('about.version', { version: ownVersion() })}</p>
      </Section>
    </>
  )
}

function List({ keys }: { keys: Key[] }) {
  const { t } = useI18n()
  return (
    <ul className="flex list-disc flex-col gap-1 ps-5">
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  )
}
