import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useRef } from 'react'
import { setPanel, usePanel } from '@/components/frame/state'
import { useHubs } from '@/components/frame/useHubs'
import { standings } from '@/lib/profile/facts'
import { pointsOf } from '@/lib/profile/points'
import { readProfile } from '@/lib/profile/store'
import { ArchiveImport } from './ArchiveImport'
import { PointPage } from './PointPage'
import { ARCHIVE, ProfileHome } from './ProfileHome'
import { askedLine, askedOf } from './programme-points'
import { useKeptGlance } from './useKeptGlance'

/** The ambassador's own profile. A point of the checklist, or the archive, opens in the place of the whole. */
export default function ProfileRoom() {
  const { hubs } = useHubs()
  const point = usePanel((state) => state.profilePoint)
  const archive = usePanel((state) => state.profileArchive)
  const profile = useLiveQuery(readProfile)
  const room = useRef<HTMLDivElement>(null)
  const open = archive ? ARCHIVE : point
  const before = useRef(open)
  useKeptGlance(profile?.facts, hubs)
  // The focus goes with the ambassador: onto the page, and back to where it was opened.
  useEffect(() => {
    const left = before.current
    before.current = open
    if (left === open || (open !== null && room.current?.contains(document.activeElement))) return
    const opener =
      left === null ? null : room.current?.querySelector<HTMLElement>(`[data-opens="${CSS.escape(left)}"]`)
    const target = open === null ? opener : room.current
    target?.focus({ preventScroll: true })
  }, [open])
  if (!profile || !hubs) return null
  const hub = hubs[0]
  const points = pointsOf(askedOf(hub))
  const known = standings(profile.facts)
  return (
    <div ref={room} tabIndex={-1} className="h-full outline-none">
      {archive ? (
        <ArchiveImport asked={askedLine(hub)} onClose={() => setPanel({ profileArchive: false })} />
      ) : point === null ? (
        <ProfileHome profile={profile} points={points} known={known} hub={hub} />
      ) : (
        <PointPage
          key={point}
          point={points.find(({ id }) => id === point)}
          standing={known.get(point) ?? { state: 'unknown' }}
          facts={profile.facts}
          hub={hub}
        />
      )}
    </div>
  )
}
