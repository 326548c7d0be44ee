import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useHerald } from './harness'
import { aDraft, aHub, allRows, anItem, aShare, begin, dayFromNow, forgetAfterEach, storePage } from './seed'
import { toRoom, toSettings, writing } from './steps'

const bench = useHerald()
forgetAfterEach(bench)

const PICTURE = 'https://acme.example/lockers'

const HUB = {
  ...aHub([
    anItem('one', {
      title: 'Żółw in a parcel',
      pictures: [{ url: PICTURE, alt: 'A row of lockers', width: 40, height: 20 }],
    }),
  ]),
  challenges: [{ id: 'c', title: 'The theme', hashtag: 'TheTheme', from: dayFromNow(-2), to: dayFromNow(2) }],
  snippets: [{ id: 'd', name: 'disclosure', text: { en: 'I work at Acme.', pl: 'Pracuję w Acme.' } }],
}

/** A panel with this text open for writing. */
async function openDraft(text: string): Promise<Page> {
  await begin(bench, { hub: HUB, drafts: [aDraft(text)], settings: { language: 'en' } })
  const panel = await bench.panelInTab(360, 800)
  await toRoom(panel, 'Write')
  await panel.locator('main li button').first().click()
  await writing(panel).waitFor()
  return panel
}

function servePicture(): void {
  const drawn = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>'
  const headers = { 'content-type': 'image/svg+xml', 'access-control-allow-origin': '*' }
  bench.serve({ url: PICTURE, body: drawn, headers })
}

test('a snippet of one’s own is made in Settings and put in by / and its name, under the line it is typed in', async () => {
  const panel = await openDraft('First line\n\nThird line ')
  await toSettings(panel)
  const section = panel.getByRole('region', { name: 'Snippets' })
  await section.getByRole('button', { name: 'Add a snippet' }).click()
  await section.getByRole('textbox', { name: 'Name' }).fill('two words')
  await section.getByRole('textbox', { name: 'Text' }).fill('Ada, who repairs conveyors')
  await section.getByRole('button', { name: 'Save' }).click()
  await section.getByRole('alert').filter({ hasText: 'without a space' }).waitFor()
  await section.getByRole('textbox', { name: 'Name' }).fill('/podpis')
  await section.getByRole('button', { name: 'Save' }).click()
  await section.getByText('/podpis').waitFor()
  await section.getByRole('button', { name: 'Delete /podpis' }).click()
  await section.getByText('/podpis').waitFor({ state: 'detached' })
  await panel.getByRole('button', { name: 'Undo' }).click()
  await section.getByText('/podpis').waitFor()
  expect(await allRows(await storePage(bench), 'snippets')).toMatchObject([{ name: 'podpis' }])

  await toRoom(panel, 'Write')
  await writing(panel).press('Control+End')
  await writing(panel).pressSequentially('/po')
  const list = panel.getByRole('listbox', { name: 'Snippets' })
  await list.waitFor()
  const [box, text] = [await list.boundingBox(), await writing(panel).boundingBox()]
  if (!box || !text) throw new Error('No box')
  // The third line ends 14 + 3 × 23 px below the top of the text's box.
  await expect.poll(async () => (await list.boundingBox())?.y ?? 0).toBeGreaterThan(text.y + 14 + 3 * 23 - 3)
  expect((await list.boundingBox())?.y).toBeLessThan(text.y + 14 + 4 * 23)
  await writing(panel).press('Enter')
  await expect
    .poll(() => writing(panel).inputValue())
    .toBe('First line\n\nThird line Ada, who repairs conveyors')
  await writing(panel).press('Enter')
  await writing(panel).pressSequentially('/disc')
  await list.getByText('programme’s').waitFor()
  await list.getByText('I work at Acme.').click()
  expect(await writing(panel).inputValue()).toMatch(/conveyors\nI work at Acme\.$/)
})

test('an item’s picture goes to the clipboard as an image, and a challenge’s proof as text', async () => {
  servePicture()
  const url = 'https://www.linkedin.com/feed/update/urn:li:activity:7451004062705119233/'
  await begin(bench, {
    hub: HUB,
    shares: [aShare('Did it #TheTheme', Date.now(), { url })],
    settings: { language: 'en' },
  })
  await bench.herald.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const panel = await bench.panelInTab(360, 800)
  await panel.getByRole('button', { name: 'Copy the proof' }).click()
  await panel.getByText('Copied: dates and links of your posts').waitFor()
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toMatch(
    new RegExp(`^The theme \\(#TheTheme\\)\\n.*: ${url}$`),
  )

  await panel.getByRole('button', { name: 'Żółw in a parcel', exact: true }).click()
  await panel.getByRole('button', { name: 'Write from this' }).click()
  await panel.getByRole('button', { name: /^Pictures/ }).click()
  await panel.getByRole('button', { name: 'Copy the picture' }).click()
  await panel.getByText('The picture is on the clipboard').waitFor()
  const copied = await panel.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const blob = await item?.getType('image/png')
    const image = blob && (await createImageBitmap(blob))
    return [image?.width, image?.height]
  })
  expect(copied).toEqual([40, 20])
  const saving = panel.waitForEvent('download')
  await panel.getByRole('button', { name: 'Download' }).click()
  expect((await saving).suggestedFilename()).toBe('zolw-in-a-parcel.png')
})

test('by keyboard alone: an item is found and opened, a draft begun, a hashtag put in, and handed over', async () => {
  servePicture()
  await begin(bench, { hub: HUB, settings: { language: 'en', handOver: 'copy' } })
  const panel = await bench.panelInTab(360, 800)
  await panel.getByRole('heading', { name: 'Żółw in a parcel' }).waitFor()
  const menu = panel.getByRole('dialog', { name: 'Commands' })
  const command = async (words: string, name: string) => {
    await panel.keyboard.press('Control+k')
    await menu.waitFor()
    await panel.keyboard.type(words)
    await menu.getByRole('menuitem', { name }).and(menu.locator('[data-focused]')).waitFor()
    await panel.keyboard.press('Enter')
    await menu.waitFor({ state: 'detached' })
  }
  await command('zolw', 'Żółw in a parcel')
  await panel.getByRole('button', { name: 'Write from this' }).waitFor()
  await command('start item', 'Start a draft from this item')
  await writing(panel).waitFor()
  await panel.keyboard.press('Tab')
  await command('#thet', '#TheTheme')
  await expect.poll(() => writing(panel).inputValue()).toBe('Text of one.\n\n#TheTheme')
  await command('hand', 'Hand this draft over to LinkedIn')
  await panel.getByText(/^Copied|did not allow copying/).waitFor()
  await panel
    .getByRole('region', { name: 'To add by hand on LinkedIn' })
    .getByText('A row of lockers')
    .waitFor()
})
