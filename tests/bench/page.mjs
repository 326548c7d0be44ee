import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { EXTENSION, launchHerald, openPanel } from '../browser/launch.mjs'
import { servePractice } from '../practice/serve.mjs'
import { median, toGoal } from './stats.mjs'

const RUNS = 15

/** What Herald costs LinkedIn's page: nothing before the icon is pressed, and little after. */
export async function pageBench() {
  const script = readFileSync(`${EXTENSION}/linkedin.js`)
  const herald = await launchHerald()
  try {
    await servePractice(herald.context)
    const page = await herald.context.newPage()
    const session = await herald.context.newCDPSession(page)
    let ours = 0
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(herald.id)) ours++
    })
    await session.send('Runtime.enable')
    await session.send('Performance.enable')
    await page.goto('https://www.linkedin.com/feed/')
    await page.waitForFunction(() => 'practice' in window)
    await page.waitForTimeout(500)
    const before = ours

    const panel = await openPanel(herald, page)
    const tabId = Number(new URL(panel.url()).searchParams.get('tab'))
    const scriptTime = async () => {
      const { metrics } = await session.send('Performance.getMetrics')
      return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0)
    }
    const times = []
    for (let run = 0; run <= RUNS; run++) {
      await page.reload()
      await page.waitForFunction(() => 'practice' in window)
      await page.waitForTimeout(400)
      await page.evaluate(() => {
        window.longTasks = 0
        new PerformanceObserver((list) => {
          window.longTasks += list.getEntries().length
        }).observe({ entryTypes: ['longtask'] })
      })
      const start = await scriptTime()
      await panel.evaluate(
        (id) => chrome.scripting.executeScript({ target: { tabId: id }, files: ['/linkedin.js'] }),
        tabId,
      )
      times.push((await scriptTime()) - start)
    }
    await page.waitForTimeout(1_000)
    const longTasks = await page.evaluate(() => window.longTasks)
    return [
      toGoal('Page: worlds of ours in LinkedIn before the icon is pressed', before, 'worlds', 0),
      toGoal('Page: size of the page script, gzipped', gzipSync(script, { level: 9 }).length / 1000, 'kB', 8),
      toGoal('Page: main thread to inject and start', median(times.slice(1)), 'ms', 3),
      toGoal('Page: long tasks in the second after injection', longTasks, 'tasks', 0),
      toGoal(
        'Page: mutation observers of ours with no composer open',
        await observers(session, herald),
        'observers',
        0,
      ),
    ]
  } finally {
    await herald.close()
  }
}

/** Counts the live MutationObservers in Herald's own world of the page. */
async function observers(session, herald) {
  const worlds = []
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context))
  await session.send('Runtime.disable')
  await session.send('Runtime.enable')
  const own = worlds.filter((world) => world.origin.includes(herald.id)).at(-1)
  if (!own) throw new Error('Herald’s world was not found in the page')
  const { result } = await session.send('Runtime.evaluate', {
    contextId: own.id,
    expression: 'MutationObserver.prototype',
  })
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId })
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length }',
  })
  return length.value
}
