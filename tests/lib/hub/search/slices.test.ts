import { expect, test } from 'vitest'
import { pageSlices, runInSlices } from '@/lib/hub/search/slices'

/** A clock that each step moves by 2 ms. */
function steps(count: number) {
  const clock = { ms: 0, pauses: [] as number[] }
  function* work() {
    for (let at = 0; at < count; at++) {
      clock.ms += 2
      yield
    }
  }
  const slices = { now: () => clock.ms, pause: async () => void clock.pauses.push(clock.ms), budgetMs: 6 }
  return { clock, work: work(), slices }
}

test('pauses as soon as a slice has used its budget', async () => {
  const { clock, work, slices } = steps(10)
  await runInSlices(work, slices)
  expect(clock.pauses).toEqual([6, 12, 18])
})

test('stops when it is told to', async () => {
  const { clock, work, slices } = steps(1_000)
  const stop = new AbortController()
  const pause = async () => {
    clock.pauses.push(clock.ms)
    if (clock.pauses.length === 2) stop.abort(new Error('enough'))
  }
  await expect(runInSlices(work, { ...slices, pause }, stop.signal)).rejects.toThrow('enough')
  expect(clock.pauses).toEqual([6, 12])
})

test("a page's slices let waiting work run between them", async () => {
  const order: string[] = []
  setTimeout(() => order.push('waiting'))
  const until = performance.now() + 40
  function* busy() {
    while (performance.now() < until) yield
    order.push('done')
  }
  await runInSlices(busy(), pageSlices)
  expect(order).toEqual(['waiting', 'done'])
})
