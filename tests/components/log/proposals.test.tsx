import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { usePanel } from '@/components/frame/state'
import Proposals from '@/components/log/Proposals'
import { Toasts } from '@/components/ui/Toasts'
import type { Proposal } from '@/lib/shares/proposal'
import { addShare, keepProposal, proposals, shares } from '@/lib/shares/store'
import { postLink, share, uuid } from '../examples'
import { show } from '../render'

const AT = Date.UTC(2026, 10, 18, 10, 5)

const proposal = (given: Partial<Proposal> = {}): Proposal => ({
  id: uuid(9),
  sure: 'confirmed',
  text: 'Meet Ola.\n#BehindTheParcel',
  at: AT,
  url: postLink(AT),
  urn: `urn:li:activity:${BigInt(AT) << 22n}`,
  linkTime: AT,
  hubId: 'demo',
  itemId: 'people',
  itemTitle: 'The people behind',
  ...given,
})

const shown = (
  <>
    <Proposals />
    <Toasts />
  </>
)
const bare = (): Proposal => ({ id: uuid(9), sure: 'probable', text: 'Meet Ola.', at: AT })

describe('a post that Herald noticed', () => {
  it('is told with all that would go into the log', async () => {
    await keepProposal(proposal())
    show(shown)
    expect(await screen.findByText('Posted. Add this to your log?')).toBeVisible()
    expect(screen.getByText(/Meet Ola\./)).toBeVisible()
    expect(screen.getByText('#BehindTheParcel')).toBeVisible()
    expect(screen.getByText(/from “The people behind”/)).toBeVisible()
    expect(screen.getByText(postLink(AT))).toBeVisible()
    expect(await shares()).toEqual([])
  })

  it.each([
    ['probable', 'It looks as if you posted this. Add it to your log?'],
    ['unknown', 'Did you post this? Herald could not tell.'],
  ] as const)('that is %s is asked about as such', async (sure, question) => {
    await keepProposal({ ...bare(), sure })
    show(shown)
    expect(await screen.findByText(question)).toBeVisible()
    expect(screen.getByText('No link seen; you can add it later.')).toBeVisible()
  })

  it('goes into the log on a click, once, with undo', async () => {
    await keepProposal(proposal())
    const { user } = show(shown)
    await user.click(await screen.findByRole('button', { name: 'Add to the log' }))
    await screen.findByText('Added to your log')
    expect(await shares()).toMatchObject([
      {
        text: 'Meet Ola.\n#BehindTheParcel',
        publishedAt: AT,
        timeFrom: 'link',
        how: 'noticed',
        itemId: 'people',
      },
    ])
    expect(await proposals()).toEqual([])
    await waitFor(() => expect(screen.queryByText('Posted. Add this to your log?')).not.toBeInTheDocument())
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect(await shares()).toEqual([]))
  })

  it('without a link has the time of the press', async () => {
    await keepProposal(bare())
    const { user } = show(shown)
    await user.click(await screen.findByRole('button', { name: 'Add to the log' }))
    await waitFor(async () =>
      expect(await shares()).toMatchObject([{ publishedAt: AT, timeFrom: 'noticed' }]),
    )
  })

  it('that is in the log already is not added twice, and shows where', async () => {
    await addShare(share({ id: uuid(3), publishedAt: AT, urn: proposal().urn ?? '', text: 'Meet Ola.' }))
    await keepProposal(proposal())
    const { user } = show(shown)
    await user.click(await screen.findByRole('button', { name: 'Add to the log' }))
    await screen.findByText('This post is in your log already')
    expect(await shares()).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Show it' }))
    expect(usePanel.getState()).toMatchObject({ room: 'log', share: uuid(3) })
  })

  it('declined is not logged, and can be asked about again', async () => {
    await keepProposal(proposal())
    const { user } = show(shown)
    await user.click(await screen.findByRole('button', { name: 'Not this one' }))
    await screen.findByText('Not added')
    expect(await proposals()).toEqual([])
    expect(await shares()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByText('Posted. Add this to your log?')).toBeVisible()
  })

  it('of several, the newest is first', async () => {
    await keepProposal({ ...bare(), id: uuid(1), text: 'Older', at: AT - 5 })
    await keepProposal({ ...bare(), id: uuid(2), text: 'Newer' })
    show(shown)
    await screen.findByText('Newer')
    expect(screen.getAllByText(/^(Older|Newer)$/).map((node) => node.textContent)).toEqual(['Newer', 'Older'])
  })
})
