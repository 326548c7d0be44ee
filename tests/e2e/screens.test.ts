import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useHerald } from './harness'
import { layoutFaults } from './layout-faults'
import { faultsInEveryLook } from './looks'
import { fillHouse, SCREENS } from './screens'
import { aDraft, begin, forgetAfterEach, storePage, storeValues } from './seed'

const bench = useHerald()
forgetAfterEach(bench)

/**
 * CSS pixels; 180 is a panel of 360 px at a zoom of 200 %. The longer language at every width, its mirror image at
 * the narrowest and the usual one, the other language where the panel opens narrow.
 */
const LAYOUTS = {
  pl: { ltr: [180, 320, 360, 480, 640], rtl: [180, 360] },
  en: { ltr: [320] },
} as const

/** Words of each language, by which one sees that it has arrived. */
const LANGUAGES = { en: 'Write', pl: 'Pisz' } as const

async function speak(panel: Page, language: keyof typeof LANGUAGES): Promise<void> {
  await storeValues(await storePage(bench), { settings: { language } })
  await panel.getByRole('navigation', { includeHidden: true }).getByText(LANGUAGES[language]).waitFor()
}

/** Every fault at these widths in their directions, as the page is now. */
async function faultsNow(panel: Page, layouts: Record<string, readonly number[]>): Promise<string[]> {
  const found: string[] = []
  for (const [direction, widths] of Object.entries(layouts)) {
    await panel.evaluate((dir) => {
      document.documentElement.dir = dir
    }, direction)
    for (const width of widths) {
      await panel.setViewportSize({ width, height: 720 })
      await panel.evaluate(() => new Promise(requestAnimationFrame))
      const faults = await panel.evaluate(layoutFaults)
      found.push(...faults.map((fault) => `${width} ${direction}: ${fault}`))
    }
  }
  await panel.evaluate(() => {
    document.documentElement.dir = 'ltr'
  })
  await panel.setViewportSize({ width: 360, height: 720 })
  return found
}

// One walk for both: it takes long to come to all of them.
test('every screen fits every width, both ways round, in English and in Polish, and axe finds nothing in any look', async () => {
  await fillHouse(bench)
  const panel = await bench.panelInTab(360, 720)
  const found: string[] = []
  for (const [screen, open] of SCREENS) {
    await open(panel)
    for (const language of ['pl', 'en'] as const) {
      await speak(panel, language)
      const faults = await faultsNow(panel, LAYOUTS[language])
      found.push(...faults.map((fault) => `${screen}, ${language}, ${fault}`))
    }
    found.push(...(await faultsInEveryLook(panel)).map((one) => `${screen}, ${one}`))
  }
  expect(found).toEqual([])
}, 240_000)

/** As many rooms as the bar may come to have, by the longest of their real names. */
const SEVEN = {
  en: ['Hub', 'Write', 'Calendar', 'Profile', 'Log', 'Programme', 'Settings'],
  pl: ['Hub', 'Pisz', 'Kalendarz', 'Profil', 'Dziennik', 'Program', 'Ustawienia'],
} as const

test('the bar holds seven rooms at 320 px', async () => {
  await begin(bench)
  const panel = await bench.panelInTab(320, 720)
  for (const language of ['pl', 'en'] as const) {
    await speak(panel, language)
    await panel.evaluate((labels) => {
      const bar = document.querySelector('nav ul')
      const model = bar?.firstElementChild
      if (!bar || !model) return
      bar.replaceChildren(
        ...labels.map((label) => {
          const room = model.cloneNode(true)
          const name = room instanceof Element ? room.querySelector('span.truncate') : null
          if (name) name.textContent = label
          return room
        }),
      )
    }, SEVEN[language])
    const rooms = await panel.locator('nav li').evaluateAll((nodes) =>
      nodes.map((node) => {
        const label = node.querySelector('span.truncate')
        const { width, height } = node.getBoundingClientRect()
        return { width, height, cut: label ? label.scrollWidth > label.clientWidth : true }
      }),
    )
    expect(rooms).toHaveLength(7)
    for (const room of rooms) {
      // A finger needs 24 px; the height makes up for what short names lack in width.
      expect(room.width).toBeGreaterThanOrEqual(32)
      expect(room.height).toBeGreaterThanOrEqual(44)
      expect(room.cut).toBe(false)
    }
    expect(await panel.evaluate(layoutFaults)).toEqual([])
    await panel.reload()
    await panel.getByRole('navigation').waitFor()
  }
})

test('the popup fits', async () => {
  await begin(bench, { drafts: [aDraft(`${'Longword'.repeat(20)} and more`), aDraft('Short')] })
  const popup = await bench.herald.context.newPage()
  await popup.setViewportSize({ width: 360, height: 600 })
  for (const language of ['pl', 'en'] as const) {
    await storeValues(await storePage(bench), { settings: { language } })
    await popup.goto(`chrome-extension://${bench.herald.id}/popup.html`)
    await popup.getByText(language === 'pl' ? 'Otwórz LinkedIn' : 'Open LinkedIn', { exact: true }).waitFor()
    await popup.getByRole('button').last().click()
    await popup.getByRole('textbox').waitFor()
    expect(await popup.evaluate(layoutFaults), language).toEqual([])
  }
})

test('axe finds nothing in the popup', async () => {
  await fillHouse(bench)
  const popup = await bench.herald.context.newPage()
  await popup.setViewportSize({ width: 360, height: 600 })
  await popup.goto(`chrome-extension://${bench.herald.id}/popup.html`)
  await popup.getByRole('button', { name: /^Newest/ }).waitFor()
  expect(await faultsInEveryLook(popup)).toEqual([])
  await popup.getByRole('button', { name: 'Log a post by its link' }).click()
  await popup.getByRole('button', { name: 'Add to the log' }).click()
  await popup.getByRole('alert').filter({ hasText: 'Paste the link' }).waitFor()
  expect(await faultsInEveryLook(popup)).toEqual([])
})
