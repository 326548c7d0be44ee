// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PAGE_PORT } from '@/lib/bridge/messages'
import { servePage } from '@/lib/bridge/page'

const OWN = 'abcdefghijklmnop'

function fakePort(name: string, senderId: string | undefined) {
  const heard: ((message: unknown) => void)[] = []
  const gone: (() => void)[] = []
  const sent: Record<string, unknown>[] = []
  const port = {
    name,
    sender: { id: senderId },
    postMessage: (message: unknown) => void sent.push(message as Record<string, unknown>),
    onMessage: { addListener: (listener: (message: unknown) => void) => void heard.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => void gone.push(listener) },
  }
  return {
    port,
    sent,
    tell: (message: unknown) => {
      for (const listener of heard) listener(message)
    },
    disconnect: () => {
      for (const listener of gone) listener()
    },
  }
}

function serve(name = PAGE_PORT, senderId: string | undefined = OWN) {
  const fake = fakePort(name, senderId)
  servePage(fake.port, OWN)
  return fake
}

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = ''
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('servePage', () => {
  it.each([
    ['another-port', OWN],
    [PAGE_PORT, 'ponmlkjihgfedcba'],
    [PAGE_PORT, undefined],
  ])('does not answer on %s from %s', async (name, senderId) => {
    const fake = fakePort(name, senderId)
    servePage(fake.port, OWN)
    fake.tell({ id: 1, do: 'look' })
    await vi.advanceTimersByTimeAsync(100)
    expect(fake.sent).toEqual([])
  })

  it('answers each request once, with its id', async () => {
    const { tell, sent } = serve()
    tell({ id: 7, do: 'look' })
    tell({ id: 8, do: 'wait', timeoutMs: 200 })
    tell({ id: 9, do: 'insert', text: 'x', mode: 'fill' })
    tell({ id: 10, do: 'diagnose' })
    tell({ id: 11, do: 'watch', on: true })
    tell({ id: 12, do: 'watch', on: false })
    await vi.advanceTimersByTimeAsync(2000)
    expect(sent.toSorted((a, b) => Number(a.id) - Number(b.id))).toEqual([
      { id: 7, composer: { state: 'none' } },
      { id: 8, composer: { state: 'none' } },
      { id: 9, outcome: { result: 'not-inserted', reason: 'none', restored: true } },
      { id: 10, skeleton: expect.objectContaining({ version: 1, trees: [] }) },
      { id: 11, watching: true },
      { id: 12, watching: false },
    ])
  })

  it.each([
    {},
    { do: 'post' },
    { do: 'wait' },
    { do: 'wait', timeoutMs: Number.NaN },
    { do: 'insert', text: 1, mode: 'fill' },
    { do: 'insert', text: 'x', mode: 'send' },
    { do: 'watch' },
    { do: 'watch', on: true, pressedAt: 'now' },
  ])('refuses %j', async (request) => {
    const { tell, sent } = serve()
    tell({ id: 1, ...request })
    await vi.advanceTimersByTimeAsync(10)
    expect(sent).toEqual([{ id: 1, failed: 'not a request' }])
  })

  it.each([undefined, null, 'look', 1, [], { do: 'look' }, { id: '1', do: 'look' }])(
    'is silent on %j, which asks nothing',
    async (message) => {
      const { tell, sent } = serve()
      tell(message)
      await vi.advanceTimersByTimeAsync(10)
      expect(sent).toEqual([])
    },
  )

  it('runs one insertion at a time', async () => {
    const { tell, sent } = serve()
    tell({ id: 1, do: 'insert', text: 'x', mode: 'fill' })
    tell({ id: 2, do: 'insert', text: 'y', mode: 'fill' })
    await vi.advanceTimersByTimeAsync(2000)
    expect(sent).toContainEqual({ id: 2, failed: 'another insertion is running' })
    tell({ id: 3, do: 'insert', text: 'z', mode: 'fill' })
    await vi.advanceTimersByTimeAsync(2000)
    expect(sent.at(-1)).toMatchObject({ id: 3, outcome: { reason: 'none' } })
  })

  it('stops everything and says nothing more once the panel is gone', async () => {
    const added = vi.spyOn(window, 'addEventListener')
    const removed = vi.spyOn(window, 'removeEventListener')
    const { tell, sent, disconnect } = serve()
    tell({ id: 1, do: 'watch', on: true, pressedAt: Date.now() })
    tell({ id: 2, do: 'wait', timeoutMs: 60_000 })
    await vi.advanceTimersByTimeAsync(10)
    const before = sent.length
    disconnect()
    await vi.advanceTimersByTimeAsync(1000)
    expect(sent).toHaveLength(before)
    expect(removed.mock.calls.map(([name, listener]) => [name, listener])).toEqual(
      added.mock.calls.map(([name, listener]) => [name, listener]),
    )
    expect(added).toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('keeps no timer running where nothing was pressed', async () => {
    const { tell } = serve()
    tell({ id: 1, do: 'watch', on: true })
    await vi.advanceTimersByTimeAsync(100)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('looks for a press taken up until 45 s after it, and no longer', async () => {
    const { tell } = serve()
    tell({ id: 1, do: 'watch', on: true, pressedAt: Date.now() - 40_000 })
    await vi.advanceTimersByTimeAsync(4500)
    expect(vi.getTimerCount()).toBe(1)
    await vi.advanceTimersByTimeAsync(1000)
    expect(vi.getTimerCount()).toBe(0)
  })
})
