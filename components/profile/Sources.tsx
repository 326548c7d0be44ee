import { useI18n } from '@/components/ui/I18n'
import { SOURCES_SEEN } from '@/lib/profile/checklist'
import { Disclosure } from './Disclosure'

const LINK = 'w-fit py-0.5 break-all text-gules underline underline-offset-3'

/** Who says that a point belongs to a good profile, and when that was read. */
export function Sources({ addresses }: { addresses: readonly string[] }) {
  const { t, date } = useI18n()
  return (
    <Disclosure name="sources" summary={t('profile.sources')}>
      <p className="text-caption text-ink-2">
        {t('profile.ours', { date: date(Date.parse(SOURCES_SEEN), 'monthYear', 'UTC') })}
      </p>
      {addresses.length > 0 ? (
        <ul className="flex flex-col gap-1 text-caption">
          {addresses.map((address) => (
            <li key={address}>
              <a href={address} target="_blank" rel="noreferrer" className={LINK}>
                <bdi>{new URL(address).host}</bdi>
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-caption text-ink-2">{t('profile.ownJudgement')}</p>
      )}
    </Disclosure>
  )
}
