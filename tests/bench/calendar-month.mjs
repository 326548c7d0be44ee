import { launchHerald } from '../browser/launch.mjs'
import { median } from './stats.mjs'

const MONTHS = 24
/** One frame at 60 Hz. */
const GOAL_MS = 16.7

/** Turning the month in the calendar, from the press until the page is laid out anew, in each of its views. */
export async function monthBench() {
  const herald = await launchHerald()
  try {
    const page = await herald.context.newPage()
    await page.setViewportSize({ width: 360, height: 720 })
    await page.goto(`chrome-extension://${herald.id}/sidepanel.html`)
    await page.getByRole('navigation').getByRole('button', { name: 'Calendar' }).click()
    await page.getByRole('region', { name: 'Days' }).getByRole('button').first().waitFor()
    const rows = []
    for (const view of ['Agenda', 'Month']) {
      await page.getByRole('button', { name: view, exact: true }).click()
      // What is worked out ahead when the page is idle is part of the product.
      await page.waitForTimeout(1_000)
      const times = []
      for (let month = 0; month < MONTHS; month++) {
        times.push(
          await page.evaluate(async () => {
            const button = document.querySelector('button[aria-label="Next month"]')
            const heading = document.querySelector('h1')
            const before = heading?.textContent
            const start = performance.now()
            button?.click()
            while (document.querySelector('h1')?.textContent === before) await Promise.resolve()
            document.body.getBoundingClientRect()
            return performance.now() - start
          }),
        )
        await page.waitForTimeout(150)
      }
      const value = median(times)
      rows.push({
        name: `Calendar: turning the month, ${view.toLowerCase()} view, median of ${MONTHS}`,
        value,
        unit: 'ms',
        against: `longest: ${Math.max(...times).toFixed(1)} ms`,
        ratio: null,
        goal: `≤ ${GOAL_MS} ms`,
        met: value <= GOAL_MS,
      })
    }
    return rows
  } finally {
    await herald.close()
  }
}
