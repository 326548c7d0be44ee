import { beforeEach, describe, expect, it, vi } from 'vitest'
import { peekLocal, readAhead, readLocal } from '@/lib/browser/storage'

const { stored, get } = vi.hoisted(() => {
  const stored: Record<string, unknown> = {}
  const get = vi.fn(async (keys: string[]) =>
    Object.fromEntries(keys.filter((key) => key in stored).map((key) => [key, stored[key]])),
  )
  return { stored, get }
})
vi.mock('wxt/browser', () => ({ browser: { storage: { local: { get } } } }))

beforeEach(() => {
  Object.assign(stored, { settings: 'old', panel: 'hub' })
  get.mockClear()
  globalThis.heraldAhead = undefined
})

describe('what was read ahead', () => {
  it('answers the first reading, and storage every later one', async () => {
    readAhead(['settings', 'panel'])
    Object.assign(stored, { settings: 'new' })
    expect(await readLocal(['settings'])).toMatchObject({ settings: 'old' })
    expect(await readLocal(['settings'])).toEqual({ settings: 'new' })
    expect(get).toHaveBeenCalledTimes(2)
  })

  it('is not used where it lacks one of the keys', async () => {
    readAhead(['settings'])
    expect(await readLocal(['settings', 'panel'])).toEqual({ settings: 'old', panel: 'hub' })
    expect(get).toHaveBeenCalledTimes(2)
  })

  it('may be looked at without being used up', async () => {
    readAhead(['settings'])
    expect(await peekLocal(['settings'])).toEqual({ settings: 'old' })
    await readLocal(['settings'])
    expect(get).toHaveBeenCalledTimes(1)
  })

  it('is read now where nothing was', async () => {
    expect(await peekLocal(['panel'])).toEqual({ panel: 'hub' })
    expect(await readLocal(['panel'])).toEqual({ panel: 'hub' })
  })
})
