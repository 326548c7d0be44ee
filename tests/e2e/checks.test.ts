import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useHerald } from './harness'
import { aDraft, aHub, begin, forgetAfterEach } from './seed'
import { toRoom, toSettings, writing } from './steps'

const bench = useHerald()
forgetAfterEach(bench)

const HUB = aHub([])
const WITH_POLICY = {
  ...HUB,
  programme: {
    ...HUB.programme,
    policy: {
      text: 'Be kind.',
      phrases: [
        {
          text: 'market leader',
          match: 'forms',
          forms: [],
          except: [],
          languages: ['en'],
          reason: 'We cannot prove it.',
          instead: 'Give a number.',
        },
      ],
      mustRead: true,
    },
  },
}

const list = (panel: Page) => panel.getByRole('region', { name: 'What to look at' })

async function openDraft(text: string): Promise<Page> {
  await begin(bench, {
    hub: WITH_POLICY,
    drafts: [aDraft(text)],
    settings: { handOver: 'copy', language: 'en' },
  })
  const panel = await bench.panelInTab(360, 900)
  await toRoom(panel, 'Write')
  await panel.getByRole('main').getByRole('listitem').getByRole('button').first().click()
  await writing(panel).waitFor()
  return panel
}

describe('what a good editor would say', () => {
  test('the programme’s phrase is found as it is typed, with its reason, and to be read before the hand-over', async () => {
    const panel = await openDraft('We learn from')
    await writing(panel).press('End')
    await writing(panel).pressSequentially(' market leaders. #AcmeVoices')
    await list(panel).getByRole('button', { name: '“market leader” is on your programme’s list' }).click()
    await list(panel).getByText('We cannot prove it.').waitFor()

    await panel.getByRole('button', { name: 'Copy the text' }).click()
    const dialog = panel.getByRole('dialog', { name: 'Before it goes to LinkedIn' })
    await dialog.getByText('Instead: Give a number.').waitFor()
    await dialog.getByRole('button', { name: 'Back to the text' }).click()
    await dialog.waitFor({ state: 'detached' })
    await panel.getByRole('button', { name: 'Copy the text' }).click()
    await dialog.getByRole('button', { name: 'I have read it, go on' }).click()
    await panel.getByText(/^Copied|did not allow copying/).waitFor()

    // Read once, it is not asked again, even in a panel opened anew.
    await panel.reload()
    await panel.getByRole('button', { name: 'Copy the text' }).click()
    await panel.getByText(/^Copied|did not allow copying/).waitFor()
    expect(await dialog.count()).toBe(0)
  })

  test('is silenced in Write and brought back in Settings', async () => {
    const panel = await openDraft('Hello [name]. #AcmeVoices')
    await list(panel)
      .getByRole('button', { name: /still waits/ })
      .click()
    await list(panel).getByRole('button', { name: 'Never again' }).click()
    await list(panel).getByText('Nothing stands out').first().waitFor()
    await toSettings(panel)
    await panel.getByRole('button', { name: /^Bring back/ }).click()
    await toRoom(panel, 'Write')
    await list(panel)
      .getByRole('button', { name: /still waits/ })
      .waitFor()
  })

  test('one line of 100,000 characters leaves the panel usable', async () => {
    const panel = await openDraft('Short.')
    await writing(panel).fill('market leader '.repeat(7_200))
    await list(panel)
      .getByRole('button', { name: /programme’s list/ })
      .waitFor({ timeout: 15_000 })
    await writing(panel).press('End')
    await writing(panel).pressSequentially('!!')
    await expect.poll(() => writing(panel).inputValue()).toMatch(/leader !!$/)
    await panel.getByText('Saved').waitFor({ timeout: 15_000 })
  })
})
