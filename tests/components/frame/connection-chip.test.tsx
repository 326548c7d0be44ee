import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ConnectionChip } from '@/components/frame/ConnectionChip'
import { refreshConnection } from '@/components/frame/useConnection'
import { given, tabs } from '../fake-browser'
import { show } from '../render'

const tab = (url: string | undefined) => ({ id: 7, windowId: 1, url, loading: false })
const look = () => act(refreshConnection)
const chip = (name: string) => screen.getByRole('button', { name })

async function open(language: 'en' | 'pl' = 'en') {
  await refreshConnection()
  return show(<ConnectionChip />, language)
}

describe('the connection to LinkedIn', () => {
  it('is told, and what it means', async () => {
    given.tab = tab('https://www.linkedin.com/feed/')
    const { user } = await open()
    expect(chip('LinkedIn')).toHaveAttribute('aria-expanded', 'false')
    await user.click(chip('LinkedIn'))
    expect(chip('LinkedIn')).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByText(/does nothing there until you press a button/)).toBeVisible()
    expect(screen.getAllByRole('button')).toHaveLength(1)
  })

  it.each([
    ['another site', tab('https://example.com/'), /This tab shows another site/],
    ['another host of LinkedIn’s', tab('https://pl.linkedin.com/feed/'), /This tab shows another site/],
    ['a tab it may not see', tab(undefined), /Press Herald’s icon in the toolbar while LinkedIn is in front/],
    ['no tab', undefined, /The tab this panel belonged to is closed/],
  ])('with %s says what to do', async (_, shown, words) => {
    given.tab = shown
    const { user } = await open()
    const help = screen.getByText(words)
    expect(help).not.toBeVisible()
    await user.click(chip('Not connected'))
    expect(help).toBeVisible()
  })

  it('with lasting access needs no press of the icon: the tab is another site', async () => {
    given.tab = tab(undefined)
    given.origins.add('https://www.linkedin.com/*')
    await open('pl')
    expect(chip('Brak połączenia')).toBeVisible()
    expect(screen.getByText(/W tej karcie jest inna strona/)).toBeInTheDocument()
  })

  it('is looked at again on a press', async () => {
    const { user } = await open()
    await user.click(chip('Not connected'))
    given.tab = tab('https://www.linkedin.com/feed/')
    await user.click(chip('Look again'))
    expect(await screen.findByRole('button', { name: 'LinkedIn' })).toBeVisible()
  })

  it('follows what happens to the tab', async () => {
    given.tab = tab('https://www.linkedin.com/feed/')
    await open()
    given.tab = tab('https://example.com/')
    await look()
    expect(chip('Not connected')).toBeVisible()
  })

  it('leads to LinkedIn', async () => {
    const { user } = await open()
    await user.click(chip('Not connected'))
    await user.click(chip('Open LinkedIn'))
    expect(tabs.openTab).toHaveBeenCalledExactlyOnceWith('https://www.linkedin.com/feed/')
  })

  it('folds its help at Escape', async () => {
    const { user } = await open()
    await user.click(chip('Not connected'))
    await user.keyboard('{Escape}')
    expect(chip('Not connected')).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByRole('button', { name: 'Look again' })).not.toBeInTheDocument()
  })
})
