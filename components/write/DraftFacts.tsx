import { cx } from '@/components/ui/cx'
import { useI18n } from '@/components/ui/I18n'
import { lengthOf, POST_LIMIT } from '@/lib/compose/length'
import type { SaveState } from './useDraftEditor'

type Props = { id: string; text: string; saveState: SaveState }

/** Length and saving. The length warns, and refuses nothing. */
export function DraftFacts({ id, text, saveState }: Props) {
  const { t, number } = useI18n()
  const length = lengthOf(text)
  const values = { count: number(length.units), limit: number(POST_LIMIT), over: number(-length.left) }
  return (
    <div className="flex flex-col gap-1 text-caption text-ink-2">
      <div className="flex justify-between gap-4">
        <p id={id} className={cx('tabular-nums', length.state !== 'fine' && 'font-semibold text-or')}>
          {t('write.length', values)}
        </p>
        <p role="status">{t(saveState === 'saved' ? 'write.saved' : 'write.saving')}</p>
      </div>
      <p role="status" className={cx('text-or', length.state === 'fine' && 'sr-only')}>
        {length.state === 'near' && t('write.near')}
        {length.state === 'over' && t('write.over', values)}
      </p>
    </div>
  )
}
