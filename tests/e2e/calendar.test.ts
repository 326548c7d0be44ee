import ICAL from 'ical.js'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { OwnDay } from '@/lib/calendar/own-day'
import type { Draft } from '@/lib/drafts/draft'
import type { Share } from '@/lib/shares/share'
import { savedBy } from './downloads'
import { allowClipboard } from './hand-over-steps'
import { useHerald } from './harness'
import {
  aHub,
  allRows,
  anItem,
  aShare,
  begin,
  dayFromNow,
  forgetAfterEach,
  idAt,
  putRows,
  storedValues,
  storePage,
} from './seed'
import { search, toRoom, writing } from './steps'

const bench = useHerald()
forgetAfterEach(bench)

const ENGLISH = { settings: { language: 'en', handOver: 'copy', calendarCountries: ['pl'] } }
const days = (panel: Page) => panel.getByRole('region', { name: 'Days' }).getByRole('button')
const nav = (panel: Page, name: string) =>
  panel.getByRole('navigation').getByRole('button', { name, exact: true })

/** Walks with the Tab key, as somebody without a mouse does, until something has the focus. */
async function tabTo(panel: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor()
  for (let step = 0; step < 90; step++) {
    if (await wanted.evaluate((node) => node === document.activeElement)) return
    await panel.keyboard.press('Tab')
  }
  throw new Error('The Tab key never came there')
}

async function enter(panel: Page, wanted: Locator): Promise<void> {
  await tabTo(panel, wanted)
  await panel.keyboard.press('Enter')
}

test('by keyboard alone: a day is found, written about, and shown by the log', async () => {
  await allowClipboard(bench)
  await begin(bench, ENGLISH)
  const panel = await bench.panelInTab()
  await enter(panel, nav(panel, 'Calendar'))
  await days(panel).first().waitFor()
  await tabTo(panel, search(panel))
  await panel.keyboard.type('dzien programisty')
  await enter(panel, panel.getByRole('button', { name: /Programmer’s Day/ }).first())
  const question = panel.getByRole('radio').first()
  await tabTo(panel, question)
  await panel.keyboard.press('ArrowDown')
  const asked = await panel
    .locator('label')
    .filter({ has: panel.getByRole('radio', { checked: true }) })
    .textContent()
  await enter(panel, panel.getByRole('button', { name: 'Write about this day' }))

  await panel.getByText(asked ?? 'no question').waitFor()
  await tabTo(panel, writing(panel))
  await panel.keyboard.type('The bug that taught me most.')
  const drafts = () => storePage(bench).then((page) => allRows<Draft>(page, 'drafts'))
  await expect.poll(async () => (await drafts())[0]?.text, { timeout: 15_000 }).toContain('taught me most')
  const [draft] = await drafts()
  expect(draft?.day).toMatchObject({
    key: expect.stringMatching(/^observance\//),
    question: asked,
    language: 'en',
  })
  await enter(panel, panel.getByRole('button', { name: 'Copy the text' }).last())
  await panel.getByText(/^Copied/).waitFor()

  await enter(panel, nav(panel, 'Log'))
  await enter(panel, panel.getByRole('button', { name: 'Add a post' }))
  await panel.getByRole('textbox', { name: 'Link to the post' }).waitFor()
  await panel.keyboard.type(`https://www.linkedin.com/feed/update/urn:li:share:${idAt(Date.now() - 60_000)}/`)
  await enter(panel, panel.getByRole('button', { name: 'Add to the log' }))
  const row = panel.getByRole('button', { name: /The bug that taught me most/ })
  await enter(panel, row)
  await panel.getByText('For the day').waitFor()
  const [logged] = await allRows<Share>(await storePage(bench), 'shares')
  expect(logged).toMatchObject({
    dayKey: draft?.day?.key,
    dayTitle: draft?.day?.title,
    dayDate: draft?.day?.date,
  })
  // And from the log back to the day.
  await enter(panel, panel.getByRole('button', { name: draft?.day?.title ?? '' }))
  await panel.getByRole('button', { name: 'Write about this day' }).waitFor()
})

describe('what is not wanted', () => {
  test('a day hidden for good is gone at once, here and on the next opening, and comes back by undo', async () => {
    await begin(bench, ENGLISH)
    const panel = await bench.panelInTab()
    await toRoom(panel, 'Calendar')
    await panel.getByRole('button', { name: 'Next month' }).click()
    const first = days(panel).first()
    await first.waitFor()
    const name = (await first.locator('bdi').textContent()) ?? ''
    const row = days(panel).filter({ has: panel.getByText(name, { exact: true }) })
    await first.click()
    await panel.getByRole('button', { name: 'Never show this day again' }).click()
    await expect.poll(() => row.count(), { timeout: 15_000 }).toBe(0)
    await panel.getByRole('button', { name: 'Undo' }).click()
    await row.first().waitFor()
    // Hidden once more, it can be shown again from the preferences.
    await first.click()
    await panel.getByRole('button', { name: 'Never show this day again' }).click()
    await panel.close()
    const again = await bench.panelInTab()
    await again.getByRole('button', { name: 'Filter', exact: true }).click()
    await again.getByRole('button', { name: 'What you see' }).click()
    await again.getByRole('button', { name: `Show “${name}” again` }).click()
    await again.getByText('Nothing is hidden.').waitFor()
    await again.getByRole('button', { name: 'Back to the calendar' }).click()
    await days(again)
      .filter({ has: again.getByText(name, { exact: true }) })
      .first()
      .waitFor()
  })
})

test('own days stand on their dates, many of them too, beside the hub’s and past posts, and go into the file', async () => {
  const withDays = {
    ...aHub([anItem('one')]),
    days: [{ id: 'open', title: 'Acme opens its doors', from: dayFromNow(0), yearly: false }],
  }
  await begin(bench, { ...ENGLISH, shares: [aShare('Something I posted today', Date.now())] })
  const store = await storePage(bench)
  await putRows(store, 'hubs', [
    {
      ...withDays,
      id: 'file:acme-voices',
      source: { kind: 'file', name: 'a.json' },
      itemCount: 0,
      leftOut: [],
      fetchedAt: Date.now(),
      triedAt: Date.now(),
    },
  ])
  const panel = await bench.panelInTab()
  await toRoom(panel, 'Calendar')
  await panel.getByRole('button', { name: 'Your days' }).click()
  await panel.getByRole('button', { name: 'Add a day' }).click()
  await panel.getByRole('button', { name: 'Save' }).click()
  await panel.getByText('Give the day a name.').waitFor()
  await panel.getByText('Give a date that exists.').waitFor()
  await panel.getByRole('textbox', { name: 'What day is it?' }).fill('Team day 🎂')
  await panel.getByLabel('Date').fill(dayFromNow(0))
  await panel.getByRole('button', { name: 'Save' }).click()
  await panel.getByRole('button', { name: 'Delete “Team day 🎂”' }).waitFor()
  await panel.getByRole('button', { name: 'Back to the calendar' }).click()
  await days(panel).filter({ hasText: 'Team day 🎂' }).waitFor()
  await days(panel).filter({ hasText: 'Acme opens its doors' }).waitFor()
  await days(panel).filter({ hasText: 'Something I posted today' }).waitFor()

  await panel.getByRole('button', { name: 'Calendar file' }).click()
  const { name, text } = await savedBy(bench, () =>
    panel.getByRole('button', { name: 'Save the file' }).click(),
  )
  expect(name).toMatch(/^herald-days-\d{4}(-\d{4})?\.ics$/)
  const file = new ICAL.Component(ICAL.parse(text))
  const told = file
    .getAllSubcomponents('vevent')
    .map((event) => `${event.getFirstPropertyValue('dtstart')} ${event.getFirstPropertyValue('summary')}`)
  expect(told).toContain(`${dayFromNow(0)} Team day 🎂`)
  expect(told).toContain(`${dayFromNow(0)} Acme opens its doors`)
  expect(told.length).toBeGreaterThan(900)
  await panel.getByRole('button', { name: 'Back to the calendar' }).click()

  const stored = await allRows<OwnDay>(store, 'days')
  expect(stored).toMatchObject([{ title: 'Team day 🎂', date: dayFromNow(0), repeats: 'yearly' }])
  await putRows(
    store,
    'days',
    Array.from({ length: 5_000 }, (_, at) => ({
      ...stored[0],
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      title: `Day number ${at}`,
      createdAt: at,
    })),
  )
  await panel.reload()
  await days(panel).filter({ hasText: 'Day number 0' }).waitFor()
  await panel.getByRole('button', { name: 'Your days' }).click()
  await panel.getByText('Day number 0', { exact: true }).last().waitFor()
})

test('the month is walked by keys, and all of it survives closing the panel', async () => {
  await begin(bench, ENGLISH)
  const panel = await bench.panelInTab()
  await toRoom(panel, 'Calendar')
  await panel.getByRole('button', { name: 'Month', exact: true }).click()
  const grid = panel.getByRole('grid')
  await grid.getByRole('button', { name: /selected/ }).focus()
  const heading = panel.getByRole('heading', { level: 1 })
  const before = await heading.textContent()
  await panel.keyboard.press('PageDown')
  await expect.poll(() => heading.textContent(), { timeout: 15_000 }).not.toBe(before)
  await panel.keyboard.press('Home')
  await panel.keyboard.press('ArrowRight')
  await panel.keyboard.press('ArrowDown')
  const chosen = await panel.getByRole('heading', { level: 2, name: /day/ }).textContent()
  expect(chosen).toMatch(/ 9, /)
  await panel.getByRole('button', { name: 'Filter', exact: true }).click()
  await panel.getByRole('button', { name: 'Technology', exact: true }).click()
  await expect
    .poll(async () => (await storedValues(await storePage(bench))).panel, { timeout: 15_000 })
    .toMatchObject({ calendarView: 'month', calendarChosen: { tag: ['tech'] } })
  await panel.close()
  const again = await bench.panelInTab()
  await again.getByRole('grid').waitFor()
  expect(await again.getByRole('heading', { level: 2, name: /day/ }).textContent()).toBe(chosen)
  expect(
    await again.getByRole('button', { name: 'Technology', exact: true }).getAttribute('aria-pressed'),
  ).toBe('true')
  await again.getByRole('button', { name: 'Today', exact: true }).click()
  await expect
    .poll(() => again.getByRole('heading', { level: 1 }).textContent(), { timeout: 15_000 })
    .toBe(before)
})

test('the coming week stands in the Hub and in the popup, and leads to the day', async () => {
  await begin(bench, ENGLISH)
  const panel = await bench.panelInTab()
  const strip = panel.getByRole('region', { name: 'This week' })
  await strip.getByRole('listitem').first().getByRole('button').click()
  await panel.getByRole('button', { name: 'Write about this day' }).waitFor()
  const popup = await bench.herald.context.newPage()
  await popup.goto(`chrome-extension://${bench.herald.id}/popup.html`)
  await popup.getByRole('region', { name: 'This week' }).getByRole('listitem').first().waitFor()
  await popup.getByRole('button', { name: 'Whole calendar' }).waitFor()
})
