import { useEffect } from 'react'
import type { PageLink } from '@/lib/bridge/link'
import { getTab } from '@/lib/browser/tabs'
import { lastHandedOver } from '@/lib/drafts/store'
import { advance, IDLE, type PublishEvent, type PublishState } from '@/lib/linkedin/publish'
import { proposalOf } from '@/lib/shares/proposal'
import { dropProposal, keepProposal, renewProposal } from '@/lib/shares/store'
import { closeLinks, linkTo, onNewLink } from './links'
import { connectionNow, onConnection, useConnection } from './useConnection'
import { useSettings } from './useSettings'

/** After a navigation the new document needs a moment before it takes a script. */
const RETRY_MS = 500

/** A document's port may close some moments before its tab shows where it went. */
const ARRIVES = { every: 100, atLeast: 3, atMost: 50 }

/** Where a tab is once it has arrived; empty where it is closed. */
async function addressAfter(tabId: number): Promise<string> {
  for (let look = 1; ; look++) {
    await new Promise((resolve) => setTimeout(resolve, ARRIVES.every))
    const tab = await getTab(tabId)
    const moving = tab?.loading || look < ARRIVES.atLeast
    if (!tab || !moving || look === ARRIVES.atMost) return tab?.url ?? ''
  }
}

/**
 * Watches the panel's tab for a post being published, where the ambassador agreed, and keeps what
 * it saw as a proposal. It logs nothing, and shows nothing.
 */
export default function PostNotice(): null {
  const connection = useConnection()
  const wanted = useSettings((settings) => settings.notice === 'on' && settings.handOver === 'insert')
  // The tab, connected or not: while it navigates the connection flickers, and a press must not be forgotten.
  const tabId = connection.state === 'no-tab' ? undefined : connection.tabId

  const copying = useSettings((settings) => settings.handOver === 'copy')
  useEffect(() => {
    if (copying) closeLinks()
  }, [copying])

  useEffect(() => {
    if (!wanted || tabId === undefined) return
    return watchTab(tabId)
  }, [wanted, tabId])
  return null
}

/** A draft handed over longer ago is hardly the one being posted, ms. */
const HANDED_WITHIN = 24 * 3_600_000

function watchTab(tabId: number): () => void {
  let stopped = false
  let state: PublishState = IDLE
  let proposalId: string | undefined
  let asked = false
  let deadline: ReturnType<typeof setTimeout> | undefined
  let retry: ReturnType<typeof setTimeout> | undefined
  let watched: PageLink | undefined

  // One event after the other: each may wait for the database.
  let queue = Promise.resolve()
  const on = (event: PublishEvent) => {
    queue = queue.then(() => take(event)).catch(() => undefined)
    return queue
  }

  const take = async (event: PublishEvent) => {
    if (stopped) return
    const before = state
    state = advance(state, event)
    if (state === before) return
    if (event.event === 'post-pressed') {
      proposalId = crypto.randomUUID()
      asked = false
    }
    if (state.state === 'pressed' || state.state === 'probable') {
      clearTimeout(deadline)
      const wait = Math.max(0, state.until - Date.now()) + 50
      deadline = setTimeout(() => void on({ event: 'timeout', at: Date.now() }), wait)
    }
    if (proposalId === undefined) return
    const draft = await lastHandedOver(Date.now() - HANDED_WITHIN)
    const handed = draft && { text: draft.text, draftId: draft.id, origin: draft.origin, day: draft.day }
    const proposal = proposalOf(state, proposalId, handed)
    if (proposal) {
      // Answered while it was only probable, it is not asked a second time.
      await (asked ? renewProposal(proposal, Date.now()) : keepProposal(proposal))
      asked = true
    } else if (state.state === 'not-a-post') await dropProposal(proposalId)
  }

  const ensure = () => {
    clearTimeout(retry)
    if (stopped || watched?.isOpen() || connectionNow().state !== 'connected') return
    linkTo(tabId)
      .then((link) => attach(tabId, link))
      .catch(() => {
        retry = setTimeout(ensure, RETRY_MS)
      })
  }

  const attach = (linkTab: number, link: PageLink) => {
    if (linkTab !== tabId || stopped || watched === link) return
    watched = link
    link.onEvent((event) => watched === link && void on(event))
    link.onGone(() => {
      if (stopped) return
      const at = Date.now()
      void addressAfter(tabId).then((url) => on({ event: 'page-left', url, at }))
      ensure()
    })
    // A post may navigate the whole page: the new document goes on looking for what the old one's press led to.
    const pressed = state.state === 'pressed' || state.state === 'probable' ? { pressedAt: state.at } : {}
    link.ask({ do: 'watch', on: true, ...pressed }).catch(() => undefined)
  }

  const stopLinks = onNewLink(attach)
  const stopConnection = onConnection(ensure)
  ensure()
  return () => {
    stopped = true
    clearTimeout(deadline)
    clearTimeout(retry)
    stopLinks()
    stopConnection()
    if (watched?.isOpen()) watched.ask({ do: 'watch', on: false }).catch(() => undefined)
  }
}
