import { Room } from '@/components/frame/Room'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { toast } from '@/components/ui/toasts'
import { OpenDraft } from './OpenDraft'
import { useDraftEditor } from './useDraftEditor'

/** One draft by its id, once it is read; says so where it is gone. */
export function Editor({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useI18n()
  const editor = useDraftEditor(id, (other) =>
    toast(t('write.otherWindow'), { label: t('write.takeTheirs'), run: () => editor?.setText(other) }),
  )
  if (editor === null) {
    return (
      <Room title={t('write.gone')}>
        <p>{t('write.goneHint')}</p>
        <Button onClick={onClose}>{t('write.toDrafts')}</Button>
      </Room>
    )
  }
  return editor && <OpenDraft editor={editor} onClose={onClose} />
}
