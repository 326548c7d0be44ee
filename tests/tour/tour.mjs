import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launchHerald, openPanel, pressIcon } from '../browser/launch.mjs'
import { servePractice } from '../practice/serve.mjs'

const OUT = fileURLToPath(new URL('../../.output/tour/', import.meta.url))

/** Walks the whole circle without a display, prints each step, and leaves pictures and the exported log in .output/tour. */
export async function tour() {
  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT, { recursive: true })
  const herald = await launchHerald()
  try {
    await walk(herald)
  } finally {
    await herald.close()
  }
}

async function walk(herald) {
  let number = 0
  const step = (text) => console.log(`${String(++number).padStart(2)}. ${text}`)
  const picture = async (page, name) => {
    await page.waitForTimeout(350)
    await page.screenshot({ path: `${OUT}${name}.png` })
  }

  await servePractice(herald.context)
  const page = await herald.context.newPage()
  await page.goto('https://www.linkedin.com/feed/')
  await page.waitForFunction(() => 'practice' in window)
  step('The practice LinkedIn is open. Nothing of Herald is in the page.')

  const popup = await pressIcon(herald, page)
  await popup.getByText('Brightwell Voices').waitFor()
  await picture(popup, 'popup')
  step('Pressed the icon: the popup shows the programme and this month’s rhythm.')
  await popup.close().catch(() => undefined)

  const panel = await openPanel(herald, page)
  const button = (name, options) => panel.getByRole('button', { name, ...options })
  await button(/^Customers/).waitFor()
  await picture(panel, 'hub')
  step('Opened the panel beside LinkedIn: the demo hub, its challenge and its items.')

  await panel.getByRole('searchbox').fill('lodz')
  await panel.getByText(/items? found/).waitFor()
  await picture(panel, 'search')
  step(
    `Searched “lodz”: ${await panel.getByText(/items? found/).textContent()}, with or without Polish letters.`,
  )
  await panel.getByRole('searchbox').fill('')

  await panel.getByRole('heading', { level: 2 }).getByRole('button').nth(2).click()
  await picture(panel, 'item')
  const title = await panel.getByRole('heading', { level: 2 }).first().textContent()
  step(`Opened “${title}” and chose a wording.`)
  await button('Write from this').click()
  const text = panel.getByRole('textbox', { name: 'Text of your post' })
  await text.waitFor()
  await text.press('Control+Home')
  await text.pressSequentially('Last Tuesday I stood at the counter myself.\n\n')
  await button('More hashtags').click()
  await button('#BrightwellVoices').click()
  await button('Fewer hashtags').click()
  await button('#GoodToLearn', { exact: true }).click()
  await panel.getByText('Saved', { exact: true }).waitFor()
  await panel
    .getByRole('textbox', { name: 'Text of your post' })
    .evaluate((node) => node.scrollIntoView({ block: 'start' }))
  await picture(panel, 'write')
  step('Began a draft from it, added words of one’s own, the programme’s hashtag and the challenge’s.')

  await button('Put into LinkedIn').click()
  await panel.getByRole('dialog').waitFor()
  await picture(panel, 'question')
  await panel.getByText('Notice it and ask me').click()
  await button('Continue').click()
  step('Pressed “Put into LinkedIn”; Herald asked once how, and whether to notice the post.')
  await panel.getByText('Inserted. Review it and press Post on LinkedIn.').waitFor({ timeout: 20_000 })
  await picture(panel, 'handed-over')
  await picture(page, 'composer')
  await sideBySide(herald, 'beside', ['composer', 'handed-over'])
  const lines = (await page.evaluate(() => window.practice.model())).split('\n').length
  step(`The composer opened in the same tab and holds the text (${lines} lines), read back and verified.`)

  await page.getByRole('button', { name: 'Post', exact: true }).last().click()
  await panel.getByText('Posted. Add this to your log?').waitFor()
  await picture(panel, 'noticed')
  step('Pressed Post on LinkedIn, as only the ambassador does. Herald noticed and asks.')
  await button('Add to the log').click()
  await panel.getByRole('button', { name: 'Log', exact: true }).click()
  await panel.getByText('1 post this month').waitFor()
  await picture(panel, 'log')
  step('Added it to the log: one post this month, the challenge done.')

  const download = panel.waitForEvent('download')
  await button('Export').click()
  await panel.getByRole('menuitem', { name: 'CSV' }).click()
  const csv = readFileSync(await (await download).path(), 'utf8')
  writeFileSync(`${OUT}herald-log.csv`, csv)
  step(
    `Exported the log as CSV: ${csv.split('\r\n')[0].length > 0 ? 'one documented header and' : ''} ${csv.length} characters.`,
  )

  await button('Close').click()
  await button('Calendar').click()
  await panel.getByRole('button', { name: 'Agenda' }).waitFor()
  await picture(panel, 'calendar')
  await button('Profile').click()
  await panel.getByText('Where does your profile stand?').waitFor()
  await picture(panel, 'profile')
  step('Looked at the days worth a post, and at the profile’s checklist.')

  await panel
    .getByRole('banner')
    .getByRole('button', { name: /Brightwell Voices/ })
    .click()
  await panel.getByRole('heading', { name: 'Programme' }).waitFor()
  await picture(panel, 'programme')
  await button('Settings').click()
  await panel.getByRole('heading', { name: 'Settings' }).waitFor()
  await picture(panel, 'settings')
  step('Looked at the programme and the settings.')

  await panel.getByText('Polski', { exact: true }).click()
  await panel.getByText('Ciemny', { exact: true }).click()
  await panel.getByRole('heading', { name: 'Ustawienia' }).waitFor()
  await panel.getByRole('button', { name: 'Hub', exact: true }).click()
  await picture(panel, 'hub-dark-pl')
  step('Switched to Polish and to the dark theme, at once.')
  console.log(`\nPictures of every room and the exported log are in ${OUT.replace(`${process.cwd()}/`, '')}`)
}

/** Two pictures beside each other, as they stand in the browser. */
async function sideBySide(herald, name, names) {
  const sheet = await herald.context.newPage()
  const images = names.map((one) => readFileSync(`${OUT}${one}.png`).toString('base64'))
  await sheet.setContent(
    `<body style="margin:0;display:flex;width:max-content;height:725px;background:#cfc7ba;gap:2px">${images
      .map((data) => `<img style="height:725px" src="data:image/png;base64,${data}">`)
      .join('')}</body>`,
  )
  await sheet.locator('body').screenshot({ path: `${OUT}${name}.png` })
  await sheet.close()
}
