import { describe, expect, it, vi } from 'vitest'
import { openLink, PageGoneError } from '@/lib/bridge/link'

function aPort() {
  let hear = (_: unknown) => {}
  let end = () => {}
  const sent: Record<string, unknown>[] = []
  const close = vi.fn()
  return {
    sent,
    close,
    say: (message: unknown) => hear(message),
    drop: () => end(),
    port: {
      post: (message: unknown) => void sent.push(message as Record<string, unknown>),
      onMessage: (listener: (message: unknown) => void) => {
        hear = listener
      },
      onClose: (listener: () => void) => {
        end = listener
      },
      close,
    },
  }
}

const NONE = { composer: { state: 'none' } }

describe('openLink', () => {
  it('gives each request its own answer, in whatever order they come', async () => {
    const { port, sent, say } = aPort()
    const link = openLink(port)
    const [look, watch] = [link.ask({ do: 'look' }), link.ask({ do: 'watch', on: true })]
    const [first, second] = sent.map(({ id }) => id)
    expect(first).not.toBe(second)
    say({ id: second, watching: true })
    say({ id: first, ...NONE })
    expect(await look).toEqual({ id: first, ...NONE })
    expect(await watch).toEqual({ id: second, watching: true })
  })

  it('ignores what does not parse, answers nobody waits for, and second answers', async () => {
    const { port, sent, say } = aPort()
    const link = openLink(port)
    const asked = link.ask({ do: 'look' })
    const id = sent[0]?.id
    for (const bad of [null, 'x', [], {}, { id }, { id, composer: { state: 'two' } }, { id: 99, ...NONE }])
      say(bad)
    say({ id, ...NONE })
    say({ id, failed: 'late' })
    expect(await asked).toEqual({ id, ...NONE })
  })

  it('passes events on, and nothing else', () => {
    const { port, say } = aPort()
    const link = openLink(port)
    const heard = vi.fn()
    link.onEvent(heard)
    say({ event: 'composer-error', at: 5 })
    say({ event: 'composer-error' })
    say({ event: 'posted', at: 5 })
    expect(heard.mock.calls).toEqual([[{ event: 'composer-error', at: 5 }]])
  })

  it('is over when the document goes: every question, now or later, says so', async () => {
    const { port, drop, sent } = aPort()
    const link = openLink(port)
    const gone = vi.fn()
    link.onGone(gone)
    const asked = link.ask({ do: 'look' })
    expect(link.isOpen()).toBe(true)
    drop()
    drop()
    await expect(asked).rejects.toThrow(PageGoneError)
    expect(link.isOpen()).toBe(false)
    expect(gone).toHaveBeenCalledTimes(1)
    await expect(link.ask({ do: 'look' })).rejects.toThrow(PageGoneError)
    expect(sent).toHaveLength(1)
  })

  it('ends when it is closed here', async () => {
    const { port, close } = aPort()
    const link = openLink(port)
    const asked = link.ask({ do: 'look' })
    link.close()
    await expect(asked).rejects.toThrow(PageGoneError)
    expect(close).toHaveBeenCalledTimes(1)
    expect(link.isOpen()).toBe(false)
  })
})
