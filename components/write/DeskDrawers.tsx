import { useLiveQuery } from 'dexie-react-hooks'
import { Eye, History, Image as ImageIcon } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { setPanel, usePanel } from '@/components/frame/state'
import type { ShownPicture } from '@/components/hub/pictures'
import { Disclosure } from '@/components/ui/Disclosure'
import { useI18n } from '@/components/ui/I18n'
import type { Draft } from '@/lib/drafts/draft'
import { versionsOf } from '@/lib/drafts/store'

const PreviewPanel = lazy(() => import('./preview/PreviewPanel'))
const PicturesPanel = lazy(() => import('./PicturesPanel'))
const VersionsPanel = lazy(() => import('./versions/VersionsPanel'))

type Props = {
  draft: Draft
  text: string
  pictures: readonly ShownPicture[]
  /** The hub whose shelf of pictures may suit; undefined where it is empty. */
  shelf: string | undefined
  onText: (text: string) => void
}

/** What lies in the desk's drawers under the text: closed they take a line each, and stay as they were left. */
export function DeskDrawers({ draft, text, pictures, shelf, onText }: Props) {
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
      {(pictures.length > 0 || shelf !== undefined) && (
        <Disclosure
          icon={ImageIcon}
          title={t('pictures.title')}
          note={pictures.length > 0 && number(pictures.length)}
          {...drawer('pictures')}
        >
          <Suspense>
            <PicturesPanel pictures={pictures} shelf={shelf} />
          </Suspense>
        </Disclosure>
      )}
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
