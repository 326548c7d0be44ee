import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { refreshConnection } from '@/components/frame/useConnection'
import { useSettings } from '@/components/frame/useSettings'
import { openOwnProfile } from '@/components/profile/commands'
import { PageReading } from '@/components/profile/PageReading'
import { readFacts, readProfile } from '@/lib/profile/store'
import { given, page, tabs } from '../fake-browser'
import { show } from '../render'

const SEEN = { state: 'read', done: ['photo'], notDone: ['about'], connections: 500, more: true }

async function connected() {
  given.tab = { id: 7, windowId: 1, url: 'https://www.linkedin.com/in/ada/', loading: false }
  await refreshConnection()
}

describe('looking at the profile page', () => {
  it('happens on the click alone, in the connected tab, and shows before it keeps', async () => {
    await connected()
    page.runInPage.mockResolvedValueOnce(SEEN)
    const { user } = show(<PageReading />)
    expect(page.runInPage).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Look at my profile' }))
    const changes = within(await screen.findByRole('region', { name: 'What will change' }))
    expect(page.runInPage).toHaveBeenCalledExactlyOnceWith(7, '/profile-page.js')
    expect(changes.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      ...['PhotoNot known yet → Done', 'About, at least 200 charactersNot known yet → Not yet'],
      '50 connectionsNot known yet → Done',
    ])
    expect(changes.getByText('500 connections or more')).toBeVisible()
    expect(screen.getByText(/Scroll down on your profile/)).toBeVisible()
    expect(await readFacts()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Keep this' }))
    await vi.waitFor(async () => expect((await readProfile()).facts).toHaveLength(3))
    expect((await readProfile()).counts).toMatchObject([{ count: 500, atLeast: true, source: 'page' }])
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Look at my profile' })).toHaveFocus())
  })

  it.each([
    ['not-yours', /not sure that this profile is yours/],
    ['no-profile', /does not show a profile/],
    ['changed', /changed while Herald looked/],
    ['unrecognised', /does not know this page/],
  ])('says why nothing was read: %s', async (reason, said) => {
    await connected()
    page.runInPage.mockResolvedValueOnce({ state: 'not-read', reason })
    const { user } = show(<PageReading />)
    await user.click(screen.getByRole('button', { name: 'Look at my profile' }))
    expect(await screen.findByText(said)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Keep this' })).toBeNull()
  })

  it('says so where the tab is not connected, and enters no page', async () => {
    const { user } = show(<PageReading />)
    await user.click(screen.getByRole('button', { name: 'Look at my profile' }))
    expect(await screen.findByText(/cannot see this tab/)).toBeVisible()
    expect(page.runInPage).not.toHaveBeenCalled()
  })

  it('has the profile opened in the connected tab, else in a new one', async () => {
    await connected()
    await openOwnProfile()
    expect(tabs.navigateTab).toHaveBeenCalledWith(7, 'https://www.linkedin.com/in/me/')
    useSettings.setState({ handOver: 'copy' })
    await openOwnProfile()
    useSettings.setState({ handOver: 'unasked' })
    given.tab = undefined
    await refreshConnection()
    await openOwnProfile()
    expect(tabs.navigateTab).toHaveBeenCalledTimes(1)
    expect(tabs.openTab.mock.calls).toEqual([
      ['https://www.linkedin.com/in/me/'],
      ['https://www.linkedin.com/in/me/'],
    ])
  })

  it('is not offered with “Copy, I paste”', () => {
    useSettings.setState({ handOver: 'copy' })
    show(<PageReading />)
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByText(/enters no LinkedIn page/)).toBeVisible()
  })
})
