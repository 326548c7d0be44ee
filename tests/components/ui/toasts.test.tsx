import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Toasts } from '@/components/ui/Toasts'
import { toast } from '@/components/ui/toasts'
import { show } from '../render'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const say = (text: string, run = vi.fn()) => {
  act(() => toast(text, { label: 'Undo', run }))
  return run
}
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms))

describe('passing messages', () => {
  it('stand where a screen reader hears them', () => {
    show(<Toasts />)
    const place = screen.getByRole('status')
    say('Draft deleted')
    expect(place).toHaveTextContent('Draft deleted')
  })

  it('go by themselves after ten seconds', () => {
    show(<Toasts />)
    say('Draft deleted')
    wait(9_900)
    expect(screen.getByText('Draft deleted')).toBeVisible()
    wait(200)
    expect(screen.queryByText('Draft deleted')).not.toBeInTheDocument()
  })

  it.each([
    ['pointed at', fireEvent.pointerEnter, fireEvent.pointerLeave],
    ['focused', fireEvent.focus, fireEvent.blur],
  ])('wait while they are %s, and then start anew', (_, hold, release) => {
    show(<Toasts />)
    say('Draft deleted')
    wait(9_000)
    hold(screen.getByRole('listitem'))
    wait(60_000)
    expect(screen.getByText('Draft deleted')).toBeVisible()
    release(screen.getByRole('listitem'))
    wait(9_900)
    expect(screen.getByText('Draft deleted')).toBeVisible()
    wait(200)
    expect(screen.queryByText('Draft deleted')).not.toBeInTheDocument()
  })

  it('offer the way back once', () => {
    show(<Toasts />)
    const undo = say('Draft deleted')
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(undo).toHaveBeenCalledOnce()
    expect(screen.queryByText('Draft deleted')).not.toBeInTheDocument()
  })

  it('can be closed, which undoes nothing', () => {
    show(<Toasts />)
    const undo = say('Draft deleted')
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByText('Draft deleted')).not.toBeInTheDocument()
    expect(undo).not.toHaveBeenCalled()
  })

  it('are three at most, the newest', () => {
    show(<Toasts />)
    for (const text of ['one', 'two', 'three', 'four']) say(text)
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      'twoUndo',
      'threeUndo',
      'fourUndo',
    ])
  })
})
