import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { type Herald, launchHerald } from '../browser/launch.mjs'
import { alteredHerald } from './altered'
import { dayFromNow } from './seed'
import { toRoom } from './steps'

type Notified = Record<string, boolean>
declare const chrome: {
  alarms: {
    create: (name: string, info: { when: number }) => Promise<void>
    getAll: () => Promise<{ name: string; scheduledTime: number }[]>
    clearAll: () => Promise<boolean>
  }
  notifications: {
    getAll: () => Promise<Notified>
    clear: (id: string) => Promise<boolean>
    onClicked: { dispatch: (id: string) => void }
  }
  storage: {
    local: {
      get: () => Promise<Record<string, unknown>>
      set: (values: object) => Promise<void>
    }
  }
}

// No browser without a screen answers its own question, so this build has the permission from the start.
const extension = alteredHerald('notifying', {
  'manifest.json': (manifest) => {
    manifest.permissions = [...(manifest.permissions as string[]), 'notifications']
    delete manifest.optional_permissions
  },
})

let herald: Herald | undefined
afterEach(async () => {
  await herald?.close()
  herald = undefined
})

/** A page of Herald's origin that runs none of its code. */
async function storePage({ context, id }: { context: BrowserContext; id: string }): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(`chrome-extension://${id}/manifest.json`)
  return page
}

/** A plan as the panel leaves it: one reminder, due since a day and making sense for a week, at any hour of any day. */
const NEXT_YEAR = Number(dayFromNow(0).slice(0, 4)) + 1
const PAGE = `observance/new-year-day/${NEXT_YEAR}-01-01`
const plan = {
  hour: 0,
  weekend: [],
  reminders: [
    {
      on: dayFromNow(-1),
      until: dayFromNow(6),
      page: PAGE,
      keys: ['own/team-day'],
      title: 'Team day',
      body: 'Soon',
    },
  ],
}

const notified = (page: Page) => page.evaluate(() => chrome.notifications.getAll())
const stored = (page: Page) => page.evaluate(() => chrome.storage.local.get())
const REMEMBERED = [{ on: dayFromNow(0), keys: ['own/team-day'] }]

async function stopWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve()
    })
  })
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  // An alarm that rings for a worker on its way out is lost.
  await stopped
  await session.detach()
}

/** Sets Herald's alarm for a moment from now, with the worker asleep, and waits until it has rung. */
async function ring(page: Page): Promise<void> {
  await stopWorker(page)
  await page.evaluate(() => chrome.alarms.create('reminders', { when: Date.now() + 300 }))
  await expect.poll(() => page.evaluate(() => chrome.alarms.getAll()), { timeout: 15_000 }).toEqual([])
}

test('an alarm wakes the worker, which shows what is due, once, and a press on it opens the day', async () => {
  herald = await launchHerald({ extension })
  const page = await storePage(herald)
  await page.evaluate((reminders) => chrome.storage.local.set({ reminders }), plan)
  expect(await notified(page)).toEqual({})
  await ring(page)
  await expect.poll(() => notified(page), { timeout: 15_000 }).toEqual({ [`reminder/${PAGE}`]: true })
  expect((await stored(page))['reminders-shown']).toEqual(REMEMBERED)

  // No screen, no notification to click: the browser's own event is set off in the worker that listens to it.
  const opened = herald.context.waitForEvent('page')
  const worker = herald.context.serviceWorkers()[0]
  const press = () =>
    worker?.evaluate((id) => chrome.notifications.onClicked.dispatch(id), `reminder/${PAGE}`)
  await press()
  const panel = await opened
  await panel.getByRole('heading', { name: 'New Year’s Day' }).waitFor()
  await panel.getByText(`January 1, ${NEXT_YEAR}`).waitFor()
  await expect.poll(() => notified(page), { timeout: 15_000 }).toEqual({})
  // A panel that is open already is led there too.
  await toRoom(panel, 'Log')
  await panel.getByRole('heading', { name: 'New Year’s Day' }).waitFor({ state: 'detached' })
  await press()
  await panel.getByRole('heading', { name: 'New Year’s Day' }).waitFor()
  for (const one of herald.context.pages()) if (one !== page) await one.close()

  await ring(page)
  expect(await notified(page)).toEqual({})
  expect((await stored(page))['reminders-shown']).toEqual(REMEMBERED)
})

test('what was missed while the browser was closed is shown late, once', async () => {
  herald = await launchHerald({ extension })
  const { profile } = herald
  const first = await storePage(herald)
  // The look after the installation is over, and the worker asleep: only the next start may show what is due.
  await ring(first)
  await stopWorker(first)
  await first.evaluate((reminders) => chrome.storage.local.set({ reminders }), plan)
  await herald.close({ keepProfile: true })

  herald = await launchHerald({ extension, profile })
  const page = await storePage(herald)
  await expect.poll(() => notified(page), { timeout: 15_000 }).toEqual({ [`reminder/${PAGE}`]: true })
  expect((await stored(page))['reminders-shown']).toEqual(REMEMBERED)
  await herald.close({ keepProfile: true })

  herald = await launchHerald({ extension, profile })
  const again = await storePage(herald)
  await ring(again)
  expect(await notified(again)).toEqual({})
  expect((await stored(again))['reminders-shown']).toEqual(REMEMBERED)
})
