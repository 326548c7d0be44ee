import { useLiveQuery } from 'dexie-react-hooks'
import { Eye, History } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { setPanel, usePanel } from '@/components/frame/state'
import { Disclosure } from '@/components/ui/Disclosure'
import { useI18n } from '@/components/ui/I18n'
import type { Draft } from '@/lib/drafts/draft'
import { versionsOf } from '@/lib/drafts/store'
import type { ShownPicture } from './pictures/pictures'

const PreviewPanel = lazy(() => import('./preview/PreviewPanel'))
const VersionsPanel = lazy(() => import('./versions/VersionsPanel'))

type Props = {
  draft: Draft
  text: string
  pictures: readonly ShownPicture[]
  onText: (text: string) => void
}

/** What lies in the desk's drawers under the text: closed they take a line each, and stay as they were left. */
export function DeskDrawers({ draft, text, pictures, onText }: Props) {
  const { t, number } = useI18n()
  const open = usePanel((state) => state.drawers)
  const versions = useLiveQuery(() => versionsOf(draft.id), [draft.id])
  const drawer = (name: string) => ({
    open: open.includes(name),
    onOpen: (on: boolean) =>
      setPanel(({ drawers }) => ({
        drawers: on ? [...drawers, name] : drawers.filter((one) => one !== name),
      })),
  })
  return (
    <div className="rounded-card border border-line bg-card shadow-card">
      <Disclosure icon={Eye} title={t('preview.title')} {...drawer('preview')}>
        <Suspense>
          <PreviewPanel text={text} picture={pictures[0]} />
        </Suspense>
      </Disclosure>
      <Disclosure
        icon={History}
        title={t('versions.title')}
        note={versions && number(versions.length)}
        {...drawer('versions')}
      >
        <Suspense>{versions && <VersionsPanel versions={versions} text={text} onText={onText} />}</Suspense>
      </Disclosure>
    </div>
  )
}
