import { useState } from 'react'
import { linkTo } from '@/components/frame/links'
import { refreshConnection } from '@/components/frame/useConnection'
import { copyText } from '@/components/ui/copy-text'
import { type HandOverResult, type HandOverStep, handOver } from '@/lib/bridge/hand-over'
import { noteHealth } from '@/lib/bridge/health'
import type { InsertMode } from '@/lib/bridge/messages'
import { navigateTab, openTab } from '@/lib/browser/tabs'
import { ADDRESSES } from '@/lib/linkedin/addresses'

export type HandOverState =
  | { phase: 'idle' }
  | { phase: 'working'; step: HandOverStep }
  | { phase: 'done'; result: HandOverResult }

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Hand-overs of one draft, one at a time, and how the last one went. */
export function useHandOver(onDone: (result: HandOverResult) => void) {
  const [state, setState] = useState<HandOverState>({ phase: 'idle' })

  const finish = (result: HandOverResult) => {
    setState({ phase: 'done', result })
    onDone(result)
  }

  const insert = async (text: string, mode: InsertMode) => {
    setState({ phase: 'working', step: 'looking' })
    const connection = await refreshConnection()
    if (connection.state !== 'connected') {
      const copied = await copyText(text)
      await openTab(ADDRESSES.feedComposer.url)
      return finish({ kind: 'copied', why: 'not-connected', copied, opened: true, restored: true })
    }
    const { tabId } = connection
    const result = await handOver(text, mode, {
      link: () => linkTo(tabId),
      goToComposer: () => navigateTab(tabId, ADDRESSES.feedComposer.url),
      copy: copyText,
      pause,
      now: Date.now,
      onStep: (step) => setState({ phase: 'working', step }),
    })
    await noteHealth(result, Date.now())
    finish(result)
  }

  const copy = async (text: string) => {
    const copied = await copyText(text)
    finish({ kind: 'copied', why: 'chosen', copied, opened: false, restored: true })
  }

  return { state, insert, copy, reset: () => setState({ phase: 'idle' }) }
}
