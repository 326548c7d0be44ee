import { useLiveQuery } from 'dexie-react-hooks'
import { Eye, History, Image as ImageIcon } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { setPanel, usePanel } from '@/components/frame/state'
import type { ShownPicture } from '@/components/hub/pictures'
import { Disclosure } from '@/components/ui/Disclosure'
import { useI18n } from '@/components/ui/I18n'
import { versionsOf } from '@/lib/drafts/store'

const PreviewPanel = lazy(() => import('./preview/PreviewPanel'))

import type { ChangeText } from './useChangeText'

const PicturesPanel = lazy(() => import('./PicturesPanel'))
const VersionsPanel = lazy(() => import('./versions/VersionsPanel'))

type Props = {
  draftId: string
  text: string
  pictures: readonly ShownPicture[]
  /** The hub whose shelf of pictures may suit; undefined where it is empty. */
  shelf: string | undefined
  onChange: ChangeText
  /** The text as it is now. */
  current: () => string
}

/** What lies in the desk's drawers under the text: closed they take a line each, and stay as they were left. */
export function DeskDrawers({ draftId, text, pictures, shelf, onChange, current }: Props) {
  const { t, number } = useI18n()
  const open = usePanel((state) => state.drawers)
  const versions = useLiveQuery(() => versionsOf(draftId), [draftId])
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
        <Suspense>
          {versions && (
            <VersionsPanel versions={versions} text={text} onChange={onChange} current={current} />
          )}
        </Suspense>
      </Disclosure>
    </div>
  )
}
