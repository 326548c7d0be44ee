import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { applyUpdate, watchUpdate } from '@/lib/browser/runtime'

/** A newer Herald waits; applying it closes the panel, so the ambassador says when. Drafts are saved as they are written. */
export function UpdateNotice() {
  const { t } = useI18n()
  const [version, setVersion] = useState<string>()
  useEffect(() => watchUpdate(setVersion), [])
  if (!version) return null
  return (
    <div className="page-x flex items-center justify-between gap-3 border-b border-line bg-or-soft py-1.5">
      <p>{t('update.ready', { version })}</p>
      <Button look="plain" onClick={applyUpdate}>
        {t('update.apply')}
      </Button>
    </div>
  )
}
