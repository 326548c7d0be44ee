import { useEffect, useState } from 'react'
import { linkTo } from '@/components/frame/links'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { useI18n } from '@/components/ui/I18n'
import { saveFile } from '@/components/ui/save-file'
import { ownVersion } from '@/lib/browser/runtime'

type Props = { tabId: number; onClose: () => void }

/** The bare structure of LinkedIn's page around its editors, shown whole before it is saved. */
export default function Diagnosis({ tabId, onClose }: Props) {
  const { t } = useI18n()
  const [file, setFile] = useState<string>()
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    linkTo(tabId)
      .then((link) => link.ask({ do: 'diagnose' }))
      .then((reply) => {
        if (!('skeleton' in reply)) throw new Error('No skeleton')
        const head = { format: 'herald-diagnosis', version: 1, herald: ownVersion() }
        setFile(JSON.stringify({ ...head, page: reply.skeleton }, null, 1))
      })
      .catch(() => setFailed(true))
  }, [tabId])

  return (
    <Dialog title={t('diagnosis.title')} onClose={onClose}>
      <p>{t('diagnosis.what')}</p>
      {failed && <p role="alert">{t('diagnosis.failed')}</p>}
      {file && (
        <textarea
          readOnly
          dir="ltr"
          value={file}
          rows={10}
          aria-label={t('diagnosis.content')}
          className="w-full rounded-control border border-edge bg-sunk p-2 font-mono text-bar"
        />
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{t('ui.cancel')}</Button>
        <Button
          disabled={!file}
          onClick={() => {
            if (file) saveFile('herald-diagnosis.json', 'application/json', file)
            onClose()
          }}
        >
          {t('diagnosis.save')}
        </Button>
      </div>
    </Dialog>
  )
}
