import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { RunningChallenge } from '@/components/frame/useChallenge'
import { ChallengeCard } from '@/components/hub/ChallengeCard'
import { share } from '../examples'
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
  done: undefined,
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
    show(<ChallengeCard running={running({ done })} />)
    expect(screen.getByRole('region')).toHaveTextContent('Done on 9 Nov')
    expect(screen.getByRole('region')).not.toHaveTextContent('left')
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
    again(<ChallengeCard running={running()} inText onToggle={toggle} />)
    expect(screen.getByRole('button', { name: '#BehindTheParcel', pressed: true })).toBeVisible()
  })
})
