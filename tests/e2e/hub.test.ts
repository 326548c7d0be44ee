import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useHerald } from './harness'
import { aHub, anItem, begin, forgetAfterEach, type TestItem } from './seed'
import { addHubFile, items, search, titles, toRoom, writing } from './steps'

/** Every title starts with its own letter, so that orders can be read at a glance. */
const SOME_ITEMS: TestItem[] = [
  anItem('a', {
    title: { en: 'A quiet season', pl: 'Spokojne święta' },
    wordings: [
      { language: 'en', text: 'We stop at noon on Christmas Eve.', label: 'short' },
      { language: 'pl', text: 'Kończymy w południe.\n\nDo zobaczenia w styczniu!', label: 'ze świętami' },
    ],
    topics: ['Culture'],
    areas: ['Operations'],
    hashtags: ['QuietSeason'],
    publishedOn: '2020-01-05',
  }),
  anItem('b', {
    title: 'Bus through Łódź',
    wordings: [{ language: 'en', text: 'Parcels ride along on the night bus.' }],
    topics: ['Community'],
    areas: ['Operations'],
    publishedOn: '2020-01-04',
  }),
  anItem('c', {
    title: 'Café of repairs',
    wordings: [{ language: 'pl', text: 'Naprawiamy razem w Gdańsku.' }],
    topics: ['Community', 'Culture'],
    areas: ['Engineering'],
    publishedOn: '2020-01-03',
  }),
  anItem('d', {
    title: 'Delivering parcels by bike',
    wordings: [{ language: 'en', text: 'It is faster before eight.' }],
    topics: ['Logistics'],
    areas: ['Operations'],
    publishedOn: '2020-01-02',
  }),
  anItem('e', {
    kind: 'inspiration',
    title: 'Every mistake teaches',
    wordings: [{ language: 'en', text: 'Which mistake of yours taught you most?' }],
    topics: ['Culture'],
    areas: ['Engineering'],
    publishedOn: '2020-01-01',
  }),
]

const letters = async (panel: Page) => (await titles(panel)).map((title) => title.charAt(0)).join('')

describe('the Hub', () => {
  const bench = useHerald()
  forgetAfterEach(bench)

  const open = async () => {
    await begin(bench, { hub: aHub(SOME_ITEMS) })
    const panel = await bench.panelInTab(400, 1400)
    await panel.getByRole('searchbox', { name: 'Search 5 items' }).waitFor()
    return panel
  }

  test('search is blind to case and diacritics, and takes beginnings and several words', async () => {
    const panel = await open()
    const answers = [
      ['swieta', 'A'],
      ['ŚWIĘTA', 'A'],
      ['lodz', 'B'],
      ['cafe', 'C'],
      ['gdan', 'C'],
      ['parc', 'DB'],
      ['parcels night', 'B'],
      ['night  PARCEL', 'B'],
      ['culture', 'ACE'],
      ['community gdansk', 'C'],
      ['arcels', ''],
    ]
    for (const [query = '', found] of answers) {
      await search(panel).fill(query)
      await expect.poll(() => letters(panel), { message: query }).toBe(found)
    }
  })

  test('searches as one types, best or newest first, and helps where nothing is found', async () => {
    const panel = await open()
    expect(await letters(panel)).toBe('ABCDE')
    await search(panel).pressSequentially('parcels')
    await panel.getByText('2 items found').waitFor()
    // A word in the title counts more than one in a wording.
    await expect.poll(() => letters(panel)).toBe('DB')
    await panel.getByRole('button', { name: 'Newest' }).click()
    await expect.poll(() => letters(panel)).toBe('BD')
    await panel.getByRole('button', { name: 'Best match' }).click()
    await expect.poll(() => letters(panel)).toBe('DB')
    await search(panel).press('Escape')
    await expect.poll(() => letters(panel)).toBe('ABCDE')
    expect(await search(panel).evaluate((node) => node === document.activeElement)).toBe(true)

    await panel.getByRole('group', { name: 'Topic' }).getByRole('button', { name: 'Logistics' }).click()
    await search(panel).fill('swieta')
    await panel.getByText('Nothing found for “swieta”').waitFor()
    await panel.getByText('Filters are on as well.').waitFor()
    await items(panel).locator('xpath=..').getByRole('button', { name: 'Clear filters' }).last().click()
    await expect.poll(() => letters(panel)).toBe('A')
    await search(panel).fill('zebra')
    await panel.getByText('the beginning of a word is enough').waitFor()
    await panel.getByRole('button', { name: 'Clear the search' }).click()
    await expect.poll(() => letters(panel)).toBe('ABCDE')
  })

  test('filters by topic, area, language and kind, combined, with counts that stay true', async () => {
    const panel = await open()
    await panel.getByRole('button', { name: 'Filter', exact: true }).click()
    const chips = (facet: string) => panel.getByRole('group', { name: facet }).getByRole('button')
    const told = (facet: string) => chips(facet).allTextContents()
    expect(await told('Topic')).toEqual(['Culture 3', 'Community 2', 'Logistics 1'])
    expect(await told('Company area')).toEqual(['Operations 3', 'Engineering 2'])
    expect(await told('Kind')).toEqual(['Ready post 4', 'Inspiration 1'])
    expect(await told('Language')).toEqual(['English 4', 'Polish 2'])

    await chips('Topic').filter({ hasText: 'Culture' }).click()
    await expect.poll(() => letters(panel)).toBe('ACE')
    expect(await told('Company area')).toEqual(['Engineering 2', 'Operations 1'])
    expect(await told('Topic')).toEqual(['Culture 3', 'Community 2', 'Logistics 1'])
    // Two values of one facet: either. Two facets: both.
    await chips('Topic').filter({ hasText: 'Logistics' }).click()
    await expect.poll(() => letters(panel)).toBe('ACDE')
    await chips('Language').filter({ hasText: 'Polish' }).click()
    await expect.poll(() => letters(panel)).toBe('AC')
    await chips('Company area').filter({ hasText: 'Engineering' }).click()
    await expect.poll(() => letters(panel)).toBe('C')
    await panel.getByRole('button', { name: 'Filter · 4' }).waitFor()
    expect(await chips('Topic').filter({ hasText: 'Logistics' }).getAttribute('aria-pressed')).toBe('true')
    // What would find nothing is not offered; what is chosen can be taken back and leave nothing.
    expect(await told('Kind')).toEqual(['Ready post 1'])
    await chips('Topic').filter({ hasText: 'Culture' }).click()
    await panel.getByText('No item fits all these filters').waitFor()
    await panel.getByRole('button', { name: 'Clear filters' }).first().click()
    await expect.poll(() => letters(panel)).toBe('ABCDE')
  })

  test('keeps favourites, and marks what was used and when', async () => {
    const panel = await open()
    await panel.getByRole('button', { name: 'Add “Bus through Łódź” to favourites' }).click()
    await panel.getByRole('button', { name: 'Remove “Bus through Łódź” from favourites' }).waitFor()
    await panel.getByRole('button', { name: 'Delivering parcels by bike', exact: true }).click()
    await panel.getByRole('button', { name: 'Write from this' }).click()
    await writing(panel).waitFor()
    await toRoom(panel, 'Hub')
    const today = new Intl.DateTimeFormat('en', { day: 'numeric' }).format()
    const card = items(panel).getByRole('article').filter({ hasText: 'Delivering' })
    await panel.getByRole('button', { name: 'Back to the Hub' }).click()
    await card.getByText(new RegExp(`^used .*\\b${today}\\b`)).waitFor()

    await panel.getByRole('button', { name: 'Filter', exact: true }).click()
    const mine = panel.getByRole('group', { name: 'Yours' })
    await mine.getByRole('button', { name: 'Not used yet' }).click()
    await expect.poll(() => letters(panel)).toBe('ABCE')
    await mine.getByRole('button', { name: 'Favourites' }).click()
    await expect.poll(() => letters(panel)).toBe('B')
    await panel.getByRole('button', { name: 'Remove “Bus through Łódź” from favourites' }).click()
    await panel.getByText('No item fits all these filters').waitFor()
  })

  test('shows an item with its wordings, in the ambassador’s language first', async () => {
    const panel = await open()
    await panel.getByRole('button', { name: 'A quiet season', exact: true }).click()
    await panel.getByText('We stop at noon on Christmas Eve.').last().waitFor()
    await panel.getByRole('button', { name: 'PL · ze świętami' }).click()
    const wording = panel.getByText('Kończymy w południe.').last()
    await wording.waitFor()
    expect(await wording.getAttribute('lang')).toBe('pl')
    expect(await wording.textContent()).toBe('Kończymy w południe.\n\nDo zobaczenia w styczniu!')
    await panel.getByText('#QuietSeason').waitFor()
    await panel.getByRole('button', { name: 'Back to the Hub' }).click()
    await expect.poll(() => letters(panel)).toBe('ABCDE')
  })

  test('scrolls 10,000 items with a handful of them in the page', async () => {
    await begin(bench)
    const panel = await bench.panelInTab(400, 900)
    const many = Array.from({ length: 10_000 }, (_, at) =>
      anItem(`item-${at}`, {
        title: `Item number ${at}`,
        wordings: [{ language: 'en', text: `Some words about ${at}. `.repeat(1 + (at % 4)) }],
        topics: [`Topic ${at % 7}`],
        publishedOn: '2020-02-02',
      }),
    )
    await addHubFile(panel, aHub(many))
    await panel.getByRole('searchbox', { name: 'Search 10,000 items' }).waitFor({ timeout: 15_000 })
    const frames = await panel.evaluate(async () => {
      const scroller = document.querySelector('section[aria-label="Items"]')?.parentElement?.parentElement
      if (!scroller) throw new Error('No list')
      const gaps: number[] = []
      let most = 0
      let blank = 0
      let before = performance.now()
      for (let step = 0; step < 60; step++) {
        scroller.scrollTop += 500
        await new Promise(requestAnimationFrame)
        gaps.push(performance.now() - before)
        before = performance.now()
        await new Promise((resolve) => setTimeout(resolve))
        most = Math.max(most, document.querySelectorAll('section[aria-label="Items"] li').length)
        const inMiddle = [...document.querySelectorAll('section[aria-label="Items"] li')].some((row) => {
          const { top, bottom } = row.getBoundingClientRect()
          return top <= innerHeight / 2 && bottom >= innerHeight / 2
        })
        if (!inMiddle) blank++
      }
      gaps.sort((a, b) => a - b)
      return { median: gaps[30] ?? 0, most, blank }
    })
    expect(frames.median).toBeLessThan(50)
    expect(frames.most).toBeLessThan(60)
    expect(frames.blank).toBeLessThan(6)
    await panel.evaluate(() => {
      const scroller = document.querySelector('section[aria-label="Items"]')?.parentElement?.parentElement
      scroller?.scrollTo({ top: scroller.scrollHeight })
    })
    await expect.poll(() => items(panel).locator('li[aria-posinset="10000"]').count()).toBe(1)
    expect(await items(panel).locator('li').first().getAttribute('aria-setsize')).toBe('10000')

    await search(panel).fill('number 9876')
    await panel.getByRole('button', { name: 'Item number 9876', exact: true }).waitFor()
    expect(await titles(panel)).toEqual(['Item number 9876'])
  })
})
