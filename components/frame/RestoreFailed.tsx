import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { readHead } from '@/lib/backup/keeper/care'
import { restoreInPlace } from '@/lib/backup/keeper/restore'
import { sayRestored } from './restored'

/** Where the browser cannot open the database at all, the second copy is the way out: it fills a new one. */
export default function RestoreFailed() {
  const { t } = useI18n()
  const [step, setStep] = useState<'none' | 'asking' | 'working' | 'failed'>('none')
  useEffect(() => {
    void readHead().then(({ kind }) => kind === 'head' && setStep('asking'))
  }, [])
  const restore = async () => {
    setStep('working')
    try {
      await restoreInPlace(Date.now())
      await sayRestored()
      location.reload()
    } catch {
      setStep('failed')
    }
  }
  if (step === 'none') return null
  return (
    <>
      <p>{t('copies.unopened')}</p>
      {step === 'failed' && <p role="alert">{t('copies.failed')}</p>}
      <Button look="main" className="self-start" disabled={step === 'working'} onClick={() => void restore()}>
        {t('copies.restore')}
      </Button>
    </>
  )
}
