import { expect, test } from 'vitest'
import { useHerald } from './harness'

const bench = useHerald()

test('from an idea in the hub to a post to a row in the log', async () => {
  const page = await bench.linkedIn('generation=sdui')
  const panel = await bench.panel(page)
  await panel.getByRole('button', { name: 'What you took with you when you left', exact: true }).click()
  await panel.getByRole('button', { name: 'Answer in your own words' }).click()
  const text = 'I took the habit of asking the courier first.\n\nIt still saves me a week.'
  await panel.getByRole('textbox', { name: 'Text of your post' }).fill(text)
  await panel.getByRole('button', { name: 'More hashtags' }).click()
  await panel.getByRole('button', { name: '#BrightwellVoices', exact: true }).click()
  await panel.getByRole('button', { name: 'Put into LinkedIn' }).click()
  await panel.getByText('Notice it and ask me').click()
  await panel.getByRole('button', { name: 'Continue' }).click()
  await panel.getByText('Inserted. Review it and press Post on LinkedIn.').waitFor({ timeout: 20_000 })
  expect(page.url()).toContain('/sharing/compose')
  expect(await page.evaluate(() => window.practice.model())).toBe(`${text}\n\n#BrightwellVoices`)

  await page.getByRole('button', { name: 'Post', exact: true }).last().click()
  await panel.getByText('Posted. Add this to your log?').waitFor()
  await panel.getByRole('button', { name: 'Add to the log' }).click()
  await panel.getByRole('button', { name: 'Log', exact: true }).click()
  await panel.getByRole('button', { name: /I took the habit/ }).waitFor()
  expect(await panel.getByText('1 post this month').isVisible()).toBe(true)
})
