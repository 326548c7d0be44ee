import { rmSync } from 'node:fs'
import { launchHerald, waitForPage } from '../browser/launch.mjs'
import { besideEmpty } from './beside-empty.mjs'
import { seed } from './seed.mjs'
import { median } from './stats.mjs'

const RUNS = 15

/** Runs in a page of Herald's: what is known of a profile, from three sources. */
async function knowProfile() {
  const db = await new Promise((resolve, reject) => {
    const open = indexedDB.open('herald')
    open.onsuccess = () => resolve(open.result)
    open.onerror = () => reject(open.error)
  })
  const work = db.transaction('facts', 'readwrite')
  const points = ['photo', 'headline', 'education', 'skills', 'about', 'languages', 'featured', 'background']
  for (const point of points) {
    for (const source of ['you', 'archive', 'page']) {
      const fact = { id: `${point}/${source}`, point, source, done: point !== 'skills', seenAt: 1 }
      work.objectStore('facts').put(fact)
    }
  }
  await new Promise((resolve) => {
    work.oncomplete = resolve
  })
  db.close()
}

/**
 * The popup from the press of the icon to the score on the screen, in turn with an empty popup of the same build.
 * On the screen: painted, not only made.
 */
export async function popupBench() {
  const extension = await besideEmpty()
  const herald = await launchHerald({ extension })
  try {
    const page = await herald.context.newPage()
    await page.goto(`chrome-extension://${herald.id}/sidepanel.html`)
    await page.waitForFunction(() => performance.getEntriesByName('herald:interactive')[0])
    await page.waitForTimeout(1_000)
    await page.evaluate(seed, { items: 10_000, shares: 10_000 })
    await page.evaluate(knowProfile)
    await page.goto(`chrome-extension://${herald.id}/manifest.json`)

    const time = async (path, mark) => {
      await herald.worker.evaluate((popup) => chrome.action.setPopup({ popup }), path)
      await page.bringToFront()
      const session = await herald.whole.newBrowserCDPSession()
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })
      const tab = targetInfos.find((info) => info.url === page.url())
      const pressed = Date.now()
      await session.send('Extensions.triggerAction', { id: herald.id, targetId: tab.targetId })
      await session.detach()
      const popup = await waitForPage(herald, (url) => url.endsWith(`/${path}`))
      const done = (name) => {
        const at = (one) => performance.getEntriesByName(one)[0]?.startTime
        return at(name) !== undefined && at('first-contentful-paint') !== undefined
      }
      await popup.waitForFunction(done, mark)
      const shown = await popup.evaluate((name) => {
        const at = (one) => performance.getEntriesByName(one)[0]?.startTime
        const made = at('herald:glance') ?? at(name)
        return performance.timeOrigin + Math.max(made, at('first-contentful-paint'))
      }, mark)
      const opened = await popup.evaluate(() => performance.timeOrigin)
      await popup.close()
      await page.waitForTimeout(300)
      return { whole: shown - pressed, own: shown - opened }
    }

    const [ours, theirs] = [[], []]
    for (let run = 0; run <= RUNS; run++) {
      ours.push(await time('popup.html', 'herald:score'))
      theirs.push(await time('empty.html', 'herald:interactive'))
    }
    // The first of each fills the browser's caches.
    const of = (list, what) => median(list.slice(1).map((one) => one[what]))
    // The least tells what the work takes, not what else the machine did.
    const least = (list) => Math.min(...list.slice(1).map(({ own }) => own))
    const ratio = of(ours, 'whole') / of(theirs, 'whole')
    return [
      {
        name: 'Popup: press of the icon to the score, 10,000 items and 10,000 shares',
        value: of(ours, 'whole'),
        unit: 'ms',
        against: `empty popup: ${of(theirs, 'whole').toFixed(1)} ms`,
        ratio,
        goal: '≤ 2 times',
        met: ratio <= 2,
      },
      {
        name: `Popup: its page begun to the score, least of ${RUNS} (median ${of(ours, 'own').toFixed(0)} ms)`,
        value: least(ours),
        unit: 'ms',
        against: `empty popup: ${least(theirs).toFixed(1)} ms (median ${of(theirs, 'own').toFixed(0)} ms)`,
        ratio: null,
        goal: '≤ 100 ms',
        met: least(ours) <= 100,
      },
    ]
  } finally {
    await herald.close()
    rmSync(extension, { recursive: true, force: true })
  }
}
