import { EyeOff } from 'lucide-react'
import { useSettings } from '@/components/frame/useSettings'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import type { Observance } from '@/lib/calendar/schema'
import { neverAgain, notThisTag, showDay } from './commands'
import { TAG_NAMES } from './labels'

type Props = { observance: Observance; title: string; onHidden: () => void }

/** The ways to hide an observance: itself, or all of its themes. */
export function NotForYou({ observance: { id, tags }, title, onHidden }: Props) {
  const { t } = useI18n()
  const { hiddenDays, hiddenDayTags } = useSettings()
  const hide = (run: () => void) => () => {
    run()
    onHidden()
  }
  return (
    <section aria-label={t('calendar.hide')} className="border-t border-line pt-3">
      <h2 className="pb-2 font-serif text-item font-semibold">{t('calendar.hide')}</h2>
      <div className="flex flex-wrap gap-2">
        {hiddenDays.includes(id) ? (
          <Button onClick={() => void showDay(id)}>{t('calendar.showAgain', { title })}</Button>
        ) : (
          <Button icon={EyeOff} onClick={hide(() => neverAgain(id, title, t))}>
            {t('calendar.never')}
          </Button>
        )}
        {tags
          .filter((tag) => !hiddenDayTags.includes(tag))
          .map((tag) => (
            <Button key={tag} icon={EyeOff} onClick={hide(() => notThisTag(tag, t))}>
              {t('calendar.notTag', { tag: t(TAG_NAMES[tag]) })}
            </Button>
          ))}
      </div>
    </section>
  )
}
