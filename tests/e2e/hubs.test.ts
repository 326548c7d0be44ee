import { describe, expect, test } from 'vitest'
import type { HubRow } from '@/lib/hub/rows'
import { alteredHerald } from './altered'
import { useHerald } from './harness'
import { aHub, allRows, anItem, begin, forgetAfterEach, putRows, storePage } from './seed'
import { addHubFile, chooseHubFile, items, lookAtAddress, titles, toProgramme, toRoom } from './steps'

const ADDRESS = 'https://hub.acme.example/hub.json'
const JSON_HEADERS = { 'content-type': 'application/json', 'access-control-allow-origin': '*' }

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
    await again.getByText(/2 items · now/).waitFor()
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
    await panel.getByText('Line 1, column 1: here should be a value').waitFor()
    const files: [string, string][] = [
      [JSON.stringify({ ...aHub([]), herald: 2 }), 'herald should be one of: 1'],
      [JSON.stringify({ herald: 1, items: [] }), 'programme is missing'],
      [JSON.stringify({ ...aHub([]), items: {} }), 'items should be: a list'],
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
