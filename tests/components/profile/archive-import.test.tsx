import { act, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ArchiveImport } from '@/components/profile/ArchiveImport'
import { useToasts } from '@/components/ui/toasts'
import type { ArchiveNews, ArchiveSummary } from '@/lib/profile/archive-summary'
import { readFacts, readProfile, setWord } from '@/lib/profile/store'
import { archiveWorker, tabs } from '../fake-browser'
import { show } from '../render'

const ASKED = { lines: ['Voice of Acme'], hashtag: 'AcmeVoices' }
const MADE = Date.UTC(2026, 8, 1)

const SUMMARY: ArchiveSummary = {
  evidence: {
    source: 'archive',
    seenAt: MADE,
    findings: [
      { point: 'headline', done: true },
      { point: 'about', done: false },
    ],
    connections: { count: 1234, atLeast: false },
    connectedIn: { '2026-08': 3 },
  },
  parts: [
    { part: 'profile', rows: 1 },
    { part: 'positions', rows: 2 },
    { part: 'connections', rows: 1234 },
    { part: 'skills', rows: 3, problem: 'cut-off' },
  ],
  lacking: ['education', 'shares'],
}

async function say(news: ArchiveNews) {
  await act(async () => archiveWorker.onmessage?.({ data: news }))
}

async function choose(language: 'en' | 'pl' = 'en') {
  const onClose = vi.fn()
  const { user } = show(<ArchiveImport asked={ASKED} onClose={onClose} />, language)
  const file = new File(['PK'], 'Complete_LinkedInDataExport_09-01-2026.zip')
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('no input')
  await user.upload(input, file)
  return { user, onClose, file }
}

describe('bringing in the archive', () => {
  it('tells how to order it, and opens the page for it', async () => {
    const { user } = show(<ArchiveImport asked={ASKED} onClose={() => {}} />)
    const guide = within(screen.getByRole('region', { name: 'How to order it' }))
    expect(guide.getAllByRole('listitem')).toHaveLength(5)
    await user.click(guide.getByRole('button', { name: 'Open that page' }))
    expect(tabs.openTab).toHaveBeenCalledWith('https://www.linkedin.com/mypreferences/d/download-my-data')
  })

  it('gives the files to the worker, shows how far it is, and can be stopped', async () => {
    const { user, file } = await choose()
    expect(archiveWorker.postMessage).toHaveBeenCalledWith({ files: [file], asked: ASKED })
    const bar = screen.getByRole('progressbar', { name: 'Reading your archive…' })
    await say({ step: 'progress', share: 0.4 })
    expect(bar).toHaveValue(0.4)
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(archiveWorker.terminate).toHaveBeenCalled()
    expect(screen.getByRole('button', { name: 'Choose the archive…' })).toBeVisible()
  })

  it('shows what was found and what will change before anything is kept', async () => {
    await setWord('headline', false, MADE - 1)
    const { user, onClose } = await choose()
    expect(screen.getByRole('button', { name: 'Cancel' })).toBeVisible()
    await say({ step: 'done', summary: SUMMARY })
    expect(document.activeElement).toContainElement(screen.getByRole('region', { name: 'Found in it' }))
    const found = within(screen.getByRole('region', { name: 'Found in it' }))
    expect(found.getByText('Made by LinkedIn on 1 Sept 2026')).toBeVisible()
    expect(found.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      ...['Your profile', '2 positions', '1,234 connections, counted by month'],
    ])
    expect(screen.getByText('Skills.csv')).toBeVisible()
    expect(screen.getByText(/ends in the middle/)).toBeVisible()
    expect(screen.getByText('Education.csv')).toBeVisible()

    const changes = within(await screen.findByRole('region', { name: 'What will change' }))
    const lines = changes.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(lines).toEqual([
      'HeadlineNot yet → DoneYou had said otherwise; this is newer.',
      'About, at least 200 charactersNot known yet → Not yet',
      '50 connectionsNot known yet → Done',
    ])
    expect((await readFacts()).map(({ source }) => source)).toEqual(['you'])

    await user.click(screen.getByRole('button', { name: 'Keep this' }))
    await vi.waitFor(() => expect(onClose).toHaveBeenCalled())
    const kept = await readProfile()
    expect(kept.facts.filter(({ source }) => source === 'archive')).toHaveLength(3)
    expect(kept.counts).toMatchObject([{ count: 1234, source: 'archive' }])
    expect(kept.months).toMatchObject([{ month: '2026-08', count: 3 }])
    const toast = useToasts.getState().toasts[0]
    expect(toast).toMatchObject({
      text: 'Kept: ticks and numbers, nothing else.',
      action: { label: 'Undo' },
    })
    await toast?.action?.run()
    expect(await readProfile()).toMatchObject({ facts: [{ source: 'you' }], counts: [], months: [] })
  })

  it('keeps nothing where the ambassador does not want it', async () => {
    const { user, onClose } = await choose()
    await say({ step: 'done', summary: SUMMARY })
    await user.click(screen.getByRole('button', { name: 'Not now' }))
    expect(await readFacts()).toEqual([])
    expect(onClose).not.toHaveBeenCalled()
  })

  it('says why an archive is refused, and takes another', async () => {
    const { user } = await choose()
    await say({ step: 'refused', problem: 'cut-off' })
    expect(screen.getByText(/The ZIP is not complete/)).toBeVisible()
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    if (input) await user.upload(input, new File(['PK'], 'b.zip'))
    expect(archiveWorker.postMessage).toHaveBeenCalledTimes(2)
  })

  it('says so where the worker itself fails', async () => {
    await choose()
    await act(async () => archiveWorker.onerror?.({ preventDefault: () => {} }))
    expect(screen.getByText(/could not be read/)).toBeVisible()
  })

  it('speaks Polish', async () => {
    await choose('pl')
    await say({ step: 'done', summary: SUMMARY })
    expect(screen.getByText('2 stanowiska')).toBeVisible()
    expect(screen.getByText(/1234 kontakty, policzone według miesięcy/)).toBeVisible()
    expect(await screen.findByText('50 kontaktów')).toBeVisible()
  })
})
