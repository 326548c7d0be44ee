import { useLiveQuery } from 'dexie-react-hooks'
import { ArrowLeftToLine, Copy, LoaderCircle } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useConnection } from '@/components/frame/useConnection'
import { setSettings, useSettings } from '@/components/frame/useSettings'
import type { ShownPicture } from '@/components/hub/pictures'
import Proposals from '@/components/log/Proposals'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { IconButton } from '@/components/ui/IconButton'
import type { InsertMode } from '@/lib/bridge/messages'
import { byHand } from '@/lib/compose/by-hand'
import { markHandedOver } from '@/lib/drafts/store'
import type { ItemRow } from '@/lib/hub/rows'
import type { Settings } from '@/lib/settings/schema'
import { proposals } from '@/lib/shares/store'
import { useOfferedHandOver } from './desk'
import { HandOverNews } from './HandOverNews'
import { HandOverQuestion } from './HandOverQuestion'
import { snapshot } from './snapshot'
import { useHandOver } from './useHandOver'

const ByHand = lazy(() => import('./ByHand'))

const NOTHING: ReturnType<typeof byHand> = { mentions: [] }
const NO_PICTURES: readonly ShownPicture[] = []

type Props = {
  draftId: string
  /** The text as it is now, and whether there is any. */
  text: () => string
  empty: boolean
  flush: () => Promise<void>
  /** The item that the draft began from and its pictures: a hand-over takes none of them along. */
  item?: ItemRow | undefined
  pictures?: readonly ShownPicture[]
  /** Asked before every hand-over; calls `go` at once, or when what must be read has been. */
  before?: (go: () => void) => void
}

const STEPS = { looking: 'bar.looking', opening: 'bar.opening', inserting: 'bar.inserting' } as const

/** The one main button of Write, and the news of what it did. */
export function HandOverBar({
  draftId,
  text,
  empty,
  flush,
  item,
  pictures = NO_PICTURES,
  before = (go) => go(),
}: Props) {
  const { t } = useI18n()
  const connection = useConnection()
  const settings = useSettings()
  const [asking, setAsking] = useState(false)
  const { state, insert, copy, reset } = useHandOver((result) => {
    if (result.kind === 'holds-text') return
    void markHandedOver(draftId, Date.now())
  })
  const posted = useLiveQuery(proposals)?.some((proposal) => proposal.draftId === draftId) ?? false
  const working = state.phase === 'working'
  const connected = connection.state === 'connected'

  const over = state.phase === 'done' && state.result.kind !== 'holds-text'
  const parts = over ? byHand(text(), item) : NOTHING

  const start = (how: Settings['handOver'], mode: InsertMode = 'fill') => {
    void flush()
    void snapshot(draftId, text(), 'before-hand-over')
    if (how === 'copy') void copy(text())
    else void insert(text(), mode)
  }
  const press = () =>
    before(() => (settings.handOver === 'unasked' ? setAsking(true) : start(settings.handOver)))
  useOfferedHandOver(empty || working ? undefined : press)
  const label = () => {
    if (working) return t(STEPS[state.step])
    if (settings.handOver === 'copy') return t('bar.copy')
    return t(connected ? 'bar.insert' : 'bar.copyAndOpen')
  }

  return (
    <>
      {/* However much there is to tell, the room above keeps its place. */}
      <div className="flex max-h-[45vh] flex-col gap-2 overflow-y-auto empty:hidden">
        <Proposals />
        <div aria-live="polite">
          {state.phase === 'done' && !(posted && state.result.kind === 'inserted') && (
            <HandOverNews
              result={state.result}
              watching={settings.notice === 'on' && settings.handOver === 'insert' && connected}
              onMode={(mode) => start('insert', mode)}
              onCopy={() => void copy(text())}
              onClose={reset}
            />
          )}
        </div>
        {over && (parts.mentions.length > 0 || parts.firstComment || pictures.length > 0) && (
          <Suspense>
            <ByHand parts={parts} pictures={pictures} posted={posted} />
          </Suspense>
        )}
      </div>
      <div className="flex gap-2">
        <Button
          look="main"
          icon={working ? LoaderCircle : settings.handOver === 'copy' || !connected ? Copy : ArrowLeftToLine}
          disabled={empty || working}
          onClick={press}
          className="grow"
        >
          {label()}
        </Button>
        {settings.handOver !== 'copy' && (
          <IconButton
            icon={Copy}
            label={t('ui.copyText')}
            disabled={empty || working}
            onClick={() => before(() => start('copy'))}
            className="size-11! border border-edge bg-card"
          />
        )}
      </div>
      {asking && (
        <HandOverQuestion
          onClose={() => setAsking(false)}
          onAnswer={(answer) => {
            setAsking(false)
            void setSettings(answer)
            start(answer.handOver)
          }}
        />
      )}
    </>
  )
}
