import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { usePanel } from '@/components/frame/state'
import ChallengesPage from '@/components/programme/ChallengesPage'
import { addShare } from '@/lib/shares/store'
import { hubRow, share } from '../examples'
import { show } from '../render'

const month = (number: number, hashtag: string) => ({
  id: hashtag,
  title: `Theme ${hashtag}`,
  guidance: `About ${hashtag}`,
  hashtag,
  from: `2026-${number}-01`,
  to: `2026-${number}-30`,
})
const HUB = hubRow({ challenges: [month(10, 'Ten'), month(11, 'Eleven'), month(12, 'Twelve')] })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 20, 12) })
  return () => vi.useRealTimers()
})

const group = (name: string) => screen.getByRole('region', { name })

describe('the page of challenges', () => {
  it('shows what runs, what comes and what has been, and where it is about', () => {
    show(<ChallengesPage hub={HUB} />)
    expect(group('Running now')).toHaveTextContent('Theme Eleven#Eleven1 Nov 2026 – 30 Nov 2026')
    expect(group('To come')).toHaveTextContent('Theme Twelve')
    expect(group('Past')).toHaveTextContent('Theme Ten')
    expect(within(group('Past')).queryByText('What it is about')).not.toBeInTheDocument()
  })

  it('shows what the ambassador did for each, and leads there', async () => {
    const done = share({
      publishedAt: Date.UTC(2026, 9, 8),
      text: 'My October #Ten',
      hashtags: ['ten'],
    })
    await addShare(done)
    const { user } = show(<ChallengesPage hub={HUB} />)
    const own = await within(group('Past')).findByRole('list', { name: 'Your posts' })
    expect(own).toHaveTextContent('8 OctMy October #Ten')
    expect(within(group('Running now')).queryByRole('list')).not.toBeInTheDocument()
    await user.click(within(group('Past')).getByRole('button', { name: 'Copy the proof' }))
    expect(await navigator.clipboard.readText()).toBe('Theme Ten (#Ten)\n8 Oct 2026')
    await user.click(within(own).getByRole('button'))
    expect(usePanel.getState()).toMatchObject({ room: 'log', share: done.id })
  })

  it('leads back', async () => {
    usePanel.setState({ programmePage: { show: 'challenges', hub: HUB.id } })
    const { user } = show(<ChallengesPage hub={HUB} />)
    await user.click(screen.getByRole('button', { name: 'Back to the programmes' }))
    expect(usePanel.getState().programmePage).toBeNull()
  })
})
