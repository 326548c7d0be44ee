import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useHerald } from './harness'
import {
  aDraft,
  aHub,
  allRows,
  anItem,
  aShare,
  begin,
  forgetAfterEach,
  putRows,
  storedValues,
  storePage,
} from './seed'
import { toRoom, toSettings, writing } from './steps'

const bench = useHerald()
forgetAfterEach(bench)

declare const chrome: {
  alarms: { create: (name: string, how: object) => Promise<void>; getAll: () => Promise<unknown[]> }
  permissions: { getAll: () => Promise<{ origins?: string[] }> }
}

async function openSettings(): Promise<Page> {
  const panel = await bench.panelInTab(400, 900)
  await toSettings(panel)
  await panel.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
  return panel
}

/** The radio itself is out of sight; a person clicks its label. */
const choose = (panel: Page, name: string) =>
  panel
    .locator('label')
    .filter({ hasText: new RegExp(`^${name}`) })
    .click()

describe('language', () => {
  test('switches at once, without reloading, in every open page, and stays', async () => {
    await begin(bench, { shares: [1, 2, 3, 4, 5].map((n) => aShare(`Post ${n}`, n * 1e11)) })
    const panel = await openSettings()
    const other = await bench.panelInTab()
    await panel.evaluate(() => document.body.setAttribute('data-same-page', ''))
    await choose(panel, 'Polski')
    const rooms = (page: Page) => page.getByRole('navigation').getByRole('button')
    await expect
      .poll(() => rooms(panel).allTextContents())
      .toEqual(['Hub', 'Pisz', 'Kalendarz', 'Profil', 'Dziennik'])
    await expect
      .poll(() => rooms(other).allTextContents())
      .toEqual(['Hub', 'Pisz', 'Kalendarz', 'Profil', 'Dziennik'])
    await panel.getByRole('heading', { name: 'Ustawienia', level: 1 }).waitFor()
    await panel.getByText('5 postów w dzienniku').waitFor()
    expect(await panel.locator('html').getAttribute('lang')).toMatch(/^pl/)
    expect(await panel.locator('body[data-same-page]').count()).toBe(1)
    await panel.close()

    const again = await bench.panelInTab()
    await again.getByRole('heading', { name: 'Ustawienia', level: 1 }).waitFor()
    await choose(again, 'English')
    await again.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
    await again.getByText('5 posts in your log').waitFor()
  })

  test('counts as each language counts', async () => {
    await begin(bench, { shares: [aShare('One', 1e11)], settings: { language: 'pl' } })
    const panel = await bench.panelInTab()
    const store = await storePage(bench)
    const settings = panel.getByRole('banner').getByRole('button', { name: 'Ustawienia' })
    for (const [count, said] of [
      [1, '1 post w dzienniku'],
      [2, '2 posty w dzienniku'],
      [5, '5 postów w dzienniku'],
      [22, '22 posty w dzienniku'],
    ] as const) {
      const rows = Array.from({ length: count }, (_, n) => aShare(`Post ${n}`, (n + 1) * 1e10))
      await putRows(store, 'shares', rows.slice((await allRows(store, 'shares')).length))
      await panel.reload()
      await settings.click()
      await panel.getByText(said).waitFor()
    }
  })
})

test('theme: light and dark take effect at once and stay, the system’s is followed', async () => {
  await begin(bench)
  const panel = await openSettings()
  const ground = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await panel.emulateMedia({ colorScheme: 'light' })
  const light = await ground(panel)
  await panel.emulateMedia({ colorScheme: 'dark' })
  const dark = await ground(panel)
  expect(dark).not.toBe(light)
  await choose(panel, 'Light')
  await expect.poll(() => ground(panel)).toBe(light)
  await choose(panel, 'Dark')
  await panel.emulateMedia({ colorScheme: 'light' })
  await expect.poll(() => ground(panel)).toBe(dark)
  await panel.close()
  const again = await bench.panelInTab()
  await again.emulateMedia({ colorScheme: 'light' })
  await expect.poll(() => ground(again)).toBe(dark)
  await choose(again, 'As the system')
  await expect.poll(() => ground(again)).toBe(light)
})

test('how text reaches LinkedIn, and noticing, can be changed any time', async () => {
  await begin(bench)
  const panel = await openSettings()
  const noticing = panel.getByRole('switch', { name: 'Notice when I post' })
  expect(await noticing.isChecked()).toBe(false)
  expect(await panel.getByRole('radio', { name: /^Put it into the composer/ }).isChecked()).toBe(false)
  await choose(panel, 'Put it into the composer')
  await panel.locator('label').filter({ hasText: 'Notice when I post' }).click()
  const store = await storePage(bench)
  await expect
    .poll(() => storedValues(store))
    .toMatchObject({ settings: { handOver: 'insert', notice: 'on' } })
  await choose(panel, 'Copy, I paste')
  await panel.getByText('Not with “Copy, I paste”').waitFor()
  expect(await noticing.isDisabled()).toBe(true)
  expect(await noticing.isChecked()).toBe(false)
  await panel.getByText('No composer of LinkedIn’s has been seen yet').waitFor()
  await panel.getByRole('switch', { name: 'Stay connected to LinkedIn' }).waitFor({ state: 'attached' })
})

test('says what is stored, what Herald does, what never, and LinkedIn’s rules', async () => {
  await begin(bench, {
    shares: [aShare('One', Date.now())],
    drafts: [aDraft('One'), aDraft('Two')],
    hub: aHub([anItem('a'), anItem('b')]),
  })
  const panel = await openSettings()
  const data = panel.getByRole('region', { name: 'Your data' })
  await data
    .getByText(/^Everything is in this browser profile on this computer, and nowhere else unless/)
    .waitFor()
  await data.getByText('1 post in your log').waitFor()
  await data.getByText('2 drafts').waitFor()
  await data.getByText('1 hub with 2 items').waitFor()
  const about = panel.getByRole('region', { name: 'What Herald does' })
  for (const said of [
    'Herald is not affiliated with, endorsed by or connected to LinkedIn.',
    'posts, schedules, likes, comments, follows or clicks anything for you;',
    'adds anything of its own to LinkedIn’s page;',
    'sends requests to LinkedIn or uses its cookies;',
    'LinkedIn’s User Agreement and help pages do not permit extensions',
  ]) {
    await about.getByText(said).waitFor()
  }
  const privacy = panel.getByRole('region', { name: 'Privacy' })
  await privacy.getByText('Nothing leaves the machine except').waitFor()
  await privacy.getByText(/^Herald \d+\.\d+\.\d+/).waitFor()
})

test('erases everything after the typed word, and starts afresh', async () => {
  await begin(bench, {
    shares: [aShare('One', Date.now())],
    drafts: [aDraft('Two')],
    hub: aHub([anItem('a')]),
    settings: { language: 'en', theme: 'dark', handOver: 'copy', notice: 'off' },
  })
  const store = await storePage(bench)
  const panel = await bench.panelInTab(400, 900)
  await panel.getByRole('button', { name: 'Add “Title of a” to favourites' }).click()
  const writer = await bench.panelInTab(400, 900)
  await toRoom(writer, 'Write')
  await writer.getByRole('button', { name: /^Two/ }).click()
  await writing(writer).fill('Two, and unsaved words')
  await toSettings(panel)
  await panel.getByRole('button', { name: 'Erase everything…' }).click()
  const dialog = panel.getByRole('alertdialog', { name: 'Erase everything?' })
  const erase = dialog.getByRole('button', { name: 'Erase everything' })
  expect(await erase.isDisabled()).toBe(true)
  await dialog.getByRole('textbox').fill('ERAS')
  expect(await erase.isDisabled()).toBe(true)
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  expect(await allRows(store, 'shares')).toHaveLength(1)

  await store.evaluate(async () => {
    await chrome.alarms.create('some-alarm', { delayInMinutes: 60 })
    await caches.open('some-cache')
    await (await Reflect.get(navigator, 'storageBuckets').open('herald')).indexedDB.open('left')
  })
  await panel.getByRole('button', { name: 'Erase everything…' }).click()
  await dialog.getByRole('textbox').fill('erase')
  await erase.click()
  // Afresh: the demo is there again, and nothing of the ambassador's.
  await panel.getByRole('button', { name: /^Brightwell Voices/ }).waitFor()
  await writer.getByRole('button', { name: /^Brightwell Voices/ }).waitFor()
  await toRoom(writer, 'Write')
  await writer.getByText('No drafts yet').waitFor()
  for (const table of ['shares', 'drafts', 'marks', 'proposals'] as const) {
    expect(await allRows(store, table), table).toEqual([])
  }
  expect(await allRows(store, 'hubs')).toMatchObject([{ id: 'demo' }])
  const { settings, ...rest } = await storedValues(store)
  expect(settings).toBeUndefined()
  expect(Object.keys(rest).sort()).toEqual(expect.arrayContaining(['demo-kept-by']))
  const found = await store.evaluate(async () => ({
    alarms: await chrome.alarms.getAll(),
    caches: await caches.keys(),
    buckets: await Reflect.get(navigator, 'storageBuckets').keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    origins: (await chrome.permissions.getAll()).origins ?? [],
  }))
  expect(found).toMatchObject({ alarms: [], caches: [], buckets: [], databases: ['herald'], origins: [] })
  expect(Object.keys(rest).filter((key) => !['demo-kept-by', 'panel'].includes(key))).toEqual([])
})
