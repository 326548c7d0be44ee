import { expect, it, vi } from 'vitest'
import { followSettings, useSettings } from '@/components/frame/useSettings'
import { storage } from '../fake-browser'

it('a change made between the first reading and the first listening is not missed', async () => {
  const early = storage.readLocal(['settings'])
  await storage.writeLocal({ settings: { theme: 'dark' } })
  vi.spyOn(storage, 'readLocal').mockImplementationOnce(() => early)
  await followSettings()
  await vi.waitFor(() => expect(useSettings.getState().theme).toBe('dark'))
  await storage.writeLocal({ settings: { theme: 'light' } })
  expect(useSettings.getState().theme).toBe('light')
})
