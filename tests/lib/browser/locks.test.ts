import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aloneWithin } from '@/lib/browser/locks'

type Options = { signal: AbortSignal }

/** The lock as the browser has it: given when `free`, else after the signal the request is refused. */
let free = true
const request = async (_: string, { signal }: Options, work: () => Promise<unknown>) => {
  if (free) return work()
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })
}

beforeEach(() => vi.stubGlobal('navigator', { locks: { request } }))
afterEach(() => vi.unstubAllGlobals())

it('works when the lock is free, and tells what went wrong in the work', async () => {
  free = true
  expect(await aloneWithin(1_000, 'x', async () => 5)).toBe(5)
  const work = vi.fn(async () => Promise.reject(new Error('mine')))
  await expect(aloneWithin(1_000, 'x', work)).rejects.toThrow('mine')
  expect(work).toHaveBeenCalledOnce()
})

it('waits for no longer than it is told', async () => {
  free = false
  const work = vi.fn(async () => 5)
  expect(await aloneWithin(20, 'x', work)).toBe(5)
  expect(work).toHaveBeenCalledOnce()
})
