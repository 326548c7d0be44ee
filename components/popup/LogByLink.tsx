import { useState } from 'react'
import { tellAdded } from '@/components/log/commands'
import { LINK_PROBLEMS } from '@/components/log/link-problems'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { useI18n } from '@/components/ui/I18n'
import { readPostLink } from '@/lib/linkedin/permalink'
import { newShare } from '@/lib/shares/record'
import { addShare } from '@/lib/shares/store'

/** Logs a post by its link, in place. Text and note can be added later in the Log. */
export default function LogByLink({ onDone }: { onDone: () => void }) {
  const { t, date } = useI18n()
  const [value, setValue] = useState('')
  const [tried, setTried] = useState(false)
  const [failed, setFailed] = useState(false)
  const link = readPostLink(value)

  const add = async () => {
    setTried(true)
    if (!link.ok) return
    const share = newShare(
      { publishedAt: link.time, timeFrom: 'link', how: 'link', text: '', url: link.url, urn: link.urn },
      { now: Date.now(), id: crypto.randomUUID() },
    )
    try {
      tellAdded(share, await addShare(share), t)
      onDone()
    } catch {
      setFailed(true)
    }
  }

  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <TextField
        label={t('form.link')}
        hint={link.ok ? t('form.timeFromLink', { time: date(link.time, 'moment') }) : t('form.linkHint')}
        error={failed ? t('form.failed') : tried && !link.ok ? t(LINK_PROBLEMS[link.reason]) : undefined}
        autoFocus
        inputMode="url"
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
      <Button onClick={() => void add()}>{t('form.add')}</Button>
      <button type="submit" hidden />
    </form>
  )
}
