import { useLiveQuery } from 'dexie-react-hooks'
import { ExternalLink, Link, PanelRightOpen } from 'lucide-react'
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import { LazyStrip } from '@/components/calendar/LazyStrip'
import { LazyReminders } from '@/components/calendar/reminders/LazyReminders'
import { keepPanelNow, setPanel } from '@/components/frame/state'
import { useChallenge } from '@/components/frame/useChallenge'
import { useHubs } from '@/components/frame/useHubs'
import { useZone } from '@/components/frame/useZone'
import { programmeName } from '@/components/profile/glance'
import { Button } from '@/components/ui/Button'
import { Hashtag } from '@/components/ui/Hashtag'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import { useToasts } from '@/components/ui/toasts'
import { copyState, onCopyState } from '@/lib/backup/keeper/state'
import { panelShortcut } from '@/lib/browser/commands'
import { openPanel } from '@/lib/browser/panel'
import { tellPages } from '@/lib/browser/runtime'
import { activeTab, openTab, type TabView } from '@/lib/browser/tabs'
import { newestDrafts } from '@/lib/drafts/store'
import { ADDRESSES, isLinkedIn } from '@/lib/linkedin/addresses'
import { POPUP, PopupHead } from './GlanceView'
import { PopupDrafts } from './PopupDrafts'
import { PopupRhythm } from './PopupRhythm'
import { PopupScore } from './PopupScore'

const LogByLink = lazy(() => import('./LogByLink'))

/** One glance: the programme, this month, the newest drafts, and the way into the panel. */
export function Popup({ tab }: { tab: TabView | undefined }) {
  const { t, locale } = useI18n()
  const { hubs } = useHubs()
  const { now } = useZone()
  const running = useChallenge(hubs?.[0])
  const drafts = useLiveQuery(() => newestDrafts(3))
  const [logging, setLogging] = useState(false)
  const [shortcut, setShortcut] = useState<string>()
  const toast = useToasts((state) => state.toasts.at(-1))
  const copies = useSyncExternalStore(onCopyState, copyState)
  const onLinkedIn = tab?.url !== undefined && isLinkedIn(tab.url)
  const name = programmeName(hubs?.[0], locale)

  useEffect(() => {
    void panelShortcut().then(setShortcut)
    // The press of the icon that opened this popup may have given an open panel its tab back.
    if (tab) void tellPages({ say: 'pressed', tabId: tab.id })
  }, [tab])

  const open = () => {
    if (!tab) return
    void openPanel(tab.id).then(() => window.close())
  }

  const showDraft = (draft: string) => {
    // A panel that is open already does not read its state again.
    if (tab) void tellPages({ say: 'show-draft', tabId: tab.id, draft })
    open()
  }

  const showDay = (page: string | null) => {
    setPanel({ room: 'calendar', calendarPage: page })
    void keepPanelNow()
    if (tab) void tellPages({ say: 'show-day', tabId: tab.id, page })
    open()
  }

  const showProfile = () => {
    if (tab) void tellPages({ say: 'show-profile', tabId: tab.id })
    open()
  }

  return (
    <div className={POPUP}>
      <PopupHead name={name} />
      {copies.kind === 'trouble' && <Notice tone="action" title={t('copies.popup')} />}
      <PopupScore hubs={hubs} onOpen={showProfile} />
      <PopupRhythm hub={hubs?.[0]} />
      {running && (
        <p className="flex items-baseline gap-2">
          <span className="font-serif text-item font-semibold">
            {running.daysLeft > 0 ? t('popup.days', { days: running.daysLeft }) : t('challenge.lastDay')}
          </span>
          <Hashtag tag={running.challenge.hashtag} />
          {running.counted.length > 0 && (
            <span className="text-caption text-vert">{t('popup.challengeDone')}</span>
          )}
        </p>
      )}
      <LazyStrip most={2} onOpen={(entry) => showDay(entry?.key ?? null)} />
      <LazyReminders unseen />
      {drafts && drafts.length > 0 && <PopupDrafts drafts={drafts} now={now} onOpen={showDraft} />}
      {onLinkedIn ? (
        <Button look="main" icon={PanelRightOpen} onClick={open} data-testid="open-panel">
          {t('popup.open')}
        </Button>
      ) : (
        <>
          <Button look="main" icon={ExternalLink} onClick={() => void openTab(ADDRESSES.feed.url)}>
            {t('popup.openLinkedIn')}
          </Button>
          <Button icon={PanelRightOpen} onClick={open}>
            {t('popup.openHere')}
          </Button>
        </>
      )}
      {logging ? (
        <Suspense>
          <LogByLink onDone={() => setLogging(false)} />
        </Suspense>
      ) : (
        <Button icon={Link} onClick={() => setLogging(true)}>
          {t('popup.log')}
        </Button>
      )}
      <p role="status" className="text-center text-caption text-ink-2 empty:hidden">
        {toast?.text}
      </p>
      <p className="text-center text-caption text-ink-2">
        {shortcut ? t('popup.shortcut', { keys: shortcut }) : t('popup.noShortcut')}
      </p>
    </div>
  )
}

/** The tab in front when the popup opened. */
export function popupTab(): Promise<TabView | undefined> {
  return activeTab()
}
