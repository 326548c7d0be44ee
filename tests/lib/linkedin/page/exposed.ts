import { PAGE_PORT, type PageEvent, type PageReply } from '@/lib/bridge/messages'
import { servePage } from '@/lib/bridge/page'

// Bundled by isolated.ts and run in an isolated world of a page, as the extension's page script is.

let listener: (message: unknown) => void = () => {}
let onDisconnect = () => {}
const replies: PageReply[] = []
const events: PageEvent[] = []
let lastId = 0

const isEvent = (message: unknown): message is PageEvent =>
  typeof message === 'object' && message !== null && 'event' in message

servePage(
  {
    name: PAGE_PORT,
    sender: { id: 'herald' },
    postMessage: (message) => {
      if (isEvent(message)) events.push(message)
      else replies.push(message as PageReply)
    },
    onMessage: {
      addListener: (given) => {
        listener = given
      },
    },
    onDisconnect: {
      addListener: (given) => {
        onDisconnect = given
      },
    },
  },
  'herald',
)

async function ask(request: object): Promise<PageReply> {
  lastId++
  const id = lastId
  listener({ ...request, id })
  for (;;) {
    const reply = replies.find((candidate) => candidate.id === id)
    if (reply) return reply
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

const exposed = { ask, events: () => events, disconnect: () => onDisconnect() }
export type Exposed = typeof exposed
;(globalThis as { herald?: Exposed }).herald = exposed
