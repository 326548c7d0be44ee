import { act, screen, waitFor, within } from '@testing-library/react'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { setSettings, useSettings } from '@/components/frame/useSettings'
import { WritingSection } from '@/components/settings/WritingSection'
import { Editor } from '@/components/write/Editor'
import { markedParts, movedMarks } from '@/components/write/marked-parts'
import { getDraft, saveDraft } from '@/lib/drafts/store'
import { DEFAULT_SETTINGS } from '@/lib/settings/schema'
import { uuid } from '../examples'
import { show } from '../render'

const ID = uuid(1)

beforeEach(() => useSettings.setState(DEFAULT_SETTINGS))

async function open(text: string) {
  await saveDraft({ id: ID, text, createdAt: 1, updatedAt: 1 })
  const shown = show(<Editor id={ID} onClose={() => {}} />)
  const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text of your post' })
  const list = await screen.findByRole('region', { name: 'What to look at' })
  return { ...shown, area, list }
}

describe('findings beside a draft', () => {
  it('are mended by one click, which can be undone', async () => {
    const { user, area, list } = await open('I am 𝐛𝐨𝐥𝐝 today.')
    await user.click(await within(list).findByRole('button', { name: 'Use plain letters' }))
    expect(area).toHaveValue('I am bold today.')
    expect(await within(list).findAllByText('Nothing stands out')).not.toHaveLength(0)
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(area).toHaveValue('I am 𝐛𝐨𝐥𝐝 today.')
  })

  it('say why, and select what they are about', async () => {
    const { user, area, list } = await open('Hello [name], how are you?')
    await user.click(await within(list).findByRole('button', { name: '“[name]” still waits for words' }))
    expect(within(list).getByText('It looks like a place left to be filled.')).toBeVisible()
    await user.click(within(list).getByRole('button', { name: 'Show “[name]” in the text' }))
    expect(area).toHaveFocus()
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('[name]')
  })

  it('are set aside in this draft, and come back', async () => {
    const { user, list } = await open('Hello [name].')
    const row = () => within(list).findByRole('button', { name: /still waits/ })
    await user.click(await row())
    await user.click(within(list).getByRole('button', { name: 'Not in this draft' }))
    await waitFor(async () => expect((await getDraft(ID))?.dismissed).toEqual(['placeholder:[name]']))
    expect(list).toHaveFocus()
    await user.click(await within(list).findByRole('button', { name: 'Bring back 1 set aside' }))
    expect(await row()).toBeVisible()
  })

  it('are silenced in all drafts, and Settings bring them back', async () => {
    const { user, list, unmount } = await open('Hello [name].')
    await user.click(await within(list).findByRole('button', { name: /still waits/ }))
    await user.click(within(list).getByRole('button', { name: 'Never again' }))
    expect(useSettings.getState().muted).toEqual(['placeholder'])
    await waitFor(() => expect(within(list).queryByRole('button', { name: /still waits/ })).toBeNull())
    unmount()
    const { user: later } = show(<WritingSection />)
    await later.click(screen.getByRole('button', { name: 'Bring back ““…” still waits for words”' }))
    expect(useSettings.getState().muted).toEqual([])
  })

  it('name the programme’s own phrase in Settings', async () => {
    await act(() => setSettings({ muted: ['policy-phrase:market leader', 'unheard-of'] }))
    show(<WritingSection />)
    expect(screen.getByText('market leader')).toBeVisible()
    expect(screen.getByText('unheard-of')).toBeVisible()
  })

  it('are not there for an empty draft', async () => {
    await saveDraft({ id: ID, text: '', createdAt: 1, updatedAt: 1 })
    show(<Editor id={ID} onClose={() => {}} />)
    await screen.findByRole('textbox', { name: 'Text of your post' })
    expect(screen.queryByRole('region', { name: 'What to look at' })).toBeNull()
  })
})

describe('parts of a text', () => {
  it('are cut where marks begin and end, and joined are the text', () => {
    const text = 'One #two three'
    const parts = markedParts(text, {
      advice: [
        { from: 0, to: 6 },
        { from: 2, to: 3 },
      ],
      theirs: [{ from: 9, to: 99 }],
    })
    expect(parts.map((part) => [part.text, part.hashtag, part.advice, part.theirs])).toEqual([
      ['One ', false, true, false],
      ['#t', true, true, false],
      ['wo', true, false, false],
      [' ', false, false, false],
      ['three', false, false, true],
    ])
    expect(markedParts('')).toEqual([])
  })

  it('move along with the words they mark, and go where those are touched', () => {
    const at = (text: string, now: string, part: string) => {
      const from = text.indexOf(part)
      const { advice } = movedMarks({ advice: [{ from, to: from + part.length }] }, text, now)
      return advice?.map((one) => now.slice(one.from, one.to))
    }
    expect(at('one two', 'one and two', 'two')).toEqual(['two'])
    expect(at('one two', 'one two three', 'two')).toEqual(['two'])
    expect(at('one two', 'two', 'two')).toEqual(['two'])
    expect(at('one two', 'one tw', 'two')).toEqual([])
    expect(at('one two', 'one twXo', 'two')).toEqual([])
    expect(at('one two', '', 'two')).toEqual([])
    expect(at('aaa', 'aaaa', 'aaa')).toEqual(['aaa'])
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (a, b, c, put) => {
        const marks = {
          advice: [{ from: 0, to: a.length }],
          theirs: [{ from: a.length, to: a.length + b.length }],
        }
        const moved = movedMarks(marks, a + b + c, a + b + put + c)
        for (const { from, to } of [...(moved.advice ?? []), ...(moved.theirs ?? [])]) {
          expect([a, b]).toContain((a + b + put + c).slice(from, to))
        }
      }),
    )
  })
})
