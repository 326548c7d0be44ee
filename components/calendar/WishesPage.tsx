import { Room } from '@/components/frame/Room'
import { setSettings, useSettings } from '@/components/frame/useSettings'
import { useZone } from '@/components/frame/useZone'
import { Button } from '@/components/ui/Button'
import { Chip } from '@/components/ui/Chip'
import { Group } from '@/components/ui/Group'
import { useI18n } from '@/components/ui/I18n'
import { Switch } from '@/components/ui/Switch'
import { HOME_LANGUAGES, homeOf } from '@/lib/calendar/relevance'
import { ROLES } from '@/lib/calendar/roles'
import type { Tag } from '@/lib/calendar/schema'
import { pick } from '@/lib/hub/localized'
import { BackToCalendar } from './BackToCalendar'
import { showDay, showTag } from './commands'
import { countryName, isTag, ROLE_NAMES, TAG_NAMES } from './labels'
import { MarkedDays } from './MarkedDays'
import { useObservances } from './observances'
import { knownDay } from './shown'

/** Tones, not themes: nobody's interest. */
const TONES: readonly Tag[] = ['religious', 'solemn']

const toggled = (list: readonly string[], value: string) =>
  list.includes(value) ? list.filter((one) => one !== value) : [...list, value]

/** What decides which days are shown, and which first. */
export function WishesPage({ onClose }: { onClose: () => void }) {
  const { t, locale, compare } = useI18n()
  const settings = useSettings()
  const today = knownDay(useZone().day)
  const observances = useObservances((state) => state.observances)
  const { chosen: countries } = homeOf(settings, locale)
  const known = [...new Set([...observances.flatMap((one) => one.countries), ...countries])]
    .filter((code) => code !== 'global')
    .map((code) => ({ value: code, label: countryName(code, locale) }))
    .sort((a, b) => compare(a.label, b.label))
  const languageName = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' })
  const tags = (Object.keys(TAG_NAMES) as Tag[]).filter((tag) => !TONES.includes(tag))
  const nameOfDay = (id: string) => {
    const found = observances.find((one) => one.id === id)
    return found ? pick(found.names, [locale]) : id
  }
  const hidden = [
    ...settings.hiddenDayTags.map((tag) => ({
      key: `tag ${tag}`,
      title: isTag(tag) ? t(TAG_NAMES[tag]) : tag,
      show: () => showTag(tag),
    })),
    ...settings.hiddenDays.map((id) => ({ key: `day ${id}`, title: nameOfDay(id), show: () => showDay(id) })),
  ]
  return (
    <Room title={t('calendar.wishes')} back={<BackToCalendar onClose={onClose} />}>
      <Chips
        label={t('calendar.countries')}
        hint={t('calendar.countriesHint')}
        options={known}
        chosen={countries}
        onToggle={(value) => void setSettings({ calendarCountries: toggled(countries, value) })}
      />
      <Switch on={settings.importedDays} onChange={(importedDays) => void setSettings({ importedDays })}>
        {t('calendar.imported')}
      </Switch>
      <Switch on={settings.religiousDays} onChange={(religiousDays) => void setSettings({ religiousDays })}>
        {t('calendar.religiousDays')}
      </Switch>
      <Chips
        label={t('calendar.languages')}
        options={HOME_LANGUAGES.map((value) => ({ value, label: languageName.of(value) ?? value }))}
        chosen={settings.calendarLanguages}
        onToggle={(value) =>
          void setSettings({ calendarLanguages: toggled(settings.calendarLanguages, value) })
        }
      />
      <Group label={t('calendar.role')} className="flex flex-col gap-1.5">
        <p className="font-semibold">{t('calendar.role')}</p>
        <div className="flex flex-wrap gap-2">
          {ROLES.map((role) => (
            <Chip
              key={role}
              pressed={settings.calendarRole === role}
              onPress={() => void setSettings({ calendarRole: settings.calendarRole === role ? null : role })}
            >
              {t(ROLE_NAMES[role])}
            </Chip>
          ))}
        </div>
      </Group>
      <Chips
        label={t('calendar.interests')}
        options={tags.map((value) => ({ value, label: t(TAG_NAMES[value]) }))}
        chosen={settings.calendarInterests}
        onToggle={(value) =>
          void setSettings({ calendarInterests: toggled(settings.calendarInterests, value) })
        }
      />
      <MarkedDays today={today} />
      <section aria-label={t('calendar.hidden')} className="border-t border-line pt-3">
        <h2 className="pb-1 font-serif text-item font-semibold">{t('calendar.hidden')}</h2>
        {hidden.length === 0 && <p className="text-ink-2">{t('calendar.hiddenNone')}</p>}
        <ul className="flex flex-col gap-2">
          {hidden.map(({ key, title, show }) => (
            <li key={key}>
              <Button onClick={() => void show()}>{t('calendar.showAgain', { title })}</Button>
            </li>
          ))}
        </ul>
      </section>
    </Room>
  )
}

type ChipsProps = {
  label: string
  hint?: string
  options: { value: string; label: string }[]
  chosen: readonly string[]
  onToggle: (value: string) => void
}

function Chips({ label, hint, options, chosen, onToggle }: ChipsProps) {
  return (
    <Group label={label} className="flex flex-col gap-1.5">
      <p className="font-semibold">{label}</p>
      {hint && <p className="-mt-1 text-caption text-ink-2">{hint}</p>}
      <div className="flex flex-wrap gap-2">
        {options.map(({ value, label: name }) => (
          <Chip key={value} pressed={chosen.includes(value)} onPress={() => onToggle(value)}>
            {name}
          </Chip>
        ))}
      </div>
    </Group>
  )
}
