import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { HubPreviewCard } from '@/components/programme/HubPreviewCard'
import { LeftOutList } from '@/components/programme/LeftOutList'
import { ProblemList, ProblemText } from '@/components/programme/ProblemText'
import { type GoodHub, type LeftOut, type Problem, readHub } from '@/lib/hub/read'
import { show } from '../render'

const item = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  kind: 'ready',
  title: { en: `Title ${id}`, pl: `Tytuł ${id}` },
  wordings: [{ language: 'en', text: `Text of ${id}` }],
  publishedOn: '2026-05-01',
  ...more,
})

function good(items: unknown[]): GoodHub {
  const read = readHub(
    JSON.stringify({
      herald: 1,
      programme: {
        id: 'brightwell',
        name: { en: 'Brightwell Voices', pl: 'Głosy Brightwell' },
        languages: ['en', 'pl'],
        hashtags: ['BrightwellVoices'],
        rhythm: { minimumPerMonth: 2, aimPerWeek: 1 },
      },
      items,
    }),
  )
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read
}

describe('a hub’s preview', () => {
  it('tells whose it is, how much is in it, and its first titles', () => {
    show(<HubPreviewCard good={good(['a', 'b', 'c', 'd'].map((id) => item(id)))} />)
    const card = within(screen.getByRole('region', { name: 'Preview of the hub' }))
    expect(card.getByRole('heading', { name: 'Brightwell Voices' })).toBeVisible()
    expect(card.getByText(/4 items · 0 challenges · minimum 2 · aim 1 a week/)).toBeVisible()
    expect(card.getByText('#BrightwellVoices')).toBeVisible()
    expect(card.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      'Title a',
      'Title b',
      'Title c',
    ])
    expect(card.queryByRole('group')).not.toBeInTheDocument()
  })

  it('speaks the reader’s language', () => {
    show(<HubPreviewCard good={good([item('a')])} />, 'pl')
    expect(screen.getByRole('heading', { name: 'Głosy Brightwell' })).toBeVisible()
    expect(screen.getByText(/1 pozycja · 0 wyzwań/)).toBeVisible()
    expect(screen.getByText('Tytuł a')).toBeVisible()
  })

  it('tells what was left out, where it stands and why', async () => {
    const read = good([
      item('a'),
      item('b', { publishedOn: 'soon' }),
      item('a'),
      item('c', { title: undefined }),
    ])
    const { user } = show(<HubPreviewCard good={read} />)
    expect(screen.getByText(/^1 item ·/)).toBeVisible()
    await user.click(screen.getByText('3 entries were left out'))
    const text = screen.getByRole('group').textContent
    expect(text).toContain('items[1].publishedOn is not written as it should be (a date as 2026-11-30)')
    expect(text).toContain('items[2].id has an id that stands above already: a')
    expect(text).toContain('items[3].title is missing')
  })
})

describe('the list of what was left out', () => {
  const row = (at: number): LeftOut => ({
    path: `items[${at}]`,
    problems: [{ path: `items[${at}].id`, kind: 'missing' }],
  })

  it('is as long as it helps, and says how much more there is', () => {
    show(<LeftOutList leftOut={Array.from({ length: 23 }, (_, at) => row(at))} />)
    expect(screen.getByText('23 entries were left out')).toBeVisible()
    expect(screen.getByText('items[19]')).toBeInTheDocument()
    expect(screen.queryByText('items[20]')).not.toBeInTheDocument()
    expect(screen.getByText('… and 3 more')).toBeInTheDocument()
  })

  it('that is short promises no more', () => {
    show(<LeftOutList leftOut={[row(0)]} />, 'pl')
    expect(screen.getByText('Pominięto 1 wpis')).toBeVisible()
    expect(screen.queryByText(/jeszcze/)).not.toBeInTheDocument()
  })
})

describe('why a hub was not fetched', () => {
  it.each([
    ['offline', /You are offline/],
    ['http-status', /answered with error 503/],
    ['too-large', /larger than 20 MB/],
    ['too-slow', /within 20 seconds/],
    ['redirect', /leads on to another one/],
    ['cors-or-network', /does not allow other sites/],
    ['refused', /because of this/],
    ['every-item-wrong', /Not one item/],
    ['not-https', /Only a public https address/],
    ['a reason of a newer Herald', /Only a public https address/],
  ])('%s is said in words', (reason, words) => {
    show(<ProblemText problem={{ reason, status: 503, problems: [] }} />)
    expect(screen.getByText(words)).toBeVisible()
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })

  const every: [Problem, RegExp][] = [
    [{ path: 'items', kind: 'missing' }, /^items is missing$/],
    [{ path: 'items', kind: 'wrong-type', expected: ['list'] }, /^items should be: a list$/],
    [
      { path: 'a', kind: 'wrong-format', expected: ['date'] },
      /not written as it should be \(a date as 2026-11-30\)/,
    ],
    [{ path: 'a', kind: 'not-one-of', expected: ['ready', 'inspiration'] }, /one of: ready, inspiration$/],
    [{ path: 'a', kind: 'empty' }, /is empty$/],
    [{ path: 'a', kind: 'too-long', limit: 20_000, unit: 'characters' }, /longer than 20,000$/],
    [{ path: 'a', kind: 'too-short', limit: 1, unit: 'entries' }, /shorter than 1$/],
    [{ path: 'a', kind: 'too-large', limit: 31 }, /larger than 31$/],
    [{ path: 'a', kind: 'too-small', limit: 0 }, /smaller than 0$/],
    [{ path: 'a', kind: 'duplicate-id', id: 'x' }, /stands above already: x$/],
    [{ path: 'a', kind: 'wrong-key', key: 'E N' }, /^a is not a language code: E N$/],
    [{ path: 'a', kind: 'against-rule', rule: 'ends-before-start' }, /ends before it starts$/],
    [
      { path: '', kind: 'not-json', expected: 'colon', line: 3, column: 7 },
      /Line 3, column 7: here should be a colon$/,
    ],
    [{ path: '', kind: 'not-text' }, /The file is not text/],
    [{ path: '', kind: 'file-too-large', limit: 20_000_000 }, /The file is too large/],
  ]
  it.each(every)('a problem in the file is told with its place: %o', (problem, words) => {
    show(<ProblemList problems={[problem]} />)
    expect(screen.getByRole('listitem')).toHaveTextContent(words)
    if (problem.path) expect(screen.getByText(problem.path)).toHaveAttribute('dir', 'ltr')
  })

  it('shows markup in a hub’s own words as text', () => {
    show(<ProblemList problems={[{ path: 'a', kind: 'duplicate-id', id: '<b onclick=x>{count}</b>' }]} />)
    expect(screen.getByRole('listitem')).toHaveTextContent('already: <b onclick=x>{count}</b>')
  })
})
