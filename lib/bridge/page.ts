import { insertText } from '@/lib/linkedin/page/insert'
import { readText } from '@/lib/linkedin/page/read'
import { takeSkeleton } from '@/lib/linkedin/page/skeleton'
import { type Finding, findComposer, isScheduled } from '@/lib/linkedin/page/structure'
import { waitForComposer } from '@/lib/linkedin/page/wait'
import { watchPublishing } from '@/lib/linkedin/page/watch'
import { type ComposerReport, type InsertMode, PAGE_PORT, type PageReply, type PageRequest } from './messages'

/** What this end needs of a `runtime.Port`. */
export type PortLike = {
  name: string
  sender?: { id?: string | undefined } | undefined
  postMessage: (message: unknown) => void
  onMessage: { addListener: (listener: (message: unknown) => void) => void }
  onDisconnect: { addListener: (listener: () => void) => void }
}

/**
 * Answers a panel's requests about the page on a port, until the port closes. A port of another name or from
 * another extension than `ownId` gets no answer. One insertion runs at a time.
 */
export function servePage(port: PortLike, ownId: string): void {
  if (port.name !== PAGE_PORT || port.sender?.id !== ownId) return
  const closed = new AbortController()
  let stopWatching = () => {}
  let inserting = false

  const send = (message: unknown) => {
    if (!closed.signal.aborted) port.postMessage(message)
  }
  const watch = (on: boolean, pressedAt: number | undefined): PageReply => {
    stopWatching()
    stopWatching = on ? watchPublishing(send, pressedAt) : () => {}
    return { id: 0, watching: on }
  }
  const insert = async (text: string, mode: InsertMode): Promise<PageReply> => {
    if (inserting) return { id: 0, failed: 'another insertion is running' }
    inserting = true
    try {
      return { id: 0, outcome: await insertText(text, mode) }
    } finally {
      inserting = false
    }
  }
  const answer = async (request: PageRequest): Promise<PageReply> => {
    switch (request.do) {
      case 'look':
        return { id: 0, composer: report(findComposer()) }
      case 'wait':
        return { id: 0, composer: report(await waitForComposer(request.timeoutMs, closed.signal)) }
      case 'insert':
        return insert(request.text, request.mode)
      case 'diagnose':
        return { id: 0, skeleton: takeSkeleton() }
      case 'watch':
        return watch(request.on, request.pressedAt)
    }
  }

  port.onMessage.addListener((message) => {
    const id = idOf(message)
    if (id === undefined) return
    if (!isRequest(message)) return send({ id, failed: 'not a request' })
    answer(message).then(
      (reply) => send({ ...reply, id }),
      (error: unknown) => send({ id, failed: error instanceof Error ? error.name : 'unknown' }),
    )
  })
  port.onDisconnect.addListener(() => {
    closed.abort()
    stopWatching()
  })
}

function report(finding: Finding): ComposerReport {
  if (finding.state !== 'one') return { state: finding.state }
  const { composer } = finding
  return {
    state: 'one',
    generation: composer.generation,
    text: readText(composer.editor),
    scheduled: isScheduled(composer),
  }
}

type Fields = Record<string, unknown>

function idOf(message: unknown): number | undefined {
  const id = typeof message === 'object' && message !== null ? (message as Fields).id : undefined
  return typeof id === 'number' ? id : undefined
}

// Written out by hand: zod would outweigh all else that goes into the page.
function isRequest(message: unknown): message is PageRequest {
  const fields = message as Fields
  switch (fields.do) {
    case 'look':
    case 'diagnose':
      return true
    case 'wait':
      return Number.isFinite(fields.timeoutMs)
    case 'insert':
      return typeof fields.text === 'string' && ['fill', 'append', 'replace'].includes(String(fields.mode))
    case 'watch':
      return typeof fields.on === 'boolean' && ['undefined', 'number'].includes(typeof fields.pressedAt)
    default:
      return false
  }
}
