import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useHerald, waitForPage } from './harness'
import { fillHouse } from './screens'
import { aDraft, aHub, anItem, aShare, begin, forgetAfterEach } from './seed'
import { toRoom, toSettings, writing } from './steps'

const bench = useHerald()
forgetAfterEach(bench)

/** The name of what has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const node = document.activeElement
    if (!node || node === document.body) return ''
    const labels = node instanceof HTMLInputElement ? [...(node.labels ?? [])] : []
    return (node.getAttribute('aria-label') ?? labels[0]?.textContent ?? node.textContent ?? '').trim()
  })

/** Presses Tab until the focus is on something of that name, as somebody without a mouse does. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const seen: string[] = []
  for (let presses = 0; presses < 60; presses++) {
    const here = await focused(page)
    if (name.test(here)) return
    seen.push(here.slice(0, 30))
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${name}: ${seen.join(' | ')}`)
}

const ITEM = anItem('one', { title: 'The only item', hashtags: ['OneTag'] })

describe('with the keyboard alone', () => {
  test('from opening the panel to a draft handed over', async () => {
    await begin(bench, { hub: aHub([ITEM]) })
    const page = await bench.linkedIn('generation=sdui')
    const panel = await bench.panel(page)
    await panel.getByRole('button', { name: 'The only item', exact: true }).waitFor()
    await tabTo(panel, /^The only item$/)
    await panel.keyboard.press('Enter')
    await panel.getByRole('button', { name: 'Write from this' }).waitFor()
    await tabTo(panel, /^Write from this$/)
    await panel.keyboard.press('Enter')
    await writing(panel).waitFor()
    await tabTo(panel, /^Text of your post$/)
    await panel.keyboard.press('Control+End')
    await panel.keyboard.type(' In my own words.')
    await tabTo(panel, /^#OneTag$/)
    await panel.keyboard.press('Space')
    await tabTo(panel, /^Put into LinkedIn$/)
    await panel.keyboard.press('Enter')
    await panel.getByRole('dialog').waitFor()
    await tabTo(panel, /^Continue$/)
    await panel.keyboard.press('Enter')
    await panel.getByText('Inserted. Review it and press Post on LinkedIn.').waitFor({ timeout: 20_000 })
    expect(await page.evaluate(() => window.practice.model())).toBe(
      'Text of one. In my own words.\n\n#OneTag',
    )
  })

  test('the panel opens from the popup', async () => {
    const popup = await bench.popup(await bench.linkedIn())
    await popup.getByRole('button', { name: 'Open Herald beside LinkedIn' }).waitFor()
    await tabTo(popup, /^Open Herald beside LinkedIn$/)
    // The popup closes in the middle of the press.
    await popup.keyboard.press('Enter').catch(() => undefined)
    const panel = await waitForPage(bench.herald, (url) => url.includes('/sidepanel.html?tab='))
    await panel.getByRole('navigation').waitFor()
  })

  test('the focus is seen wherever it is', async () => {
    await fillHouse(bench)
    const panel = await bench.panelInTab(360, 720)
    const unseen: string[] = []
    const walk = async (room: string) => {
      let stops = 0
      for (let presses = 0; presses < 40; presses++) {
        await panel.keyboard.press('Tab')
        const stop = await panel.evaluate(() => {
          const node = document.activeElement
          if (!node || node === document.body || node.hasAttribute('data-walked')) return undefined
          node.setAttribute('data-walked', '')
          // React Aria's hidden inputs show the focus on their labels, the text area on its card.
          for (let up: Element | null = node; up && up !== document.body; up = up.parentElement) {
            const { outlineStyle, outlineWidth } = getComputedStyle(up)
            const { width, height } = up.getBoundingClientRect()
            if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && width * height > 100) {
              return { name: node.outerHTML.slice(0, 80), seen: true }
            }
            if (up instanceof HTMLLabelElement || up.contains(document.querySelector('textarea'))) continue
            if (!(node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement)) break
          }
          return { name: node.outerHTML.slice(0, 80), seen: false }
        })
        if (!stop) break
        stops++
        if (!stop.seen) unseen.push(`${room}: ${stop.name}`)
      }
      expect(stops, room).toBeGreaterThan(4)
    }
    await panel.getByRole('button', { name: /^What Donau/ }).waitFor()
    await walk('Hub')
    await toRoom(panel, 'Write')
    await panel.getByRole('button', { name: /^Newest/ }).click()
    await writing(panel).waitFor()
    await walk('Write')
    await toRoom(panel, 'Log')
    await panel.getByRole('button', { name: /Post number 0/ }).waitFor()
    await walk('Log')
    await toSettings(panel)
    await panel.getByRole('region', { name: 'Privacy' }).waitFor()
    await walk('Settings')
    expect(unseen).toEqual([])
  })
})

describe('the focus goes where the ambassador is', () => {
  test('into an opened item, and back to its card', async () => {
    await begin(bench, { hub: aHub([anItem('zero', { publishedOn: '2020-02-01' }), ITEM]) })
    const panel = await bench.panelInTab()
    await panel.getByRole('button', { name: 'The only item', exact: true }).focus()
    await panel.keyboard.press('Enter')
    await panel.getByRole('button', { name: 'Write from this' }).waitFor()
    await panel.keyboard.press('Tab')
    expect(await focused(panel)).toBe('Back to the Hub')
    await panel.keyboard.press('Enter')
    await expect.poll(() => focused(panel)).toBe('The only item')
  })

  test('into an opened share, and to the list’s room when it closes', async () => {
    await begin(bench, { shares: [aShare('Only post', Date.now())] })
    const panel = await bench.panelInTab()
    await toRoom(panel, 'Log')
    await panel.getByRole('button', { name: /Only post/ }).focus()
    await panel.keyboard.press('Enter')
    await panel.getByRole('button', { name: 'Edit this post' }).waitFor()
    await panel.keyboard.press('Tab')
    expect(await focused(panel)).toBe('Back to the log')
    await panel.keyboard.press('Enter')
    await panel.getByRole('button', { name: /Only post/ }).waitFor()
    // The next press goes on inside the room, not at the top of the page.
    await panel.keyboard.press('Tab')
    expect(await focused(panel)).toBe('Export')
  })

  test('into a draft and out of it', async () => {
    await begin(bench, { drafts: [aDraft('Only draft')] })
    const panel = await bench.panelInTab()
    await toRoom(panel, 'Write')
    await panel.getByRole('button', { name: /^Only draft/ }).focus()
    await panel.keyboard.press('Enter')
    await writing(panel).waitFor()
    await tabTo(panel, /^Back to the drafts$/)
    await panel.keyboard.press('Enter')
    await panel.getByRole('button', { name: /^Only draft/ }).waitFor()
    await panel.keyboard.press('Tab')
    expect(await focused(panel)).toBe('New draft')
  })

  test('back to the button that opened a dialog', async () => {
    await begin(bench, { drafts: [aDraft('Only draft')] })
    const panel = await bench.panelInTab()
    await toRoom(panel, 'Write')
    await panel.getByRole('button', { name: /^Only draft/ }).click()
    await panel.getByRole('button', { name: 'Copy and open LinkedIn' }).focus()
    await panel.keyboard.press('Enter')
    // The dialog is seen a frame before the focus is in it; nobody is as quick as a test.
    const question = panel.getByRole('dialog')
    await expect.poll(() => question.evaluate((node) => node.contains(document.activeElement))).toBe(true)
    await panel.keyboard.press('Escape')
    await question.waitFor({ state: 'detached' })
    await expect.poll(() => focused(panel)).toBe('Copy and open LinkedIn')
    await toSettings(panel)
    await panel.getByRole('button', { name: 'Erase everything…' }).focus()
    await panel.keyboard.press('Enter')
    const dialog = panel.getByRole('alertdialog')
    await expect.poll(() => dialog.evaluate((node) => node.contains(document.activeElement))).toBe(true)
    // The focus stays inside.
    for (let presses = 0; presses < 5; presses++) {
      await panel.keyboard.press('Tab')
      expect(await dialog.evaluate((node) => node.contains(document.activeElement))).toBe(true)
    }
    await panel.keyboard.press('Escape')
    await expect.poll(() => focused(panel)).toBe('Erase everything…')
  })
})
