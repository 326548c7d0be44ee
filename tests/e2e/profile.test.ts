import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useHerald, waitForPage } from './harness'
import { begin, dayFromNow, forgetAfterEach, putRows, storePage } from './seed'
import { toRoom } from './steps'

const bench = useHerald()
forgetAfterEach(bench)

const DAY = 86_400_000
const fact = (point: string, source: string, done: boolean, daysAgo: number) => ({
  id: `${point}/${source}`,
  point,
  source,
  done,
  seenAt: Date.now() - daysAgo * DAY,
})
const counted = (day: string, count: number) => ({
  day,
  count,
  atLeast: false,
  source: 'page',
  seenAt: Date.parse(day),
})

async function profile(): Promise<Page> {
  const panel = await bench.panelInTab(360, 900)
  await toRoom(panel, 'Profile')
  await panel.getByRole('heading', { name: 'Profile', level: 1 }).waitFor()
  return panel
}

test('ticking by hand raises the score at once, also in the popup, from which the room opens', async () => {
  await begin(bench)
  const panel = await profile()
  await panel.getByRole('heading', { name: 'Where does your profile stand?' }).waitFor()
  await panel.getByRole('checkbox', { name: 'Done: Photo' }).click()
  await panel.getByRole('img', { name: '9 of 100, 91 more not known yet' }).waitFor()
  await toRoom(panel, 'Hub')
  await panel.close()

  const popup = await bench.popup(await bench.linkedIn())
  const score = popup.getByRole('button', { name: /Profile score/ })
  await score.getByText('A beginning').waitFor()
  await score.getByText('Have a look: Industry and location').waitFor()
  expect(await score.getByRole('img').getAttribute('aria-label')).toBe('9 of 100, 91 more not known yet')
  // The popup closes in the very click.
  await score.click().catch(() => undefined)
  const opened = await waitForPage(bench.herald, (url) => url.includes('/sidepanel.html?tab='))
  await opened.getByRole('heading', { name: 'Profile', level: 1 }).waitFor()
})

test('the popup begins with the score as it was seen last, and corrects it at once', async () => {
  await begin(bench)
  const store = await storePage(bench)
  await putRows(store, 'facts', [fact('photo', 'you', true, 2)])
  const page = await bench.linkedIn()
  const first = await bench.popup(page)
  await first.getByRole('img', { name: '9 of 100, 91 more not known yet' }).waitFor()
  await first.close()
  await putRows(store, 'facts', [fact('skills', 'you', true, 1)])
  const popup = await bench.popup(page)
  await popup.getByRole('img', { name: '18 of 100, 82 more not known yet' }).waitFor()
  expect(await popup.getByRole('img', { name: /of 100/ }).count()).toBe(1)
  expect(await popup.evaluate(() => performance.getEntriesByName('herald:glance').length)).toBe(1)
  await popup.getByRole('button', { name: /Profile score/ }).waitFor()
})

test('a newer answer of the archive counts, and both stay in view until one is taken', async () => {
  await begin(bench)
  const facts = [fact('skills', 'you', true, 9), fact('skills', 'archive', false, 2)]
  await putRows(await storePage(bench), 'facts', facts)
  const panel = await profile()
  await panel.getByRole('button', { name: /^Five skills/ }).click()
  await panel.getByText('Two answers').waitFor()
  await panel.getByText(/^You, .*: Done$/).waitFor()
  await panel.getByText(/^Your archive, .*: Not yet$/).waitFor()
  await panel.getByRole('button', { name: 'Keep my answer' }).click()
  await panel.getByText(/^Done: you said so/).waitFor()
})

test('history, forecast and what is unfolded are there after reopening', async () => {
  await begin(bench, { settings: { joinedOn: dayFromNow(-100) } })
  const store = await storePage(bench)
  await putRows(store, 'facts', [fact('photo', 'you', true, 20), fact('skills', 'you', true, 0)])
  await putRows(store, 'scores', [
    { day: dayFromNow(-20), done: ['photo'], notDone: [] },
    { day: dayFromNow(0), done: ['photo', 'skills'], notDone: [] },
  ])
  await putRows(store, 'connections', [counted(dayFromNow(-70), 300), counted(dayFromNow(0), 400)])
  const panel = await profile()
  await panel.getByText('400 of 500').waitFor()
  await panel.getByText('Lately about 10 a week').waitFor()
  await panel.getByText(/^On pace: 500 around/).waitFor()
  const history = panel.getByRole('region', { name: 'Your score over time' })
  await history.getByText('As a table').click()
  await history.getByRole('row').nth(2).waitFor()
  await panel.getByRole('button', { name: /^Photo/ }).click()
  await panel.getByRole('region', { name: 'Why' }).waitFor()
  await panel.close()

  const again = await bench.panelInTab(360, 900)
  await again.getByRole('heading', { name: 'Photo', level: 1 }).waitFor()
  await again.getByRole('button', { name: 'Back to the checklist' }).click()
  const table = again.getByRole('region', { name: 'Your score over time' }).getByRole('table')
  await table.waitFor()
  expect(await table.getByRole('row').allTextContents()).toEqual([
    'DayProfile score',
    expect.stringMatching(/18$/),
    expect.stringMatching(/9$/),
  ])
})

test('works by keyboard alone: tick, open a point, answer, and come back', async () => {
  await begin(bench)
  const panel = await profile()
  const { keyboard } = panel
  await panel.getByRole('checkbox', { name: 'Done: Photo' }).focus()
  await keyboard.press('Space')
  await panel.getByText(/^Done: you said so/).waitFor()
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await panel.getByRole('heading', { name: 'Photo', level: 1 }).waitFor()
  await keyboard.press('Tab')
  await panel.locator('button:focus[aria-label="Back to the checklist"]').waitFor()
  await keyboard.press('Tab')
  await keyboard.press('ArrowRight')
  await panel.getByText(/^Not yet: you said so/).waitFor()
  await keyboard.press('Shift+Tab')
  await keyboard.press('Enter')
  await panel.getByRole('checkbox', { name: 'Done: Photo', checked: false }).waitFor()
  // The focus is back where the point was opened.
  await panel.locator('button:focus', { hasText: 'Photo' }).waitFor()
})
