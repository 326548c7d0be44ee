import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { usePanel } from '@/components/frame/state'
import { Filters } from '@/components/hub/Filters'
import { NothingFound } from '@/components/hub/NothingFound'
import type { FacetCounts } from '@/lib/hub/search/facets'
import { hubRow } from '../examples'
import { show } from '../render'

const one = (value: string, count: number, chosen = false) => ({ value, count, chosen })
const COUNTS: FacetCounts = {
  topic: [one('Customers', 1200), one('Cities', 0, true)],
  area: [one('Operations', 5)],
  language: [one('en', 9), one('pl', 7)],
  kind: [one('ready', 40), one('inspiration', 24)],
  hub: [one('https://hub.example/hub.json', 64)],
  favourite: [one('yes', 3)],
  unused: [one('yes', 60)],
}
const chosen = { topic: ['Cities'] }
const group = (name: string) => within(screen.getByRole('group', { name }))

describe('the filters', () => {
  it('folded are the topics alone, with the way to clear them', async () => {
    const { user } = show(<Filters counts={COUNTS} chosen={chosen} all={false} hubs={[hubRow()]} />)
    expect(screen.getAllByRole('group')).toHaveLength(1)
    expect(group('Topic').getByRole('button', { name: 'Customers 1,200', pressed: false })).toBeVisible()
    await user.click(group('Topic').getByRole('button', { name: 'Clear filters' }))
    expect(usePanel.getState().chosen).toEqual({})
  })

  it('keep a chosen value in view where it would find nothing, so that it can be let go', async () => {
    const { user } = show(<Filters counts={COUNTS} chosen={chosen} all={false} hubs={[hubRow()]} />)
    await user.click(screen.getByRole('button', { name: 'Cities 0', pressed: true }))
    expect(usePanel.getState().chosen).toEqual({ topic: [] })
  })

  it('combine: a value is added to its own facet and leaves the others', async () => {
    const { user } = show(<Filters counts={COUNTS} chosen={chosen} all hubs={[hubRow()]} />)
    await user.click(group('Topic').getByRole('button', { name: 'Customers 1,200' }))
    expect(usePanel.getState().chosen).toEqual({ topic: ['Cities', 'Customers'] })
    await user.click(group('Kind').getByRole('button', { name: 'Inspiration 24' }))
    expect(usePanel.getState().chosen).toEqual({ topic: ['Cities'], kind: ['inspiration'] })
  })

  it('call languages and the ambassador’s own marks by name', () => {
    show(<Filters counts={COUNTS} chosen={{}} all hubs={[hubRow()]} />, 'pl')
    expect(group('Język').getByRole('button', { name: 'polski 7' })).toBeVisible()
    expect(group('Twoje').getByRole('button', { name: 'Ulubione 3' })).toBeVisible()
    expect(group('Twoje').getByRole('button', { name: 'Jeszcze nieużyte 60' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Wyczyść filtry' })).not.toBeInTheDocument()
  })

  it('name the hubs only where there is more than one', () => {
    const { again } = show(<Filters counts={COUNTS} chosen={{}} all hubs={[hubRow()]} />)
    expect(screen.queryByRole('group', { name: 'Hub' })).not.toBeInTheDocument()
    again(<Filters counts={COUNTS} chosen={{}} all hubs={[hubRow(), hubRow({ id: 'demo' })]} />)
    expect(group('Hub').getByRole('button', { name: 'Brightwell Voices 64' })).toBeVisible()
  })
})

describe('an empty result', () => {
  it('of a search offers to clear it', async () => {
    usePanel.setState({ query: 'zebra', chosen })
    const { user } = show(<NothingFound query="zebra" filtered={false} />)
    expect(screen.getByText('Nothing found for “zebra”')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Clear filters' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Clear the search' }))
    expect(usePanel.getState()).toMatchObject({ query: '', chosen })
  })

  it('of filters offers to clear them', async () => {
    usePanel.setState({ chosen })
    const { user } = show(<NothingFound query="" filtered />)
    expect(screen.getByText('No item fits all these filters')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Clear the search' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(usePanel.getState().chosen).toEqual({})
  })

  it('of both says that filters are on, and offers both', () => {
    show(<NothingFound query="zebra" filtered />)
    expect(screen.getByText(/Filters are on as well/)).toBeVisible()
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Clear filters',
      'Clear the search',
    ])
  })

  it('where nothing is offered leads to adding a hub', async () => {
    const { user } = show(<NothingFound query="" filtered={false} />)
    await user.click(screen.getByRole('button', { name: 'Add a hub' }))
    expect(usePanel.getState().room).toBe('programme')
  })
})
