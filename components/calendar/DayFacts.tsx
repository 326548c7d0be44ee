import { ExternalLink } from 'lucide-react'
import { useI18n } from '@/components/ui/I18n'
import { addDays, type PlainDate } from '@/lib/calendar/plain-date'
import type { Observance } from '@/lib/calendar/schema'
import { nextOccurrence } from '@/lib/calendar/search'
import { bestLanguage } from '@/lib/hub/localized'
import { Fact } from './Fact'
import { CONFIDENCE_NAMES, countryName, KIND_NAMES, TAG_NAMES } from './labels'
import { atNoon } from './shown'

/** What is known of an observance, how surely, and where from. */
export function DayFacts({ observance, after }: { observance: Observance; after: PlainDate }) {
  const { t, date, locale } = useI18n()
  const { names, by, kind, tags, countries, since, sources, confidence } = observance
  const next = nextOccurrence(observance, addDays(after, 1))
  const shown = bestLanguage(Object.keys(names), [locale, 'en'])
  const languages = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' })
  const places = countries.map((code) =>
    code === 'global' ? t('calendar.worldwide') : countryName(code, locale),
  )
  return (
    <>
      <section aria-label={t('calendar.about')} className="border-t border-line pt-3">
        <h2 className="pb-2 font-serif text-item font-semibold">{t('calendar.about')}</h2>
        <dl className="flex flex-col gap-2">
          <Fact name={t('calendar.kind')}>
            {[t(KIND_NAMES[kind]), by, since !== undefined && t('calendar.since', { year: String(since) })]
              .filter(Boolean)
              .join(' · ')}
          </Fact>
          <Fact name={t('calendar.theme')}>{tags.map((tag) => t(TAG_NAMES[tag])).join(', ')}</Fact>
          <Fact name={t('calendar.country')}>{places.join(', ')}</Fact>
          {next && <Fact name={t('calendar.alsoOn')}>{date(atNoon(next.from), 'full', 'UTC')}</Fact>}
          <Fact name={t('calendar.otherNames')}>
            {Object.entries(names)
              .filter(([language]) => language !== shown)
              .map(([language, name]) => (
                <span key={language} className="block">
                  <span lang={language} dir="auto">
                    {name}
                  </span>{' '}
                  <span className="text-caption text-ink-2">({languages.of(language) ?? language})</span>
                </span>
              ))}
          </Fact>
        </dl>
      </section>
      <section aria-label={t('calendar.source')} className="border-t border-line pt-3">
        <h2 className="pb-1 font-serif text-item font-semibold">{t('calendar.source')}</h2>
        <p className="text-ink-2">{t(CONFIDENCE_NAMES[confidence])}</p>
        <ul className="pt-1">
          {sources.map((source) => (
            <li key={source}>
              <a
                href={source}
                target="_blank"
                rel="noreferrer"
                title={source}
                className="inline-flex min-h-6 max-w-full items-center gap-1.5 py-0.5 font-semibold text-gules underline underline-offset-3"
              >
                <bdi className="min-w-0 break-all">{shortAddress(source)}</bdi>
                <ExternalLink aria-hidden size={15} className="shrink-0" />
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** A source as one reads it: without the scheme, and not longer than a line or two. */
function shortAddress(source: string): string {
  const { host, pathname } = new URL(source)
  const path = decodeURI(pathname).replace(/\/$/, '')
  return `${host.replace(/^www\./, '')}${path.length > 60 ? `${path.slice(0, 60)}…` : path}`
}
