import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { sharesFromCsv, sharesFromJson } from '@/lib/shares/export'
import type { Share } from '@/lib/shares/share'
import { savedBy } from './downloads'
import { useHerald } from './harness'
import { allRows, aShare, begin, forgetAfterEach, idAt, storePage } from './seed'
import { search, toRoom, toSettings } from './steps'

const bench = useHerald()
forgetAfterEach(bench)

const shares = async () => {
  const rows = await allRows<Share>(await storePage(bench), 'shares')
  return rows.sort((a, b) => b.publishedAt - a.publishedAt)
}

async function openLog(width = 400, height = 900): Promise<Page> {
  const panel = await bench.panelInTab(width, height)
  await toRoom(panel, 'Log')
  await panel.getByRole('heading', { name: 'Log', level: 1 }).waitFor()
  return panel
}

const link = (panel: Page) => panel.getByRole('textbox', { name: 'Link to the post' })
const add = (panel: Page) => panel.getByRole('button', { name: 'Add to the log' })
const startAdding = (panel: Page) => panel.getByRole('button', { name: 'Add a post' }).click()

const AT = Date.parse('2026-03-05T10:00:00.123Z')

test('every form of a post’s link is understood, and its id tells the time', async () => {
  await begin(bench)
  const panel = await openLog()
  await panel.getByText('Your log is empty').waitFor()
  const at = (hours: number) => AT - hours * 3_600_000
  const forms: [string, string][] = [
    [`https://www.linkedin.com/feed/update/urn:li:activity:${idAt(at(1))}/`, 'activity'],
    [`https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A${idAt(at(2))}?utm_source=share`, 'share'],
    [`https://www.linkedin.com/posts/ada-x_words-activity-${idAt(at(3))}-AbCd?utm_medium=x`, 'activity'],
    [`https://pl.linkedin.com/posts/ada_ugcPost-${idAt(at(4))}-AbCd`, 'ugcPost'],
    [`https://www.linkedin.com/embed/feed/update/urn:li:ugcPost:${idAt(at(5))}`, 'ugcPost'],
    [`urn:li:share:${idAt(at(6))}`, 'share'],
    [`See <https://www.linkedin.com/feed/update/urn:li:activity:${idAt(at(7))}>!`, 'activity'],
    [`www.linkedin.com/analytics/post-summary/urn:li:activity:${idAt(at(8))}/`, 'activity'],
  ]
  for (const [given] of forms) {
    await startAdding(panel)
    await link(panel).fill(given)
    await panel.getByText(/, read from the link$/).waitFor()
    await add(panel).click()
    await panel.getByRole('heading', { name: 'Log', level: 1 }).waitFor()
  }
  expect(await shares()).toMatchObject(
    forms.map(([, kind], n) => ({
      publishedAt: at(n + 1),
      urn: `urn:li:${kind}:${idAt(at(n + 1))}`,
      timeFrom: 'link',
      how: 'link',
    })),
  )
})

test('a wrong link is refused with the reason, a comment’s link logs its post', async () => {
  await begin(bench)
  const panel = await openLog()
  await startAdding(panel)
  const wrong: [string, string][] = [
    ['https://example.com/feed/update/urn:li:activity:7', 'This link leads to another site'],
    ['https://www.linkedin.com/in/ada/', 'This leads to a profile.'],
    ['https://www.linkedin.com/pulse/an-article/', 'This leads to an article.'],
    ['https://www.linkedin.com/company/acme/', 'This leads to a company page.'],
    ['http://www.linkedin.com/feed/update/urn:li:activity:1/', 'LinkedIn’s links begin with https://'],
    ['https://lnkd.in/abcdefg', 'A shortened link says nothing'],
    ['https://www.linkedin.com/feed/', 'This is LinkedIn, but not one post.'],
    [`urn:li:share:${idAt(AT)} urn:li:share:${idAt(AT - 60_000)}`, 'There is more than one link.'],
  ]
  for (const [given, said] of wrong) {
    await link(panel).fill(given)
    await add(panel).click()
    await panel.getByRole('alert').filter({ hasText: said }).waitFor()
  }
  expect(await shares()).toEqual([])
  const comment = `urn:li:comment:(urn:li:activity:${idAt(AT)},${idAt(AT + 60_000)})`
  await link(panel).fill(
    `https://www.linkedin.com/feed/update/urn:li:activity:${idAt(AT)}?commentUrn=${encodeURIComponent(comment)}`,
  )
  await panel.getByText('The link leads to a comment').waitFor()
  await add(panel).click()
  await panel.getByText('Added to your log').waitFor()
  expect(await shares()).toMatchObject([{ urn: `urn:li:activity:${idAt(AT)}`, publishedAt: AT }])
})

test('what is in the log already is noticed: the same URN, or the other id of the same post', async () => {
  await begin(bench)
  const panel = await openLog()
  for (const [given, said] of [
    [`urn:li:share:${idAt(AT)}`, 'Added to your log'],
    [`https://www.linkedin.com/feed/update/urn:li:share:${idAt(AT)}/`, 'This post is in your log already'],
    [`urn:li:activity:${idAt(AT + 900)}`, 'This post is in your log already'],
  ] as const) {
    await startAdding(panel)
    await link(panel).fill(given)
    await add(panel).click()
    await panel.getByText(said).last().waitFor()
  }
  expect(await shares()).toHaveLength(1)
  await panel.getByRole('button', { name: 'Show it' }).first().click()
  await panel.getByRole('button', { name: 'Remove from the log' }).waitFor()
})

test('a scheduled post says that its link tells only when it was scheduled', async () => {
  await begin(bench)
  const panel = await openLog()
  await startAdding(panel)
  await link(panel).fill(`urn:li:share:${idAt(AT)}`)
  await panel.getByRole('checkbox', { name: 'I had scheduled this post' }).check()
  await panel.getByText('The link only tells when you scheduled it.').waitFor()
  await add(panel).click()
  await panel.getByText('was scheduled', { exact: true }).waitFor()
  await panel.getByRole('button', { name: /Post without text/ }).click()
  await panel.getByText('when it was scheduled; LinkedIn’s link tells no more').waitFor()
  expect(await shares()).toMatchObject([{ scheduled: true, publishedAt: AT, timeFrom: 'link' }])

  await panel.getByRole('button', { name: 'Edit this post' }).click()
  await panel.getByLabel('When it was published').fill('2026-03-07T08:30')
  await panel.getByRole('button', { name: 'Save' }).click()
  await panel.getByText('as you entered it').waitFor()
  expect(await shares()).toMatchObject([
    { scheduled: true, publishedAt: new Date('2026-03-07T08:30').getTime(), timeFrom: 'typed' },
  ])
})

test('by hand, without a link; edited; deleted and brought back', async () => {
  await begin(bench)
  const panel = await openLog()
  await startAdding(panel)
  await add(panel).click()
  await panel.getByText('Paste a link or give a date and time.').waitFor()
  await panel.getByLabel('Date and time').fill('2026-02-03T09:15')
  await panel.getByRole('textbox', { name: 'Text', exact: true }).fill('By hand #OwnTag')
  await panel.getByRole('textbox', { name: 'Your note' }).fill('At the fair')
  await add(panel).click()
  await panel.getByRole('heading', { name: /February 2026/ }).waitFor()
  await panel.getByRole('button', { name: /By hand #OwnTag/ }).click()
  await panel.getByText('At the fair').waitFor()

  await panel.getByRole('button', { name: 'Edit this post' }).click()
  await panel.getByRole('textbox', { name: 'Text', exact: true }).fill('Now #Other')
  await panel.getByRole('button', { name: 'Save' }).click()
  await panel.getByText('Now #Other').first().waitFor()
  const [before] = await shares()
  expect(before).toMatchObject({
    text: 'Now #Other',
    hashtags: ['Other'],
    note: 'At the fair',
    publishedAt: new Date('2026-02-03T09:15').getTime(),
    how: 'typed',
  })
  await panel.getByRole('button', { name: 'Remove from the log' }).click()
  await panel.getByText('Your log is empty').waitFor()
  expect(await shares()).toEqual([])
  await panel.getByText('Post removed from your log').waitFor()
  await panel.getByRole('button', { name: 'Undo' }).last().click()
  await panel.getByRole('button', { name: /Now #Other/ }).waitFor()
  expect(await shares()).toEqual([before])
})

test('shares stand by month, newest first, and are found by words', async () => {
  const day = (iso: string) => new Date(`${iso}T12:00`).getTime()
  await begin(bench, {
    shares: [
      aShare('Łódź in January', day('2026-01-10')),
      aShare('Older one', day('2025-12-31')),
      aShare('Second of January', day('2026-01-02'), { note: 'with Zoë' }),
    ],
  })
  const panel = await openLog()
  await panel.getByRole('heading', { name: 'January 2026 2 posts' }).waitFor()
  const rows = panel.getByRole('region', { name: 'Log' }).getByRole('listitem')
  const texts = async () => (await rows.allTextContents()).map((text) => text.replace(/^\d+\p{L}{3}/u, ''))
  expect(await texts()).toEqual([
    'January 20262 posts',
    'Łódź in January',
    'Second of January',
    'December 20251 post',
    'Older one',
  ])
  await search(panel).fill('lodz')
  await expect.poll(texts).toEqual(['January 20261 post', 'Łódź in January'])
  await search(panel).fill('nothing like it')
  await panel.getByText('Nothing found for “nothing like it”').waitFor()
})

const AWKWARD = [
  '=HYPERLINK("https://evil.example","x")',
  '+1 -1 @SUM(A1)',
  '\tTab first, "quotes", commas; semicolons',
  'Zażółć\n\nשלום \u{1F600}\r\nline',
  "'=already quoted",
  '',
]

test('exports as CSV and JSON that read back exactly, and no cell is a formula', async () => {
  const given = AWKWARD.map((text, at) =>
    aShare(text, AT - at * 86_400_000, {
      ...(at % 2 === 0 && {
        urn: `urn:li:share:${idAt(AT - at * 86_400_000)}`,
        url: `https://www.linkedin.com/feed/update/urn:li:share:${idAt(AT - at * 86_400_000)}/`,
        note: `=note ${at}`,
        scheduled: true,
      }),
    }),
  )
  await begin(bench, { shares: given })
  const kept = await shares()
  const panel = await openLog()
  const choose = async (name: string) => {
    await panel.getByRole('button', { name: 'Export' }).click()
    await panel.getByRole('menuitem', { name }).click()
  }
  const csv = await savedBy(bench, () => choose('CSV'))
  expect(csv.name).toMatch(/^herald-log-\d{4}-\d\d-\d\d\.csv$/)
  expect(csv.text.startsWith('\uFEFF"published_at_utc","time_from","text"')).toBe(true)
  expect(csv.text).toContain('"2026-03-05T10:00:00.123Z"')
  expect(csv.text).not.toMatch(/(?:^|,|\n)"?[=+\-@\t]/)
  const fromCsv = await sharesFromCsv(csv.text)
  expect(fromCsv.problems).toEqual([])
  expect(fromCsv.shares).toEqual(kept)

  const json = await savedBy(bench, () => choose('JSON'))
  expect(json.name).toMatch(/\.json$/)
  expect(sharesFromJson(json.text)).toMatchObject({ problems: [], shares: kept })

  await toSettings(panel)
  const again = await savedBy(bench, () => panel.getByRole('button', { name: 'Log as CSV' }).click())
  expect(again.text).toBe(csv.text)
  const second = await savedBy(bench, () => panel.getByRole('button', { name: 'Log as JSON' }).click())
  expect(sharesFromJson(second.text).shares).toEqual(kept)
})

test('10,000 shares scroll with a handful of them in the page', async () => {
  const many = Array.from({ length: 10_000 }, (_, at) =>
    aShare(`Post number ${at} #Tag${at % 5}`, AT - at * 3_600_000),
  )
  await begin(bench, { shares: many })
  const panel = await openLog()
  await panel.getByRole('button', { name: /Post number 0 / }).waitFor()
  const seen = await panel.evaluate(async () => {
    const scroller = document.querySelector('main [data-scroller]')
    if (!scroller) throw new Error('No list')
    const rows = () => [...document.querySelectorAll('section[aria-label="Log"] li')]
    const gaps: number[] = []
    let most = 0
    let blank = 0
    let before = performance.now()
    scroller.scrollTop = 2000
    for (let step = 0; step < 60; step++) {
      scroller.scrollTop += 400
      await new Promise(requestAnimationFrame)
      gaps.push(performance.now() - before)
      before = performance.now()
      await new Promise((resolve) => setTimeout(resolve))
      most = Math.max(most, rows().length)
      const inMiddle = rows().some((row) => {
        const { top, bottom } = row.getBoundingClientRect()
        return top <= innerHeight / 2 && bottom >= innerHeight / 2
      })
      if (!inMiddle) blank++
    }
    gaps.sort((a, b) => a - b)
    return { median: gaps[30] ?? 0, most, blank }
  })
  expect(seen.median).toBeLessThan(50)
  expect(seen.most).toBeLessThan(80)
  expect(seen.blank).toBeLessThan(6)
  await panel.evaluate(() => {
    const scroller = document.querySelector('main [data-scroller]')
    scroller?.scrollTo({ top: scroller.scrollHeight })
  })
  await panel.getByRole('button', { name: /Post number 9999 / }).waitFor()
  await search(panel).fill('number 4321')
  await panel.getByRole('button', { name: /Post number 4321 / }).waitFor()
})
