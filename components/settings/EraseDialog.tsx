import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { TextField } from '@/components/ui/Field'
import { useI18n } from '@/components/ui/I18n'
import { DAMAGED_FILES, eraseEverything, NotAllErasedError } from '@/lib/backup/erase'
import { tellPages } from '@/lib/browser/runtime'

const TROUBLE = { failed: 'erase.failed', damaged: 'erase.damaged' } as const

/** Erasing cannot be undone, so it wants a typed word. */
export function EraseDialog({ onClose }: { onClose: () => void }) {
  const { t } = useI18n()
  const [typed, setTyped] = useState('')
  const [state, setState] = useState<'asking' | 'working' | keyof typeof TROUBLE>('asking')
  const word = t('erase.word')
  const matches = typed.trim().toLocaleUpperCase() === word.toLocaleUpperCase()

  const erase = async () => {
    setState('working')
    try {
      await eraseEverything()
      await tellPages({ say: 'erased' })
      location.reload()
    } catch (error) {
      const damaged = error instanceof NotAllErasedError && error.left.every((one) => one === DAMAGED_FILES)
      setState(damaged ? 'damaged' : 'failed')
    }
  }

  return (
    <Dialog role="alertdialog" title={t('erase.title')} onClose={onClose}>
      <p>{t('erase.what')}</p>
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          if (matches) void erase()
        }}
      >
        <TextField
          label={t('erase.type', { word })}
          value={typed}
          autoFocus
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
          error={state === 'failed' || state === 'damaged' ? t(TROUBLE[state]) : undefined}
        />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button look="danger" disabled={!matches || state === 'working'} onClick={() => void erase()}>
            {t('erase.do')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
