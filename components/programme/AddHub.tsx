import { ArrowLeft, FileUp, Globe } from 'lucide-react'
import { useRef, useState } from 'react'
import { Room } from '@/components/frame/Room'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { useI18n } from '@/components/ui/I18n'
import { IconButton } from '@/components/ui/IconButton'
import { Notice } from '@/components/ui/Notice'
import { type HubPreview, previewAddress, previewFile } from '@/lib/hub/preview'
import { keepHub } from '@/lib/hub/store'
import { HubPreviewCard } from './HubPreviewCard'
import { NETWORK } from './network'
import { ProblemText } from './ProblemText'

/** Adds a hub from an address or a file: shown first, kept only when the ambassador says so. */
export function AddHub({ onClose }: { onClose: () => void }) {
  const { t } = useI18n()
  const [address, setAddress] = useState('')
  const [busy, setBusy] = useState(false)
  const [preview, setPreview] = useState<HubPreview>()
  const [failed, setFailed] = useState(false)
  const picker = useRef<HTMLInputElement>(null)

  const look = async (load: () => Promise<HubPreview>) => {
    setBusy(true)
    setPreview(undefined)
    setPreview(await load())
    setBusy(false)
  }
  const keep = async () => {
    if (!preview?.ok) return
    try {
      await keepHub(preview.good, preview.source, Date.now())
      onClose()
    } catch {
      setFailed(true)
    }
  }

  return (
    <Room
      title={t('addHub.title')}
      back={
        <IconButton
          icon={ArrowLeft}
          label={t('addHub.back')}
          onClick={onClose}
          className="-ms-2 rtl:-scale-x-100"
        />
      }
      foot={
        preview?.ok && (
          <Button look="main" onClick={() => void keep()}>
            {t('addHub.keep')}
          </Button>
        )
      }
    >
      <form
        className="flex flex-col gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          void look(() => previewAddress(address, NETWORK))
        }}
      >
        <TextField
          label={t('addHub.address')}
          hint={t('addHub.addressHint')}
          inputMode="url"
          autoFocus
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
        <div className="flex flex-wrap gap-2">
          <button type="submit" hidden />
          <Button
            icon={Globe}
            disabled={busy || address.trim() === ''}
            onClick={() => void look(() => previewAddress(address, NETWORK))}
          >
            {t(busy ? 'addHub.looking' : 'addHub.look')}
          </Button>
          <Button icon={FileUp} disabled={busy} onClick={() => picker.current?.click()}>
            {t('addHub.file')}
          </Button>
        </div>
      </form>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        aria-label={t('addHub.file')}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) void look(async () => previewFile(file.name, new Uint8Array(await file.arrayBuffer())))
        }}
      />
      <div aria-live="polite" className="flex flex-col gap-3">
        {failed && <Notice tone="action" title={t('addHub.failed')} />}
        {preview && !preview.ok && (
          <Notice tone="advice" title={t('addHub.refused')}>
            <ProblemText problem={preview.problem} />
          </Notice>
        )}
        {preview?.ok && <HubPreviewCard good={preview.good} />}
      </div>
    </Room>
  )
}
