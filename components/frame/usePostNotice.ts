import { useEffect } from 'react'
import { lastHandOver } from '@/components/write/remember'
import type { PageLink } from '@/lib/bridge/link'
import { getTab } from '@/lib/browser/tabs'
import { advance, IDLE, type PublishEvent, type PublishState } from '@/lib/linkedin/publish'
import { proposalOf } from '@/lib/shares/proposal'
import { dropProposal, keepProposal } from '@/lib/shares/store'
import { linkTo, onNewLink } from './links'
import { useConnection } from './useConnection'
import { useSettings } from './useSettings'

/** After a navigation the new document needs a moment before it takes a script. */
const RETRY_MS = 500

/**
 * Watches the connected tab for a post being published, where the ambassador agreed, and keeps what
 * it saw as a proposal. It logs nothing.
 */
export function usePostNotice(): void {
  const connection = useConnection()
  const wanted = useSettings((settings) => settings.notice === 'on' && settings.handOver === 'insert')
  const tabId = connection.state === 'connected' ? connection.tabId : undefined

  useEffect(() => {
    if (!wanted || tabId === undefined) return
    return watchTab(tabId)
  }, [wanted, tabId])
}

function watchTab(tabId: number): () => void {
  let stopped = false
  let state: PublishState = IDLE
  let proposalId: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let watched: PageLink | undefined

  const on = async (event: PublishEvent) => {
    const before = state
    state = advance(state, event)
    if (state === before) return
    if (event.event === 'post-pressed') proposalId = crypto.randomUUID()
    if (state.state === 'pressed' || state.state === 'probable') {
      clearTimeout(timer)
      timer = setTimeout(
        () => void on({ event: 'timeout', at: Date.now() }),
        Math.max(0, state.until - Date.now()) + 50,
      )
    }
    if (proposalId === undefined) return
    const handed = lastHandOver()
    const proposal = proposalOf(
      state,
      proposalId,
      handed && { text: handed.text, draftId: handed.draft.id, origin: handed.draft.origin },
    )
    if (proposal) await keepProposal(proposal)
    else if (state.state === 'not-a-post') await dropProposal(proposalId)
  }

  const watch = async () => {
    if (stopped) return
    try {
      await linkTo(tabId)
    } catch {
      setTimeout(() => void watch(), RETRY_MS)
    }
  }

  const attach = (linkTab: number, link: PageLink) => {
    if (linkTab !== tabId || stopped || watched === link) return
    watched = link
    link.onEvent((event) => void on(event))
    link.onGone(() => {
      if (stopped) return
      void getTab(tabId).then((tab) => on({ event: 'page-left', url: tab?.url ?? '', at: Date.now() }))
      void watch()
    })
    link.ask({ do: 'watch', on: true }).catch(() => undefined)
  }

  const stopListening = onNewLink(attach)
  void linkTo(tabId)
    .then((link) => attach(tabId, link))
    .catch(() => void watch())
  return () => {
    stopped = true
    clearTimeout(timer)
    stopListening()
    if (watched?.isOpen()) watched.ask({ do: 'watch', on: false }).catch(() => undefined)
  }
}
