import { Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Room } from '@/components/frame/Room'
import { usePanel } from '@/components/frame/state'
import { useHubs } from '@/components/frame/useHubs'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { AddHub } from './AddHub'
import { HubCard } from './HubCard'

const ChallengesPage = lazy(() => import('./ChallengesPage'))
const PicturesPage = lazy(() => import('./PicturesPage'))

/** The programmes whose hubs are here: what they are, how fresh, and how to add or leave one. */
export default function ProgrammeRoom() {
  const { t } = useI18n()
  const { hubs } = useHubs()
  const [adding, setAdding] = useState(false)
  const page = usePanel((state) => state.programmePage)
  const shown = hubs?.find(({ id }) => id === page?.hub)
  if (page && shown) {
    return (
      <Suspense>
        {page.show === 'challenges' ? <ChallengesPage hub={shown} /> : <PicturesPage hub={shown} />}
      </Suspense>
    )
  }
  if (adding) return <AddHub onClose={() => setAdding(false)} />
  return (
    <Room
      title={t('room.programme')}
      scrollKey="programme"
      foot={
        <Button look="main" icon={Plus} onClick={() => setAdding(true)}>
          {t('hubs.add')}
        </Button>
      }
    >
      {hubs?.length === 0 && <p className="text-ink-2">{t('hubs.none')}</p>}
      {hubs?.map((hub) => (
        <HubCard key={hub.id} hub={hub} />
      ))}
    </Room>
  )
}
