import { lazy, Suspense, useEffect } from 'react'
import HubRoom from '@/components/hub/HubRoom'
import { I18nProvider } from '@/components/ui/I18n'
import type { Translator } from '@/lib/i18n/translator'
import { CopyNotice } from './CopyNotice'
import { DatabaseNotice } from './DatabaseNotice'
import { Frame } from './Frame'
import { tellFailures } from './failures'
import { usePanel } from './state'
import { UpdateNotice } from './UpdateNotice'
import { useSettled } from './useSettled'
import { useTranslator } from './useTranslator'

const PostNotice = lazy(() => import('./PostNotice'))
const WriteRoom = lazy(() => import('@/components/write/WriteRoom'))
const CalendarRoom = lazy(() => import('@/components/calendar/CalendarRoom'))
const ProfileRoom = lazy(() => import('@/components/profile/ProfileRoom'))
const LogRoom = lazy(() => import('@/components/log/LogRoom'))
const SettingsRoom = lazy(() => import('@/components/settings/SettingsRoom'))
const ProgrammeRoom = lazy(() => import('@/components/programme/ProgrammeRoom'))

/** The panel. The Hub comes with it; the other rooms are loaded when they are first opened. */
export function App({ translator: first }: { translator: Translator }) {
  const translator = useTranslator(first)
  const room = usePanel((state) => state.room)
  const settled = useSettled()
  useEffect(() => tellFailures(translator.t), [translator])
  useEffect(() => {
    // Fetching and reading hubs anew is no reason to keep the ambassador waiting.
    if (settled) void import('./open-hubs').then(({ openHubs }) => openHubs())
  }, [settled])
  return (
    <I18nProvider translator={translator}>
      <Frame>
        {settled && (
          <Suspense>
            <PostNotice />
          </Suspense>
        )}
        <UpdateNotice />
        <CopyNotice />
        {/* A page of a room covers the whole room, but never a notice above it; a long notice leaves it room enough. */}
        <div className="relative min-h-0 shrink-0 grow basis-[min(20rem,100%)]">
          <DatabaseNotice>
            {room === 'hub' && <HubRoom />}
            <Suspense>
              {room === 'write' && <WriteRoom />}
              {room === 'calendar' && <CalendarRoom />}
              {room === 'profile' && <ProfileRoom />}
              {room === 'log' && <LogRoom />}
              {room === 'settings' && <SettingsRoom />}
              {room === 'programme' && <ProgrammeRoom />}
            </Suspense>
          </DatabaseNotice>
        </div>
      </Frame>
    </I18nProvider>
  )
}
