import { rmSync } from 'node:fs'
import { launchHerald } from '../browser/launch.mjs'
import { besideEmpty } from './beside-empty.mjs'
import { seed } from './seed.mjs'
import { median } from './stats.mjs'

const RUNS = 31

/** The panel with 10,000 items and 10,000 shares, from navigation to interactive, in turn with an empty React page of the same build. */
export async function panelBench() {
  const extension = await besideEmpty()
  const herald = await launchHerald({ extension })
  try {
    const page = await herald.context.newPage()
    await page.setViewportSize({ width: 360, height: 720 })
    const time = async (path) => {
      await page.goto(`chrome-extension://${herald.id}/${path}`)
      const mark = () => performance.getEntriesByName('herald:interactive')[0]?.startTime ?? 0
      await page.waitForFunction(mark)
      return page.evaluate(mark)
    }
    await time('sidepanel.html')
    await page.waitForTimeout(1_000)
    await page.evaluate(seed, { items: 10_000, shares: 10_000 })
    const panel = []
    const empty = []
    for (let run = 0; run <= RUNS; run++) {
      panel.push(await time('sidepanel.html'))
      // What the panel goes on with behind must not slow the page it is compared with.
      await page.waitForTimeout(1_500)
      empty.push(await time('empty.html'))
      await page.waitForTimeout(200)
    }
    // The first of each fills the browser's caches.
    const [ours, theirs] = [median(panel.slice(1)), median(empty.slice(1))]
    return [
      {
        name: 'Panel: navigation to interactive, 10,000 items and 10,000 shares',
        value: ours,
        unit: 'ms',
        against: `empty React page: ${theirs.toFixed(1)} ms`,
        ratio: ours / theirs,
        goal: '≤ 2 times',
        met: ours / theirs <= 2,
      },
    ]
  } finally {
    await herald.close()
    rmSync(extension, { recursive: true, force: true })
  }
}
