import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { usePanel } from '@/components/frame/state'
import type { RunningChallenge } from '@/components/frame/useChallenge'
import { ChallengeCard } from '@/components/hub/ChallengeCard'
import { useToasts } from '@/components/ui/toasts'
import { postLink, share, uuid } from '../examples'
import { show } from '../render'

const running = (given: Partial<RunningChallenge> = {}): RunningChallenge => ({
  challenge: {
    id: 'november',
    title: { en: 'The people behind the parcels', pl: 'Ludzie za paczkami' },
    guidance: { en: 'Introduce somebody.', pl: 'Przedstaw kogoś.' },
    hashtag: 'BehindTheParcel',
    from: '2026-11-01',
    to: '2026-11-30',
  },
  daysLeft: 8,
  counted: [],
  ...given,
})

describe('the challenge of the month', () => {
  it('tells theme, hashtag and days left', () => {
    show(<ChallengeCard running={running()} />)
    const card = screen.getByRole('region', { name: 'This month’s challenge' })
    expect(card).toHaveTextContent('The people behind the parcels')
    expect(card).toHaveTextContent('#BehindTheParcel')
    expect(card).toHaveTextContent(/8\s*days left/)
  })

  it.each([
    [1, 'en', /1\s*day left/],
    [0, 'en', /Last day today/],
    [3, 'pl', /3\s*dni do końca/],
    [1, 'pl', /1\s*dzień do końca/],
  ] as const)('with %i days left in %s says so', (daysLeft, language, words) => {
    show(<ChallengeCard running={running({ daysLeft })} />, language)
    expect(screen.getByRole('region')).toHaveTextContent(words)
  })

  it('done tells when, and counts no days any more', () => {
    const done = share({ publishedAt: Date.UTC(2026, 10, 9, 12) })
    show(<ChallengeCard running={running({ counted: [done] })} />)
    expect(screen.getByRole('region')).toHaveTextContent('Done on 9 Nov')
    expect(screen.getByRole('region')).not.toHaveTextContent('left')
  })

  it('has the proof of what counts ready: date and link of each post, by one click', async () => {
    const counted = [
      share({ publishedAt: Date.UTC(2026, 10, 9, 12), url: postLink(Date.UTC(2026, 10, 9, 12)) }),
      share({ id: uuid(2), publishedAt: Date.UTC(2026, 10, 20, 12) }),
    ]
    const { user } = show(<ChallengeCard running={running({ counted })} />)
    expect(screen.getByRole('region')).toHaveTextContent('2 posts count, the first of 9 Nov')
    await user.click(await screen.findByRole('button', { name: 'Copy the proof' }))
    expect(await navigator.clipboard.readText()).toBe(
      `The people behind the parcels (#BehindTheParcel)\n9 Nov 2026: ${counted[0]?.url}\n20 Nov 2026`,
    )
    await waitFor(() => expect(useToasts.getState().toasts.at(-1)?.text).toMatch(/^Copied/))
    await user.click(screen.getByRole('button', { name: 'Add the missing link' }))
    expect(usePanel.getState()).toMatchObject({ room: 'log', share: uuid(2) })
  })

  it('shows its guidance when asked', async () => {
    const { user } = show(<ChallengeCard running={running()} />)
    expect(screen.getByText('Introduce somebody.')).not.toBeVisible()
    await user.click(screen.getByText('What it is about'))
    expect(screen.getByText('Introduce somebody.')).toBeVisible()
  })

  it('beside a draft offers its hashtag, and tells whether it is in', async () => {
    const toggle = vi.fn()
    const { user, again } = show(<ChallengeCard running={running()} inText={false} onToggle={toggle} />)
    await user.click(screen.getByRole('button', { name: '#BehindTheParcel', pressed: false }))
    expect(toggle).toHaveBeenCalledOnce()
    expect(screen.getByText('add it to your text')).toBeVisible()
    again(<ChallengeCard running={running()} inText onToggle={toggle} />)
    expect(screen.getByRole('button', { name: '#BehindTheParcel', pressed: true })).toBeVisible()
    expect(screen.getByText('in your text')).toBeVisible()
  })
})
