import { FileUp } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { cx } from '@/components/ui/cx'
import { useI18n } from '@/components/ui/I18n'

/** Takes the archive: dropped, or chosen with the browser's own dialog. */
export function ArchiveDrop({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { t } = useI18n()
  const [over, setOver] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  const give = (list: FileList | null) => {
    const files = [...(list ?? [])]
    if (files.length > 0) onFiles(files)
  }
  return (
    // Dropping is one way of two: the button serves keyboard and screen reader.
    <section
      aria-label={t('archive.choose')}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        give(event.dataTransfer.files)
      }}
      className={cx(
        'flex flex-col items-center gap-2 rounded-card border-2 border-dashed p-5 text-center',
        over ? 'border-gules bg-gules-soft' : 'border-line-strong bg-sunk',
      )}
    >
      <Button look="main" icon={FileUp} autoFocus onClick={() => picker.current?.click()}>
        {t('archive.choose')}
      </Button>
      <p className="text-caption text-ink-2">{t('archive.drop')}</p>
      <input
        ref={picker}
        type="file"
        multiple
        accept=".zip,.csv,application/zip,text/csv"
        aria-label={t('archive.choose')}
        hidden
        onChange={(event) => {
          give(event.target.files)
          event.target.value = ''
        }}
      />
    </section>
  )
}
