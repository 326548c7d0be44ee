import type { PagePort } from '@/lib/browser/page'
import type { PageEvent, PageReply, PageRequest } from './messages'
import { readPageMessage } from './page-messages'

/** The page went away (navigated, closed, reloaded) before it answered. */
export class PageGoneError extends Error {
  override name = 'PageGoneError'
}

type Asked = PageRequest extends infer R ? (R extends { id: number } ? Omit<R, 'id'> : never) : never

/** A conversation with one document: requests are answered in any order, events come unasked. */
export type PageLink = {
  /** Rejects with PageGoneError where the document goes first. */
  ask: (request: Asked) => Promise<PageReply>
  onEvent: (listener: (event: PageEvent) => void) => void
  onGone: (listener: () => void) => void
  isOpen: () => boolean
  close: () => void
}

/** Speaks with the page script over a port. Whatever does not parse is ignored. */
export function openLink(port: PagePort): PageLink {
  let next = 1
  let open = true
  const waiting = new Map<number, { resolve: (reply: PageReply) => void; reject: (error: Error) => void }>()
  const listeners = new Set<(event: PageEvent) => void>()
  const gone = new Set<() => void>()

  const end = () => {
    if (!open) return
    open = false
    for (const { reject } of waiting.values()) reject(new PageGoneError('The page went away'))
    waiting.clear()
    for (const listener of gone) listener()
  }

  port.onMessage((raw) => {
    const message = readPageMessage(raw)
    if (message?.kind === 'reply') {
      waiting.get(message.reply.id)?.resolve(message.reply)
      waiting.delete(message.reply.id)
    } else if (message) {
      for (const listener of listeners) listener(message.event)
    }
  })
  port.onClose(end)

  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (!open) return reject(new PageGoneError('The page went away'))
        const id = next++
        waiting.set(id, { resolve, reject })
        port.post({ ...request, id })
      }),
    onEvent: (listener) => listeners.add(listener),
    onGone: (listener) => gone.add(listener),
    isOpen: () => open,
    close: () => {
      port.close()
      end()
    },
  }
}
