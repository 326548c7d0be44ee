import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  edit,
  HISTORY_LIMITS,
  type History,
  historyOf,
  moveSelection,
  redo,
  undo,
} from '@/lib/drafts/history'

const at = (text: string) => ({ text, selectionStart: text.length, selectionEnd: text.length })

/** Types a text letter by letter, `pause` ms apart. */
function typed(history: History, text: string, { from = 0, pause = 100 } = {}): History {
  return [...text].reduce(
    (current, letter, number) =>
      edit(current, at(current.present.text + letter), { now: from + number * pause, kind: 'typing' }),
    history,
  )
}

function undone(history: History): string[] {
  const texts = []
  for (let now = history; now.past.length > 0; ) {
    now = undo(now)
    texts.push(now.present.text)
  }
  return texts
}

describe('typing', () => {
  it('goes back word by word', () => {
    expect(undone(typed(historyOf(''), 'one  two three'))).toEqual(['one  two ', 'one  ', ''])
  })

  it('goes back line by line', () => {
    expect(undone(typed(historyOf(''), 'a\n\nb'))).toEqual(['a\n\n', 'a\n', 'a', ''])
  })

  it('starts a new step after a pause, a moved caret, another kind and a clock set back', () => {
    expect(undone(typed(historyOf(''), 'ab', { pause: 801 }))).toEqual(['a', ''])
    expect(undone(typed(historyOf(''), 'ab', { pause: 800 }))).toEqual([''])
    expect(undone(typed(historyOf(''), 'ab', { pause: -1 }))).toEqual(['a', ''])
    const moved = moveSelection(typed(historyOf(''), 'ab'), { selectionStart: 0, selectionEnd: 0 })
    expect(undone(typed(moved, 'c', { from: 200 }))).toEqual(['ab', ''])
    const deleted = edit(typed(historyOf(''), 'ab'), at('a'), { now: 200, kind: 'deleting' })
    expect(undone(edit(deleted, at(''), { now: 300, kind: 'deleting' }))).toEqual(['ab', ''])
  })

  it('never joins pastes and commands', () => {
    const pasted = edit(historyOf(''), at('a'), { now: 0, kind: 'paste' })
    expect(undone(edit(pasted, at('ab'), { now: 1, kind: 'paste' }))).toEqual(['a', ''])
  })

  it('after an undo starts a new step', () => {
    const back = undo(typed(historyOf(''), 'a b'))
    expect(undone(typed(back, 'c', { from: 300 }))).toEqual(['a ', ''])
  })
})

describe('the history', () => {
  const anyStep = fc.record({
    text: fc.string({ maxLength: 8 }),
    kind: fc.constantFrom('typing' as const, 'deleting' as const, 'paste' as const, 'command' as const),
    pause: fc.integer({ min: 0, max: 1_500 }),
  })

  /** A history that some steps led to, and the texts it went through. */
  const anyPath = fc.array(anyStep, { maxLength: 30 }).map((steps) => {
    let now = 0
    const texts = ['start']
    const history = steps.reduce((current, { text, kind, pause }) => {
      now += pause
      texts.push(text)
      return edit(current, at(text), { now, kind })
    }, historyOf('start'))
    return { history, texts, now }
  })

  it('undoes an edit exactly', () => {
    fc.assert(
      fc.property(anyPath, fc.string(), ({ history, now }, text) => {
        fc.pre(text !== history.present.text)
        const after = edit(history, at(text), { now: now + 801, kind: 'typing' })
        expect(undo(after).present).toEqual(history.present)
      }),
    )
  })

  it('redoes what was undone exactly, however far back', () => {
    fc.assert(
      fc.property(anyPath, fc.nat({ max: 40 }), ({ history }, steps) => {
        let now = history
        for (let step = 0; step < steps; step++) now = undo(now)
        expect(now.past.length).toBe(Math.max(0, history.past.length - steps))
        for (let step = 0; step < steps; step++) now = redo(now)
        const { open: _, ...states } = history
        expect(now).toMatchObject(states)
      }),
    )
  })

  it('goes back to the beginning through texts that were there, in turn', () => {
    fc.assert(
      fc.property(anyPath, ({ history, texts }) => {
        const back = undone(history)
        expect(back.at(-1) ?? history.present.text).toBe('start')
        let from = texts.length
        for (const text of back) {
          from = texts.lastIndexOf(text, from - 1)
          expect(from).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  it('does nothing at its ends', () => {
    const history = historyOf('a')
    expect(undo(history)).toBe(history)
    expect(redo(history)).toBe(history)
  })

  it('forgets what was undone when the text changes, not when the caret moves', () => {
    const back = undo(typed(historyOf(''), 'a'))
    const moved = edit(
      typed(back, ''),
      { text: '', selectionStart: 0, selectionEnd: 0 },
      { now: 0, kind: 'typing' },
    )
    expect(moved.future).toHaveLength(1)
    expect(typed(back, 'b').future).toEqual([])
  })

  it('keeps the newest 200 steps', () => {
    let history = historyOf('')
    for (let step = 1; step <= 250; step++)
      history = edit(history, at(`${step}`), { now: 0, kind: 'command' })
    expect(history.past).toHaveLength(HISTORY_LIMITS.steps)
    expect(history.past[0]?.text).toBe('50')
    expect(history.past.at(-1)?.text).toBe('249')
  })

  it('keeps 5 MB, and one step at least', () => {
    let history = historyOf('')
    for (let step = 1; step <= 20; step++) {
      history = edit(history, at(`${step}${'x'.repeat(300_000)}`), { now: 0, kind: 'paste' })
    }
    const bytes = [...history.past, history.present].reduce((sum, { text }) => sum + 2 * text.length, 0)
    expect(history.past).toHaveLength(7)
    expect(bytes).toBeLessThanOrEqual(HISTORY_LIMITS.bytes)
    const huge = edit(history, at('y'.repeat(3_000_000)), { now: 0, kind: 'paste' })
    expect(undo(huge).present).toEqual(history.present)
  })
})
