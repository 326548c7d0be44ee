import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Fact } from '@/lib/profile/facts'
import { bytesOf, complete, zip } from '../lib/linkedin/archive/make'
import { useHerald } from './harness'
import { allRows, begin, forgetAfterEach, storePage } from './seed'
import { toRoom } from './steps'

const bench = useHerald()
forgetAfterEach(bench)

/** What reading a file or a page may take on a busy machine, ms. */
const READ = { timeout: 15_000 }

const facts = async () => {
  const rows = await allRows<Fact>(await storePage(bench), 'facts')
  return Object.fromEntries(rows.map(({ point, source, done }) => [point, `${source} ${done}`]))
}
const ring = (panel: Page, words: string) => panel.getByRole('img', { name: words }).waitFor(READ)

test('the archive: broken, says why; dropped, is shown before it is kept, then ticks, and can be undone', async () => {
  await begin(bench)
  const panel = await bench.panelInTab(360, 800)
  await toRoom(panel, 'Profile')
  await panel.getByRole('button', { name: 'Update from your LinkedIn archive' }).click()
  const whole = await bytesOf(await zip(complete()))
  const name = 'Complete_LinkedInDataExport_09-01-2026.zip'
  await panel
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(whole.slice(0, -30)) })
  await panel.getByText('The ZIP is not complete.').waitFor(READ)

  await panel.getByRole('region', { name: 'Choose the archive…' }).evaluate(
    (target, given) => {
      const carried = new DataTransfer()
      carried.items.add(new File([new Uint8Array(given.bytes)], given.name))
      target.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: carried }))
    },
    { name, bytes: [...whole] },
  )
  await panel.getByRole('region', { name: 'Found in it' }).getByText('2 positions').waitFor(READ)
  const changes = panel.getByRole('region', { name: 'What will change' })
  await changes.getByText('Headline', { exact: true }).waitFor()
  expect(await facts()).toEqual({})

  await panel.getByRole('button', { name: 'Keep this' }).click()
  await panel
    .getByText(/^Done: from your archive, /)
    .first()
    .waitFor(READ)
  await panel.getByRole('checkbox', { name: 'Done: Headline', exact: true, checked: true }).waitFor()
  expect(await facts()).toMatchObject({ headline: 'archive true', about: 'archive false' })
  const score = await panel.getByRole('img', { name: /of 100/ }).getAttribute('aria-label')
  expect(Number(score?.split(' ')[0])).toBeGreaterThan(0)
  // Focus is where the ambassador went on from.
  await panel.locator('button:focus', { hasText: 'Update from your LinkedIn archive' }).waitFor()

  await panel.getByRole('button', { name: 'Undo' }).click()
  await ring(panel, 'Not looked at yet')
  expect(await facts()).toEqual({})
  expect(await allRows(await storePage(bench), 'connections')).toEqual([])
  await expect.poll(() => panel.workers().length, READ).toBe(0)
})

describe('the profile page', () => {
  const look = (panel: Page) => panel.getByRole('button', { name: /^Look (at my profile|again)$/ }).click()

  test('one’s own is read on the click, as far as it is rendered, and kept on a press; nothing changes on it', async () => {
    await begin(bench)
    const page = await bench.herald.context.newPage()
    await page.goto('https://www.linkedin.com/in/ada-example/?half=1&isSelfProfile=true')
    const before = await page.content()
    const panel = await bench.panel(page)
    await toRoom(panel, 'Profile')
    await look(panel)
    await panel.getByText('Scroll down on your profile').waitFor(READ)
    expect(await page.content()).toBe(before)

    await panel.getByRole('button', { name: 'Open your profile on LinkedIn' }).click()
    await page.waitForURL(/\/in\/ada-example\/\?isSelfProfile=true$/)
    await look(panel)
    const changes = panel.getByRole('region', { name: 'What will change' })
    await changes.getByText('Education', { exact: true }).waitFor(READ)
    await changes.getByText('500 connections or more').waitFor()
    expect(await facts()).toEqual({})
    await panel.getByRole('button', { name: 'Keep this' }).click()
    await panel.getByRole('checkbox', { name: 'Done: Five skills', checked: true }).waitFor(READ)
    expect(await facts()).toMatchObject({
      ...{ photo: 'page true', about: 'page true', skills: 'page true', languages: 'page false' },
      ...{ 'fifty-connections': 'page true' },
    })
  })

  test('somebody else’s is not read, and neither is one that changes; ten thousand skills cost a moment', async () => {
    await begin(bench)
    const page = await bench.herald.context.newPage()
    await page.goto('https://www.linkedin.com/in/grace-invented/?isSelfProfile=true')
    const panel = await bench.panel(page)
    await toRoom(panel, 'Profile')
    await look(panel)
    await panel.getByText('not sure that this profile is yours').waitFor(READ)

    await page.goto('https://www.linkedin.com/in/ada-example/')
    await page.evaluate(() => {
      setInterval(() => history.replaceState(null, '', `/in/ada-example/?at=${Math.random()}`), 20)
    })
    await look(panel)
    await panel.getByText('The page changed while Herald looked').waitFor(READ)

    await page.goto('https://www.linkedin.com/in/ada-example/')
    await page.evaluate(() => {
      const section = document.querySelector('[componentkey$="_Skills"]')?.parentElement
      for (let at = 0; at < 10_000; at++) {
        const row = document.createElement('div')
        row.setAttribute('componentkey', `com.linkedin.sdui.profile.skill(ACoAAada, ${at})`)
        section?.append(row)
      }
    })
    await look(panel)
    await panel.getByRole('button', { name: 'Keep this' }).waitFor(READ)
    expect(await facts()).toEqual({})
  })
})
