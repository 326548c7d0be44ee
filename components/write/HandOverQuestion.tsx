import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Choice } from '@/components/ui/Choice'
import { Dialog } from '@/components/ui/Dialog'
import { useI18n } from '@/components/ui/I18n'
import type { Settings } from '@/lib/settings/schema'

type Props = {
  onAnswer: (answer: Pick<Settings, 'handOver' | 'notice'>) => void
  onClose: () => void
}

/** Asked once, at the first hand-over: how, and whether Herald may notice the post. */
export function HandOverQuestion({ onAnswer, onClose }: Props) {
  const { t } = useI18n()
  const [how, setHow] = useState<'insert' | 'copy'>('insert')
  const [notice, setNotice] = useState<'on' | 'off'>('off')
  return (
    <Dialog title={t('ask.title')} onClose={onClose}>
      <Choice
        label={t('ask.how')}
        hideLabel
        value={how}
        onChange={setHow}
        options={[
          { value: 'insert', label: t('ask.insert'), hint: t('ask.insertHint') },
          { value: 'copy', label: t('ask.copy'), hint: t('ask.copyHint') },
        ]}
      />
      <p className="text-caption text-ink-2">{t('ask.rules')}</p>
      {how === 'insert' && (
        <Choice
          label={t('ask.notice')}
          value={notice}
          onChange={setNotice}
          options={[
            { value: 'off', label: t('ask.noticeOff'), hint: t('ask.noticeOffHint') },
            { value: 'on', label: t('ask.noticeOn'), hint: t('ask.noticeOnHint') },
          ]}
        />
      )}
      <p className="text-caption text-ink-2">{t('ask.later')}</p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{t('ui.cancel')}</Button>
        <Button
          look="main"
          className="min-h-10!"
          onClick={() => onAnswer({ handOver: how, notice: how === 'insert' ? notice : 'off' })}
        >
          {t('ask.continue')}
        </Button>
      </div>
    </Dialog>
  )
}
