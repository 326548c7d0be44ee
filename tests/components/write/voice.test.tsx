import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { useSettings } from '@/components/frame/useSettings'
import { Editor } from '@/components/write/Editor'
import { db } from '@/lib/db/database'
import { saveDraft } from '@/lib/drafts/store'
import { DEFAULT_SETTINGS } from '@/lib/settings/schema'
import { itemRow, uuid } from '../examples'
import { show } from '../render'

const ID = uuid(1)
const WORDING = 'I collected my parcel at midnight, and nobody was there but a cat and a lamp.'

beforeEach(async () => {
  useSettings.setState({ ...DEFAULT_SETTINGS, calendarRole: 'logistics' })
  await db.table('items').put(itemRow())
})

async function open(text: string) {
  const { hubId, id: itemId } = itemRow()
  const origin = {
    hubId,
    itemId,
    title: 'Parcel lockers',
    kind: 'ready' as const,
    language: 'en',
    text: WORDING,
  }
  await saveDraft({ id: ID, text, createdAt: 1, updatedAt: 1, origin })
  const shown = show(<Editor id={ID} onClose={() => {}} />)
  const area = await screen.findByRole('textbox', { name: 'Text of your post' })
  return { ...shown, area, voice: await screen.findByRole('region', { name: 'Your own voice' }) }
}

describe('your own voice', () => {
  it('is told in words that follow the text, and never as a number', async () => {
    const { user, area, voice } = await open(WORDING)
    expect(await within(voice).findByText('Mostly the hub’s text')).toBeVisible()
    expect(voice).not.toHaveTextContent(/\d/)
    await user.clear(area)
    await user.type(area, 'My neighbour collects hers at noon and always brings the dog along.')
    expect(await within(voice).findByText('Your own')).toBeVisible()
  })

  it('shows what is the hub’s on asking', async () => {
    const { user, voice } = await open(`Last week. ${WORDING}`)
    const taken = () => document.querySelectorAll('[aria-hidden] .bg-or-soft')
    expect(taken()).toHaveLength(0)
    await user.click(await within(voice).findByRole('switch', { name: 'Show what is the hub’s' }))
    expect([...taken()].map((part) => part.textContent).join('')).toBe(WORDING.slice(0, -1))
  })

  it('asks three questions, of the item and of the ambassador’s work', async () => {
    const { user, voice } = await open(WORDING)
    await user.click(within(voice).getByText('Three questions for you'))
    const questions = () =>
      within(voice)
        .getAllByRole('listitem')
        .map((one) => one.textContent)
    expect(questions()).toHaveLength(3)
    expect(questions()).toContain('Which number from your shift tells it: parcels, steps, minutes?')
    // The item's topic comes from the database a moment later.
    await waitFor(() => expect(questions().join()).toContain('Customers'))
    const before = questions()
    await user.click(within(voice).getByRole('button', { name: 'Other questions' }))
    expect(questions().some((one, at) => one === before[at])).toBe(false)
  })
})
