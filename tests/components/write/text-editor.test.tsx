import { createEvent, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { TextEditor, type Writing } from '@/components/write/TextEditor'
import { show } from '../render'

const [edits, undo, redo] = [vi.fn(), vi.fn(), vi.fn()]
beforeEach(() => edits.mockClear())

function Held({ start = '', put }: { start?: string; put?: Writing }) {
  const [writing, setWriting] = useState<Writing>({
    text: start,
    selectionStart: start.length,
    selectionEnd: start.length,
  })
  return (
    <>
      <TextEditor
        writing={writing}
        onEdit={(next, kind) => {
          edits(next, kind)
          setWriting(next)
        }}
        onUndo={undo}
        onRedo={redo}
      />
      <button
        type="button"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => put && setWriting(put)}
      >
        Put
      </button>
    </>
  )
}

const area = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Text of your post' })

describe('the place to write', () => {
  it('takes what is typed, pasted and deleted, and says which it was', async () => {
    const { user } = show(<Held />)
    await user.type(area(), 'Hi')
    expect(edits).toHaveBeenLastCalledWith({ text: 'Hi', selectionStart: 2, selectionEnd: 2 }, 'typing')
    await user.paste(' there')
    expect(edits).toHaveBeenLastCalledWith({ text: 'Hi there', selectionStart: 8, selectionEnd: 8 }, 'paste')
    await user.keyboard('{Backspace}')
    expect(edits).toHaveBeenLastCalledWith(
      { text: 'Hi ther', selectionStart: 7, selectionEnd: 7 },
      'deleting',
    )
  })

  it('keeps the caret where it is when something is written in the middle', async () => {
    const { user } = show(<Held start="Hello world" />)
    await user.click(area())
    area().setSelectionRange(5, 5)
    await user.keyboard(',')
    expect(area()).toHaveValue('Hello, world')
    expect([area().selectionStart, area().selectionEnd]).toEqual([6, 6])
  })

  it('shows the caret that a text put in from outside brings', async () => {
    const { user } = show(
      <Held start="Hello" put={{ text: 'Hello #Tag', selectionStart: 2, selectionEnd: 4 }} />,
    )
    await user.click(area())
    await user.click(screen.getByRole('button', { name: 'Put' }))
    expect(area()).toHaveFocus()
    expect([area().selectionStart, area().selectionEnd]).toEqual([2, 4])
  })

  it.each([
    ['{Control>}z{/Control}', undo],
    ['{Meta>}z{/Meta}', undo],
    ['{Control>}{Shift>}Z{/Shift}{/Control}', redo],
    ['{Meta>}{Shift>}Z{/Shift}{/Meta}', redo],
    ['{Control>}y{/Control}', redo],
  ])('undoes and redoes by key: %s', async (keys, wanted) => {
    const { user } = show(<Held start="Hello" />)
    await user.click(area())
    await user.keyboard(keys)
    expect(undo).toHaveBeenCalledTimes(wanted === undo ? 1 : 0)
    expect(redo).toHaveBeenCalledTimes(wanted === redo ? 1 : 0)
  })

  it('leaves AltGr alone: Polish ż is AltGr and z', async () => {
    const { user } = show(<Held />)
    await user.click(area())
    await user.keyboard('{Control>}{Alt>}z{/Alt}{/Control}')
    expect(undo).not.toHaveBeenCalled()
  })

  it.each([
    ['historyUndo', undo],
    ['historyRedo', redo],
  ])('follows the context menu’s %s instead of the browser’s own', (inputType, wanted) => {
    show(<Held start="Hello" />)
    const event = createEvent(
      'beforeinput',
      area(),
      { inputType, cancelable: true },
      { EventType: 'InputEvent' },
    )
    fireEvent(area(), event)
    expect(event.defaultPrevented).toBe(true)
    expect(wanted).toHaveBeenCalledOnce()
    expect(undo.mock.calls.length + redo.mock.calls.length).toBe(1)
  })

  it('lets every other input pass', () => {
    show(<Held start="Hello" />)
    const event = createEvent(
      'beforeinput',
      area(),
      { inputType: 'insertText', data: 'x', cancelable: true },
      { EventType: 'InputEvent' },
    )
    fireEvent(area(), event)
    expect(event.defaultPrevented).toBe(false)
  })

  it('shows the same text beneath, with hashtags marked, to eyes only', () => {
    show(<Held start={'A #Tag, and\n#Two'} />)
    const mirror = area().previousElementSibling
    expect(mirror).toHaveAttribute('aria-hidden', 'true')
    // One line end more, so that a last empty line has its height.
    expect(mirror?.textContent).toBe('A #Tag, and\n#Two\n')
    expect([...(mirror?.querySelectorAll('span') ?? [])].map((span) => span.textContent)).toEqual([
      '#Tag',
      '#Two',
    ])
  })
})
