import { TriangleAlert } from 'lucide-react'
import { Button } from '@/components/ui/Button'
import { copyText } from '@/components/ui/copy-text'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import { saveFile } from '@/components/ui/save-file'

/** The disk did not take the draft: says so, and offers every way to keep the text. */
export function SaveProblem({ text, onRetry }: { text: string; onRetry: () => void }) {
  const { t } = useI18n()
  return (
    <Notice tone="action" icon={TriangleAlert} title={t('write.saveFailed')}>
      <p>{t('write.saveFailedHint')}</p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={onRetry}>{t('ui.retry')}</Button>
        <Button onClick={() => void copyText(text)}>{t('ui.copyText')}</Button>
        <Button onClick={() => saveFile('herald-draft.txt', 'text/plain', text)}>{t('ui.saveFile')}</Button>
      </div>
    </Notice>
  )
}
