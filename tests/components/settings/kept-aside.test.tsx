import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { KeptAside } from '@/components/settings/KeptAside'
import { keptAsideAsText, whatIsKeptAside } from '@/lib/backup/kept-aside'
import { discardUnread, keepUnread } from '@/lib/db/side'
import { loadSettings } from '@/lib/settings/store'
import { storage } from '../fake-browser'
import { show } from '../render'

const saveFile = vi.hoisted(() => vi.fn())
vi.mock('@/components/ui/save-file', () => ({ saveFile }))

const rows = [1, 2].map((at) => ({ id: `shares:${at}`, at, from: 'shares', what: { text: at } }))

beforeEach(async () => {
  saveFile.mockClear()
  await discardUnread()
})

it('shows nothing where nothing is kept', async () => {
  show(<KeptAside />)
  expect(await whatIsKeptAside()).toEqual({ replacedAt: undefined, rows: 0, settings: 0 })
  expect(screen.queryByText('Kept aside')).toBeNull()
})

it('tells what could not be read, saves it as it was, and discards it', async () => {
  await keepUnread(rows)
  await storage.writeLocal({ settings: { theme: 'pink' } })
  await loadSettings()
  const { user } = show(<KeptAside />)
  expect(await screen.findByText(/^2 entries that could not be read/)).toBeVisible()
  expect(screen.getByText(/^1 setting that could not be read/)).toBeVisible()
  const text = await keptAsideAsText()
  expect(JSON.parse(text)).toEqual({ copies: [], rows, settings: [{ field: 'theme', value: 'pink' }] })
  await user.click(screen.getByRole('button', { name: 'Save as a file' }))
  await waitFor(() =>
    expect(saveFile).toHaveBeenCalledExactlyOnceWith('herald-kept-aside.json', 'application/json', text),
  )
  await user.click(screen.getByRole('button', { name: 'Discard' }))
  await waitFor(() => expect(screen.queryByText('Kept aside')).toBeNull())
  expect(await whatIsKeptAside()).toEqual({ replacedAt: undefined, rows: 0, settings: 0 })
})

it('says it in Polish, counted as Polish counts', async () => {
  await keepUnread(rows)
  show(<KeptAside />, 'pl')
  expect(await screen.findByText(/^2 wpisy, których nie dało się odczytać/)).toBeVisible()
})
