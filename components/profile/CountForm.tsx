import { useState } from 'react'
import { useSettings } from '@/components/frame/useSettings'
import { useZone } from '@/components/frame/useZone'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { useI18n } from '@/components/ui/I18n'
import { readCount } from '@/lib/profile/connections'
import { setJoined, typeCount } from './commands'

/** The number of connections, typed; and the first day in the programme, from which its goal is reckoned. */
export function CountForm({ target, months }: { target: number; months: number }) {
  const { t } = useI18n()
  const { day } = useZone()
  const joinedOn = useSettings((settings) => settings.joinedOn)
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const count = readCount(typed)
  const keep = async () => {
    setTried(true)
    if (!count || !(await typeCount(count, t))) return
    setTyped('')
    setTried(false)
  }
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <div className="flex flex-col gap-2">
        <TextField
          label={t('connections.type')}
          hint={t('connections.typeHint')}
          error={tried && !count ? t('connections.typeWrong') : undefined}
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button className="self-start" onClick={() => void keep()}>
          {t('connections.keep')}
        </Button>
      </div>
      <TextField
        type="date"
        label={t('connections.joined')}
        hint={t('connections.joinedHint', { target, months })}
        max={day}
        value={joinedOn ?? ''}
        onChange={(event) => setJoined(event.target.value)}
      />
      <button type="submit" hidden />
    </form>
  )
}
