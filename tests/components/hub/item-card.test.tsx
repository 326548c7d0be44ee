import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { usePanel } from '@/components/frame/state'
import { useCatalogue } from '@/components/hub/catalogue'
import { ItemCard } from '@/components/hub/ItemCard'
import type { Mark } from '@/lib/hub/rows'
import { marks } from '@/lib/hub/store'
import { itemRow } from '../examples'
import { show } from '../render'

const marked = (mark: Omit<Mark, 'key'>) =>
  useCatalogue.setState({ marks: new Map([[itemRow().key, { key: itemRow().key, ...mark }]]) })

beforeEach(() => useCatalogue.setState({ marks: new Map() }))

describe('an item’s card', () => {
  it('tells kind, topics, languages and the first lines in the reader’s language', () => {
    show(<ItemCard item={itemRow()} day="2026-11-22" />)
    const card = screen.getByRole('article')
    expect(card).toHaveTextContent('Ready post')
    expect(card).toHaveTextContent('Customers, Cities')
    expect(card).toHaveTextContent('2 wordings')
    expect(card).toHaveTextContent('EN · PL')
    expect(screen.getByRole('heading', { name: 'Parcel lockers near you' })).toHaveAttribute('lang', 'en')
    expect(card).toHaveTextContent('I collected my parcel at midnight.')
    expect(card).not.toHaveTextContent('New')
    expect(card).not.toHaveTextContent('used')
  })

  it('speaks Polish to a Polish reader', () => {
    show(<ItemCard item={itemRow()} day="2026-11-22" />, 'pl')
    expect(screen.getByRole('heading', { name: 'Paczkomaty blisko Ciebie' })).toHaveAttribute('lang', 'pl')
    expect(screen.getByRole('article')).toHaveTextContent('Paczkę odebrałam o północy.')
    expect(screen.getByRole('article')).toHaveTextContent('2 wersje')
  })

  it('is opened by its title', async () => {
    const { user } = show(<ItemCard item={itemRow()} day="2026-11-22" />)
    await user.click(screen.getByRole('button', { name: 'Parcel lockers near you' }))
    expect(usePanel.getState().item).toBe(itemRow().key)
  })

  it('says new for a week, in words too', () => {
    const { again } = show(<ItemCard item={itemRow()} day="2026-11-07" />)
    expect(screen.getByText('New')).toBeInTheDocument()
    again(<ItemCard item={itemRow()} day="2026-11-08" />)
    expect(screen.queryByText('New')).not.toBeInTheDocument()
  })

  it('becomes a favourite without being opened', async () => {
    const { user } = show(<ItemCard item={itemRow()} day="2026-11-22" />)
    await user.click(
      screen.getByRole('button', { name: 'Add “Parcel lockers near you” to favourites', pressed: false }),
    )
    await waitFor(async () => {
      expect((await marks()).get(itemRow().key)?.favouriteSince).toBeGreaterThan(0)
    })
    expect(usePanel.getState().item).toBeNull()
  })

  it('tells what the ambassador did with it, and takes a favourite back', async () => {
    marked({ favouriteSince: 1, usedAt: Date.UTC(2026, 10, 3, 12), timesUsed: 1 })
    const { user } = show(<ItemCard item={itemRow()} day="2026-11-22" />)
    expect(screen.getByRole('article')).toHaveTextContent('used 3 Nov')
    await user.click(
      screen.getByRole('button', { name: 'Remove “Parcel lockers near you” from favourites', pressed: true }),
    )
    await waitFor(async () =>
      expect((await marks()).get(itemRow().key)).toEqual({
        key: itemRow().key,
        timesUsed: 0,
        changedAt: expect.any(Number),
      }),
    )
  })

  it('of an inspiration counts no wordings', () => {
    show(<ItemCard item={itemRow({ kind: 'inspiration', topics: [] })} day="2026-11-22" />)
    expect(screen.getByRole('article')).toHaveTextContent('Inspiration')
    expect(screen.getByRole('article')).not.toHaveTextContent('wording')
  })
})
