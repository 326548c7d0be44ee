import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Draft } from '@/lib/drafts/draft'
import { useHerald } from './harness'
import {
  aDraft,
  aHub,
  allRows,
  anItem,
  aShare,
  begin,
  dayFromNow,
  forgetAfterEach,
  putRows,
  storePage,
} from './seed'
import { search, titles, toRoom, writing } from './steps'

const bench = useHerald()
forgetAfterEach(bench)

const HUB = aHub(
  [
    anItem('ready', {
      title: 'A ready one',
      wordings: [
        { language: 'en', text: 'First wording.', label: 'long' },
        { language: 'en', text: 'Second wording.', label: 'short' },
      ],
      hashtags: ['OfTheItem'],
    }),
    anItem('question', {
      kind: 'inspiration',
      title: 'A question',
      wordings: [{ language: 'en', text: 'What did you learn?' }],
    }),
  ],
  {
    challenges: [
      { id: 'c', title: 'The theme', hashtag: 'TheTheme', from: dayFromNow(-2), to: dayFromNow(5) },
      { id: 'past', title: 'Long past', hashtag: 'LongPast', from: '2020-01-01', to: '2020-01-31' },
    ],
  },
)

const drafts = async () => {
  const rows = await allRows<Draft>(await storePage(bench), 'drafts')
  return rows.sort((a, b) => a.createdAt - b.createdAt)
}
const stored = async () => (await drafts()).map(({ text }) => text)

/** The panel with one draft open. */
async function openDraft(text: string, height = 900): Promise<Page> {
  const draft = aDraft(text)
  await begin(bench, { hub: HUB, drafts: [draft] })
  const panel = await bench.panelInTab(400, height)
  await show(panel)
  return panel
}

/** Opens the newest draft, unless the panel remembers one that was open. */
async function show(panel: Page): Promise<void> {
  await toRoom(panel, 'Write')
  const list = panel.getByRole('heading', { name: 'Drafts', level: 1 })
  await writing(panel).or(list).first().waitFor()
  if (await list.isVisible()) {
    await panel.getByRole('main').getByRole('listitem').getByRole('button').first().click()
  }
  await writing(panel).waitFor()
}

describe('beginning', () => {
  test('from the chosen wording, linked to its item', async () => {
    await begin(bench, { hub: HUB })
    const panel = await bench.panelInTab()
    await panel.getByRole('button', { name: 'A ready one', exact: true }).click()
    await panel.getByRole('button', { name: 'EN · short' }).click()
    await panel.getByRole('button', { name: 'Write from this' }).click()
    await writing(panel).waitFor()
    expect(await writing(panel).inputValue()).toBe('Second wording.')
    expect(await drafts()).toMatchObject([
      { origin: { hubId: 'file:acme-voices', itemId: 'ready', wording: 1, text: 'Second wording.' } },
    ])
    await panel.getByText('From:').getByRole('button', { name: 'A ready one' }).click()
    await panel.getByRole('button', { name: 'Write from this' }).waitFor()
  })

  test('from an inspiration, empty and with its question in view', async () => {
    await begin(bench, { hub: HUB })
    const panel = await bench.panelInTab()
    await panel.getByRole('button', { name: 'A question', exact: true }).click()
    await panel.getByRole('button', { name: 'Answer in your own words' }).click()
    await writing(panel).waitFor()
    expect(await writing(panel).inputValue()).toBe('')
    await panel.getByText('What did you learn?').waitFor()
    await expect.poll(() => writing(panel).evaluate((node) => node === document.activeElement)).toBe(true)
    await panel.getByRole('button', { name: 'Open the inspiration' }).click()
    await panel.getByRole('button', { name: 'Answer in your own words' }).waitFor()
  })

  test('blank; and several drafts stand side by side, named by their first lines', async () => {
    await begin(bench)
    const panel = await bench.panelInTab()
    await toRoom(panel, 'Write')
    await panel.getByText('No drafts yet').waitFor()
    for (const text of ['\n  One\nmore', '#OnlyATag\nTwo', 'Three']) {
      await panel.getByRole('button', { name: 'New draft' }).click()
      await writing(panel).fill(text)
      await panel.getByText('Saved').waitFor()
      await panel.getByRole('button', { name: 'Back to the drafts' }).click()
    }
    const list = panel.getByRole('main').getByRole('listitem')
    await expect.poll(() => list.count()).toBe(3)
    const names = await list.getByRole('button', { name: /^(One|Two|Three)/ }).allTextContents()
    expect(names.map((name) => name.slice(0, 3))).toEqual(['Thr', 'Two', 'One'])
    expect(await stored()).toEqual(['\n  One\nmore', '#OnlyATag\nTwo', 'Three'])
  })
})

describe('keeping', () => {
  test('within half a second, while the panel stays open', async () => {
    const panel = await openDraft('')
    await panel.evaluate(() => {
      const area = document.querySelector('textarea')
      area?.addEventListener('input', () => {
        area.dataset.typedAt = String(Date.now())
      })
    })
    await writing(panel).pressSequentially('Typed at once')
    await expect.poll(stored, { interval: 20 }).toEqual(['Typed at once'])
    const typedAt = Number(await writing(panel).getAttribute('data-typed-at'))
    const [draft] = await drafts()
    // `updatedAt` is taken where the writing starts; the database has it a moment later.
    expect((draft?.updatedAt ?? 0) - typedAt).toBeLessThan(500)
    await panel.getByText('Saved').waitFor()
  })

  test('when the panel closes in the middle of a word', async () => {
    const panel = await openDraft('')
    await writing(panel).pressSequentially('The last wor')
    await panel.close({ runBeforeUnload: true })
    await expect.poll(stored).toEqual(['The last wor'])
    const again = await bench.panelInTab()
    await writing(again).waitFor()
    expect(await writing(again).inputValue()).toBe('The last wor')
  })

  test('when the ambassador goes to another room, draft or reloads at once', async () => {
    const panel = await openDraft('')
    await writing(panel).fill('Room')
    await toRoom(panel, 'Hub')
    await expect.poll(stored).toEqual(['Room'])
    await toRoom(panel, 'Write')
    await writing(panel).fill('Reload')
    await panel.reload()
    await writing(panel).waitFor()
    expect(await writing(panel).inputValue()).toBe('Reload')
  })

  test('every text as it was typed', async () => {
    const panel = await openDraft('')
    const text =
      'Zażółć \u{1F468}\u200D\u{1F469}\u200D\u{1F467} q\u0307\u0323\tשלום ١٢٣\n\n  two  spaces \u0000 end\u200F'
    await writing(panel).fill(text)
    await expect.poll(stored).toEqual([text])
    await panel.reload()
    await writing(panel).waitFor()
    expect(await writing(panel).inputValue()).toBe(text)
  })
})

describe('changing one’s mind', () => {
  test('undo and redo, by keys and buttons, across hashtag chips', async () => {
    const panel = await openDraft('Text')
    const value = () => writing(panel).inputValue()
    await writing(panel).press('End')
    await writing(panel).press('Space')
    await writing(panel).pressSequentially('more')
    const tag = panel.getByRole('button', { name: '#AcmeVoices', exact: true })
    await tag.click()
    expect(await tag.getAttribute('aria-pressed')).toBe('true')
    await expect.poll(value).toBe('Text more\n\n#AcmeVoices')
    await writing(panel).focus()
    await writing(panel).press('Control+End')
    await writing(panel).pressSequentially('!')
    await writing(panel).press('Control+z')
    await expect.poll(value).toBe('Text more\n\n#AcmeVoices')
    await writing(panel).press('Control+z')
    await expect.poll(value).toBe('Text more')
    expect(await tag.getAttribute('aria-pressed')).toBe('false')
    // Word by word.
    await panel.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(value).toBe('Text ')
    await panel.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(value).toBe('Text')
    expect(await panel.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true)
    await panel.getByRole('button', { name: 'Redo' }).click()
    await panel.getByRole('button', { name: 'Redo' }).click()
    await expect.poll(value).toBe('Text more')
    await writing(panel).press('Control+Shift+z')
    await expect.poll(value).toBe('Text more\n\n#AcmeVoices')
    await writing(panel).press('Control+y')
    await expect.poll(value).toBe('Text more\n\n#AcmeVoices!')
    expect(await panel.getByRole('button', { name: 'Redo' }).isDisabled()).toBe(true)
    await expect.poll(stored).toEqual(['Text more\n\n#AcmeVoices!'])
  })

  test('a deleted draft comes back whole, from the list and from the editor', async () => {
    const panel = await openDraft('Keep me')
    const [before] = await drafts()
    await panel.getByRole('button', { name: 'Delete this draft' }).click()
    await panel.getByText('No drafts yet').waitFor()
    expect(await drafts()).toEqual([])
    await panel.getByRole('button', { name: 'Undo' }).click()
    await writing(panel).waitFor()
    expect(await drafts()).toEqual([before])
    await panel.getByRole('button', { name: 'Back to the drafts' }).click()
    await panel.getByRole('button', { name: 'Delete “Keep me”' }).click()
    await panel.getByText('Draft deleted').waitFor()
    await panel.getByRole('button', { name: 'Undo' }).click()
    await panel.getByRole('button', { name: /^Keep me/ }).waitFor()
    expect(await drafts()).toEqual([before])
  })
})

describe('hashtags', () => {
  test('of the programme, the item and the challenge go in and out by one click, as written', async () => {
    await begin(bench, { hub: HUB })
    const panel = await bench.panelInTab(400, 900)
    await panel.getByRole('button', { name: 'A ready one', exact: true }).click()
    await panel.getByRole('button', { name: 'Write from this' }).click()
    await writing(panel).waitFor()
    const challenge = panel.getByRole('region', { name: 'This month’s challenge' })
    await challenge.getByText('The theme').waitFor()
    await challenge.getByText('5', { exact: true }).waitFor()
    for (const name of ['#AcmeVoices', '#OfTheItem', '#TheTheme']) {
      await panel.getByRole('button', { name, exact: true }).click()
    }
    expect(await panel.getByRole('button', { name: '#LongPast' }).count()).toBe(0)
    await expect
      .poll(() => writing(panel).inputValue())
      .toBe('First wording.\n\n#AcmeVoices #OfTheItem #TheTheme')
    for (const name of ['#OfTheItem', '#AcmeVoices', '#TheTheme']) {
      await panel.getByRole('button', { name, exact: true }).click()
    }
    await expect.poll(() => writing(panel).inputValue()).toBe('First wording.')
  })

  test('a share with the challenge’s hashtag in the period counts as done', async () => {
    await begin(bench, { hub: HUB, drafts: [aDraft('x')], shares: [aShare('Did it #thetheme', Date.now())] })
    const panel = await bench.panelInTab()
    await panel.getByText(/^Done on /).waitFor()
    await show(panel)
    await panel.getByText(/^Done on /).waitFor()
  })
})

test('the length warns from 2,950 and refuses nothing', async () => {
  const panel = await openDraft('')
  const area = writing(panel)
  // An emoji is two UTF-16 units, as LinkedIn counts.
  await area.fill('\u{1F600}'.repeat(10) + 'a'.repeat(2929))
  await panel.getByText('2,949 of 3,000').waitFor()
  expect(await panel.getByText('Close to LinkedIn’s limit.').count()).toBe(0)
  await area.press('Control+End')
  await area.pressSequentially('b')
  await panel.getByText('2,950 of 3,000').waitFor()
  await panel.getByText('Close to LinkedIn’s limit.').waitFor()
  await area.fill('a'.repeat(3001))
  await panel.getByText('1 over LinkedIn’s limit.').waitFor()
  expect(await panel.getByRole('button', { name: 'Copy and open LinkedIn' }).isEnabled()).toBe(true)
  await expect.poll(async () => (await stored())[0]?.length).toBe(3001)
})

test('each paragraph has the direction of its own first letter', async () => {
  const latin = 'Latin first line'
  const hebrew = 'שלום לכולם'
  const panel = await openDraft(`${latin}\n${hebrew}\n${latin}`)
  const lines = await panel.evaluate(() => {
    const mirror = document.querySelector('textarea')?.previousElementSibling
    const box = mirror?.getBoundingClientRect()
    const text = mirror?.firstChild
    if (!box || !text?.textContent) throw new Error('No text')
    let start = 0
    return text.textContent.split('\n').map((line) => {
      const range = document.createRange()
      range.setStart(text, start)
      range.setEnd(text, start + line.length)
      start += line.length + 1
      const rect = range.getBoundingClientRect()
      return { left: rect.left - box.left, right: box.right - rect.right }
    })
  })
  const [first, middle, last] = lines
  expect(first?.left).toBeLessThan(20)
  expect(last?.left).toBeLessThan(20)
  expect(middle?.right).toBeLessThan(20)
  expect(middle?.left).toBeGreaterThan(100)

  // The textarea over it agrees: a click far right of a line goes to its beginning where it runs to the left.
  const box = await writing(panel).boundingBox()
  if (!box) throw new Error('No box')
  const caretAfterClick = async (line: number, x: number) => {
    await panel.mouse.click(x, box.y + 14 + 23 * (line + 0.5))
    return writing(panel).evaluate((node: HTMLTextAreaElement) => node.selectionStart)
  }
  const right = box.x + box.width - 3
  expect(await caretAfterClick(0, right)).toBe(latin.length)
  expect(await caretAfterClick(1, right)).toBe(latin.length + 1)
  expect(await caretAfterClick(1, box.x + 3)).toBe(latin.length + 1 + hebrew.length)
})

describe('two panels on one draft', () => {
  const conflict = (panel: Page) => panel.getByText('Another window wrote in this draft, too.')

  /** Two panels that both changed the draft at once; first the one that wrote last. */
  async function collide(): Promise<[Page, Page]> {
    const one = await openDraft('Start')
    const two = await bench.panelInTab(400, 900)
    await show(two)
    await expect.poll(() => writing(two).inputValue()).toBe('Start')
    await Promise.all([writing(one).fill('Of one'), writing(two).fill('Of two')])
    await expect
      .poll(async () => (await conflict(one).isVisible()) !== (await conflict(two).isVisible()))
      .toBe(true)
    return (await conflict(one).isVisible()) ? [one, two] : [two, one]
  }

  test('what one writes shows in the other, as long as that has nothing unsaved', async () => {
    const one = await openDraft('Start')
    const two = await bench.panelInTab(400, 900)
    await show(two)
    await writing(one).fill('From one')
    await expect.poll(() => writing(two).inputValue()).toBe('From one')
    await writing(two).fill('From two')
    await expect.poll(() => writing(one).inputValue()).toBe('From two')
    expect(await conflict(one).count()).toBe(0)
    expect(await conflict(two).count()).toBe(0)
  })

  test('both write at once: the last writer’s text stands, the other one is kept and can be taken', async () => {
    const [last, other] = await collide()
    const text = await writing(last).inputValue()
    await expect.poll(() => writing(other).inputValue()).toBe(text)
    await last.getByRole('button', { name: 'Take the other text' }).click()
    await expect.poll(() => writing(last).inputValue()).not.toBe(text)
    const taken = await writing(last).inputValue()
    await expect.poll(stored).toEqual([taken])
    await expect.poll(() => writing(other).inputValue()).toBe(taken)
    await writing(last).press('Control+z')
    await expect.poll(stored).toEqual([text])
  })

  test('a draft deleted elsewhere says so, and its undo brings it back here', async () => {
    const one = await openDraft('Start')
    const two = await bench.panelInTab(400, 900)
    await show(two)
    await one.getByRole('button', { name: 'Delete this draft' }).click()
    await two.getByText('This draft is gone').waitFor()
    await one.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => writing(two).inputValue()).toBe('Start')
  })
})

test('100,000 characters stay responsive', async () => {
  const panel = await openDraft(`${'Words that go on and on. '.repeat(39)}With a #Tag.\n`.repeat(101))
  await writing(panel).press('Control+End')
  const times: number[] = []
  for (let at = 0; at < 12; at++) {
    times.push(
      await writing(panel).evaluate(async (node: HTMLTextAreaElement) => {
        const before = performance.now()
        node.setRangeText('x', node.value.length, node.value.length, 'end')
        node.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: 'x' }))
        await new Promise(requestAnimationFrame)
        await new Promise((resolve) => setTimeout(resolve))
        return performance.now() - before
      }),
    )
  }
  times.sort((a, b) => a - b)
  // The best quarter: a busy machine slows the others down.
  expect(times[3]).toBeLessThan(200)
  await expect.poll(async () => (await stored())[0]?.endsWith('xxxxxxxxxxxx')).toBe(true)
})

test('a row that is no draft is told, and stays as it is', async () => {
  await begin(bench, { drafts: [aDraft('Good')] })
  const store = await storePage(bench)
  const odd = { id: 'odd', text: 7, updatedAt: 5 }
  await putRows(store, 'drafts', [odd])
  const panel = await bench.panelInTab()
  await toRoom(panel, 'Write')
  await panel.getByText('1 draft cannot be read').waitFor()
  await panel.getByRole('button', { name: /^Good/ }).waitFor()
  expect(await allRows(store, 'drafts')).toContainEqual(odd)
})

test('the way from Write back to the Hub keeps the search', async () => {
  await begin(bench, { hub: HUB })
  const panel = await bench.panelInTab()
  await search(panel).fill('ready')
  await panel.getByRole('button', { name: 'A ready one', exact: true }).click()
  await panel.getByRole('button', { name: 'Write from this' }).click()
  await writing(panel).waitFor()
  await toRoom(panel, 'Hub')
  const back = panel.getByRole('button', { name: 'Back to the Hub' })
  if (await back.isVisible()) await back.click()
  expect(await search(panel).inputValue()).toBe('ready')
  expect(await titles(panel)).toEqual(['A ready one'])
})
