import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { HubRow } from '@/lib/hub/rows'
import { alteredHerald } from './altered'
import { useHerald } from './harness'
import { aHub, allRows, anItem, begin, forgetAfterEach, putRows, storePage, type TestItem } from './seed'
import {
  addHubFile,
  chooseHubFile,
  items,
  lookAtAddress,
  search,
  titles,
  toProgramme,
  toRoom,
  writing,
} from './steps'

const ADDRESS = 'https://hub.acme.example/hub.json'
const JSON_HEADERS = { 'content-type': 'application/json', 'access-control-allow-origin': '*' }

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
    expect(await told('Topic')).toEqual(['Culture3', 'Community2', 'Logistics1'])
    expect(await told('Company area')).toEqual(['Operations3', 'Engineering2'])
    expect(await told('Kind')).toEqual(['Ready post4', 'Inspiration1'])
    expect(await told('Language')).toEqual(['English4', 'Polish2'])

    await chips('Topic').filter({ hasText: 'Culture' }).click()
    await expect.poll(() => letters(panel)).toBe('ACE')
    expect(await told('Company area')).toEqual(['Engineering2', 'Operations1'])
    expect(await told('Topic')).toEqual(['Culture3', 'Community2', 'Logistics1'])
    // Two values of one facet: either. Two facets: both.
    await chips('Topic').filter({ hasText: 'Logistics' }).click()
    await expect.poll(() => letters(panel)).toBe('ACDE')
    await chips('Language').filter({ hasText: 'Polish' }).click()
    await expect.poll(() => letters(panel)).toBe('AC')
    await chips('Company area').filter({ hasText: 'Engineering' }).click()
    await expect.poll(() => letters(panel)).toBe('C')
    await panel.getByRole('button', { name: 'Filter · 4' }).waitFor()
    expect(await chips('Topic').filter({ hasText: 'Logistics' }).getAttribute('aria-pressed')).toBe('true')
    await chips('Kind').filter({ hasText: 'Inspiration' }).click()
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
    await card
      .or(panel.getByRole('button', { name: 'Back to the Hub' }))
      .first()
      .waitFor()
    const back = panel.getByRole('button', { name: 'Back to the Hub' })
    if (await back.isVisible()) await back.click()
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

describe('hubs', () => {
  const bench = useHerald()
  forgetAfterEach(bench)

  const serve = (body: unknown, status = 200) =>
    bench.serve({
      url: ADDRESS,
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: JSON_HEADERS,
      status,
    })

  test('a demo comes with Herald, and does not come back once removed', async () => {
    const panel = await bench.panelInTab()
    await panel.getByRole('button', { name: /^Brightwell Voices/ }).waitFor()
    await toProgramme(panel)
    await panel.getByText('A demo of an invented company').waitFor()
    await panel.getByRole('button', { name: 'Remove' }).click()
    await panel.getByText('“Brightwell Voices” removed').waitFor()
    await panel.getByText('No hub is here.').waitFor()
    await panel.getByRole('button', { name: 'Undo' }).click()
    await panel.getByRole('heading', { name: 'Brightwell Voices' }).waitFor()
    await toRoom(panel, 'Hub')
    await items(panel).getByRole('article').first().waitFor()
    await toProgramme(panel)
    await panel.getByRole('button', { name: 'Remove' }).click()
    await panel.getByText('No hub is here.').waitFor()
    await panel.close()

    const again = await bench.panelInTab()
    await again.getByText('No hub is here.').waitFor()
    await toRoom(again, 'Hub')
    await again.getByText('Nothing is offered here yet').waitFor()
    const store = await storePage(bench)
    expect(await allRows(store, 'hubs')).toEqual([])
    expect(await allRows(store, 'items')).toEqual([])
  })

  test('are previewed, kept, fetched again, and keep serving when the new copy is bad', async () => {
    await begin(bench)
    serve(aHub([anItem('one')]))
    const panel = await bench.panelInTab(400, 900)
    await lookAtAddress(panel, ADDRESS)
    const preview = panel.getByRole('region', { name: 'Preview of the hub' })
    await preview.getByText('1 item · 0 challenges · minimum 2 · aim 1 a week').waitFor()
    await preview.getByText('Title of one').waitFor()
    const store = await storePage(bench)
    expect(await allRows(store, 'hubs')).toEqual([])
    await panel.getByRole('button', { name: 'Keep this hub' }).click()
    await panel.getByText(ADDRESS).waitFor()
    expect(await allRows(store, 'hubs')).toMatchObject([{ id: ADDRESS, itemCount: 1 }])

    serve(aHub([anItem('one'), anItem('two')]))
    await panel.getByRole('button', { name: 'Fetch again' }).click()
    await panel.getByText('Fetched: 2 items').waitFor()

    const bad = aHub([anItem('three')])
    bad.programme.rhythm = { minimumPerMonth: 'often', aimPerWeek: 1 }
    serve(bad)
    await panel.getByRole('button', { name: 'Fetch again' }).click()
    await panel.getByText('Could not be refreshed').waitFor()
    await panel.getByText('programme.rhythm.minimumPerMonth').waitFor()
    await panel.getByText('still serves.').waitFor()
    serve('{ "herald": 1,')
    await panel.getByRole('button', { name: 'Fetch again' }).click()
    await expect.poll(() => panel.getByText('programme.rhythm.minimumPerMonth').count()).toBe(0)
    await panel.getByText('still serves.').waitFor()
    serve('Gone', 410)
    await panel.getByRole('button', { name: 'Fetch again' }).click()
    await panel.getByText('The server answered with error 410.').waitFor()
    // Chromium itself reports the failed request.
    bench.problems.splice(0)
    await toRoom(panel, 'Hub')
    await expect.poll(() => titles(panel)).toEqual(expect.arrayContaining(['Title of one', 'Title of two']))
  })

  test('are fetched again on opening', async () => {
    await begin(bench)
    serve(aHub([anItem('one')]))
    const panel = await bench.panelInTab()
    await lookAtAddress(panel, ADDRESS)
    await panel.getByRole('button', { name: 'Keep this hub' }).click()
    await panel.getByText(ADDRESS).waitFor()
    await toRoom(panel, 'Hub')
    await expect.poll(() => titles(panel)).toEqual(['Title of one'])
    await panel.close()
    const store = await storePage(bench)
    const [row] = await allRows<HubRow>(store, 'hubs')
    const hourAgo = Date.now() - 3_600_000
    await putRows(store, 'hubs', [{ ...row, fetchedAt: hourAgo, triedAt: hourAgo }])
    serve(aHub([anItem('two', { publishedOn: '2020-01-02' }), anItem('one')]))

    const again = await bench.panelInTab()
    await expect.poll(() => titles(again)).toEqual(['Title of two', 'Title of one'])
    await again.getByText(/2 items · fresh/).waitFor()
  })

  test('no address but a public https one is asked', async () => {
    await begin(bench)
    const panel = await bench.panelInTab()
    await lookAtAddress(panel, 'http://hub.acme.example/hub.json')
    const addresses = [
      'https://ada:secret@hub.acme.example/hub.json',
      'https://localhost/hub.json',
      'https://127.0.0.1/hub.json',
      'file:///etc/hosts',
      'hub.json',
    ]
    const refusal = panel.getByText('Only a public https address will do')
    await refusal.waitFor()
    for (const address of addresses) {
      await panel.getByRole('textbox', { name: 'Address of the hub' }).fill(address)
      await panel.getByRole('button', { name: 'Look at it' }).click()
      await refusal.waitFor()
      expect(await panel.getByRole('button', { name: 'Keep this hub' }).count()).toBe(0)
    }
  })

  test('a file that is no hub is refused with the reason', async () => {
    await begin(bench)
    const panel = await bench.panelInTab()
    await chooseHubFile(panel, 'wrong.json', 'Hello')
    await panel.getByText('This is not a hub that Herald can read').waitFor()
    const files: [string, string][] = [
      [JSON.stringify({ ...aHub([]), herald: 2 }), 'herald should be one of: 1'],
      [JSON.stringify({ herald: 1, items: [] }), 'programme is missing'],
      [JSON.stringify({ ...aHub([]), items: {} }), 'items should be: list'],
    ]
    for (const [content, said] of files) {
      await panel
        .locator('input[type=file]')
        .setInputFiles({ name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from(content) })
      await panel.getByRole('listitem').filter({ hasText: said }).waitFor()
      expect(await panel.getByRole('button', { name: 'Keep this hub' }).count()).toBe(0)
    }
    expect(await allRows(await storePage(bench), 'hubs')).toEqual([])
  })

  test('an item that fails its schema is left out and listed, before and after it is kept', async () => {
    await begin(bench)
    const panel = await bench.panelInTab()
    const hub = aHub([
      anItem('good'),
      anItem('no-kind', { kind: 'poem' }),
      anItem('late', { publishedOn: 'soon' }),
      anItem('good'),
    ])
    await chooseHubFile(panel, 'acme.json', JSON.stringify(hub))
    await panel.getByText('3 entries were left out').click()
    const listed = panel.getByRole('listitem')
    await listed.filter({ hasText: 'items[1].kind' }).first().waitFor()
    await listed.filter({ hasText: 'items[2].publishedOn' }).first().waitFor()
    await listed.filter({ hasText: 'has an id that stands above already: good' }).first().waitFor()
    await panel.getByRole('button', { name: 'Keep this hub' }).click()
    await panel.getByText('3 entries were left out').waitFor()
    await toRoom(panel, 'Hub')
    await expect.poll(() => titles(panel)).toEqual(['Title of good'])
  })

  test('live side by side, and one can be removed with a way back', async () => {
    await begin(bench)
    const panel = await bench.panelInTab(400, 900)
    await addHubFile(panel, aHub([anItem('one')]))
    const other = aHub([anItem('two')])
    other.programme = { ...other.programme, id: 'beta', name: 'Beta Alumni' }
    await addHubFile(panel, other)
    await panel.getByText('2 items · 2 hubs').waitFor()
    await expect.poll(() => titles(panel).then((all) => all.sort())).toEqual(['Title of one', 'Title of two'])
    await panel.getByRole('button', { name: 'Filter', exact: true }).click()
    await panel.getByRole('group', { name: 'Hub' }).getByRole('button', { name: 'Beta Alumni' }).click()
    await expect.poll(() => titles(panel)).toEqual(['Title of two'])
    await panel.getByRole('button', { name: 'Add “Title of two” to favourites' }).click()

    await toProgramme(panel)
    const card = panel.getByRole('article').filter({ hasText: 'Beta Alumni' })
    await card.getByRole('button', { name: 'Remove' }).click()
    await panel.getByText('“Beta Alumni” removed').waitFor()
    await expect.poll(() => panel.getByRole('article').count()).toBe(1)
    await panel.getByRole('button', { name: 'Undo' }).click()
    await card.waitFor()
    await toRoom(panel, 'Hub')
    await panel.getByRole('button', { name: 'Remove “Title of two” from favourites' }).waitFor()
  })
})

describe('a demo hub of which one item is broken', () => {
  const bench = useHerald({
    extension: alteredHerald('broken-demo', {
      'demo-hub/hub.json': (hub) => {
        Object.assign(hub, { items: [anItem('good'), anItem('bad', { wordings: [] }), anItem('fine')] })
      },
    }),
  })

  test('serves the others and says what was left out', async () => {
    const panel = await bench.panelInTab()
    await expect
      .poll(() => titles(panel).then((all) => all.sort()))
      .toEqual(['Title of fine', 'Title of good'])
    await toProgramme(panel)
    await panel.getByText('1 entry was left out').click()
    await panel.getByRole('listitem').filter({ hasText: 'items[1].wordings' }).first().waitFor()
  })
})
