import { readFile } from 'node:fs/promises'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = await readFile('node_modules/axe-core/axe.min.js', 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

const ALL = { runOnly: { type: 'tag', values: RULES } }
const COLOURS = { runOnly: { type: 'rule', values: ['color-contrast'] } }

/** What axe finds wrong in the page as it is now. */
async function violations(page: Page, options: object): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  return page.evaluate(async (asked) => {
    const { axe } = window as unknown as {
      axe: { run: (where: Document, options: object) => Promise<AxeResults> }
    }
    const { violations: found } = await axe.run(document, asked)
    return found.flatMap(({ id, nodes }) =>
      nodes.map(
        (node) => `${id}: ${node.target.join(' ')} – ${node.any.concat(node.all, node.none)[0]?.message}`,
      ),
    )
  }, options)
}

/** Names, roles and structure are the same in every look: only colours are asked for again. */
const LOOKS: [string, Parameters<Page['emulateMedia']>[0], 'ltr' | 'rtl'][] = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }, 'ltr'],
  ['dark, right to left', { colorScheme: 'dark', forcedColors: 'none' }, 'rtl'],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }, 'ltr'],
]

/**
 * Words that are not in one of the system's colours where these are forced. axe cannot tell: it reads
 * `-webkit-text-fill-color`, which Chromium computes without the forced colours (2026-11).
 */
function ownColours(): string[] {
  const probe = document.body.appendChild(document.createElement('i'))
  const names = 'CanvasText ButtonText LinkText VisitedText GrayText HighlightText FieldText'.split(' ')
  const system = names.map((name) => {
    probe.style.color = name
    return getComputedStyle(probe).color
  })
  probe.remove()
  return [...document.querySelectorAll('body *')].flatMap((node) => {
    const words = [...node.childNodes].some(
      (child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim(),
    )
    const { color } = getComputedStyle(node)
    return words && node.checkVisibility() && !system.includes(color)
      ? [`${node.outerHTML.slice(0, 80)} is ${color}`]
      : []
  })
}

/** What axe finds wrong in the page, light, dark from right to left, and in forced colours; leaves it in light. */
export async function faultsInEveryLook(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const [look, media, direction] of LOOKS) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
    await page.evaluate((dir) => {
      document.documentElement.dir = dir
    }, direction)
    const faults =
      media?.forcedColors === 'active'
        ? await page.evaluate(ownColours)
        : await violations(page, media?.colorScheme === 'light' ? ALL : COLOURS)
    found.push(...faults.map((one) => `${look}: ${one}`))
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  await page.evaluate(() => {
    document.documentElement.dir = 'ltr'
  })
  return found
}
