import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { OtherTexts } from '@/components/log/OtherTexts'
import { Toasts } from '@/components/ui/Toasts'
import { merge } from '@/lib/backup/merge'
import { storedContents } from '@/lib/backup/stored'
import { addShare, getShare } from '@/lib/shares/store'
import { share, uuid } from '../examples'
import { show } from '../render'

const ID = uuid(1)
const texts = [
  { text: 'As #second said', at: 20 },
  { text: 'As third said', at: 10 },
]
const merged = share({ id: ID, text: 'As first said', updatedAt: 30, otherTexts: texts })

beforeEach(async () => {
  await addShare(merged)
})

const open = () =>
  show(
    <>
      <OtherTexts share={merged} others={texts} />
      <Toasts />
    </>,
  )

it('discards the others, for every machine that merges, and brings them back on undo', async () => {
  const { contents: elsewhere } = await storedContents()
  const { user } = open()
  await user.click(screen.getByRole('button', { name: 'Keep the text above, discard the other' }))
  await screen.findByText('Settled. The other text is gone.')
  const { otherTexts: _, ...plain } = merged
  expect(await getShare(ID)).toEqual(plain)
  const { contents: here } = await storedContents()
  expect(merge(here, elsewhere).shares).toEqual([plain])
  expect(merge(elsewhere, here).shares).toEqual([plain])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect(await getShare(ID)).toEqual(merged))
  const { contents: again } = await storedContents()
  expect(merge(again, here).shares).toMatchObject([{ otherTexts: texts.map(({ text }) => ({ text })) }])
})

it('has another text stand, with its hashtags', async () => {
  const { contents: elsewhere } = await storedContents()
  const { user } = open()
  for (const summary of screen.getAllByText(/From another machine/)) await user.click(summary)
  await user.click(screen.getAllByRole('button', { name: 'Use this text' })[0] as HTMLElement)
  await screen.findByText('Settled. The other text is gone.')
  expect(await getShare(ID)).toMatchObject({ text: 'As #second said', hashtags: ['second'] })
  const { contents: here } = await storedContents()
  expect(merge(here, elsewhere).shares).toEqual(here.shares)
})
