import { launchHerald } from '../browser/launch.mjs'
import { median } from './stats.mjs'

const MONTHS = 24
/** One frame at 60 Hz. */
const GOAL_MS = 16.7

/**
 * Turning the month in the calendar, from the press until the page is laid out anew, in each of its views. In the grid
 * the list of the day beneath it follows; until that stands is told beside.
 */
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
          await page.evaluate(
            async (last) => {
              const text = (name) => document.querySelector(name)?.textContent
              const button = document.querySelector('button[aria-label="Next month"]')
              const [heading, list] = [text('h1'), text(last)]
              const start = performance.now()
              button?.click()
              while (text('h1') === heading) await Promise.resolve()
              document.body.getBoundingClientRect()
              const turned = performance.now() - start
              while (text(last) === list) await new Promise((resolve) => setTimeout(resolve))
              document.body.getBoundingClientRect()
              return { turned, whole: performance.now() - start }
            },
            view === 'Month' ? 'p[role="status"]' : 'h1',
          ),
        )
        await page.waitForTimeout(150)
      }
      const turned = times.map((time) => time.turned)
      const whole = times.map((time) => time.whole)
      const value = median(turned)
      rows.push({
        name: `Calendar: turning the month, ${view.toLowerCase()} view, median of ${MONTHS}`,
        value,
        unit: 'ms',
        against: `longest ${Math.max(...turned).toFixed(1)} ms; with the list: ${median(whole).toFixed(1)} ms, longest ${Math.max(...whole).toFixed(1)} ms`,
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
