import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { usePanel } from '@/components/frame/state'
import { refreshConnection } from '@/components/frame/useConnection'
import { HandOverNews } from '@/components/write/HandOverNews'
import { HandOverQuestion } from '@/components/write/HandOverQuestion'
import type { CopyReason, HandOverResult } from '@/lib/bridge/hand-over'
import { given, page, tabs } from '../fake-browser'
import { show } from '../render'

describe('the question at the first hand-over', () => {
  const ask = (language: 'en' | 'pl' = 'en') => {
    const [onAnswer, onClose] = [vi.fn(), vi.fn()]
    return {
      ...show(<HandOverQuestion onAnswer={onAnswer} onClose={onClose} />, language),
      onAnswer,
      onClose,
    }
  }

  it('is honest about LinkedIn’s rules, and watches nothing unless agreed', async () => {
    const { user, onAnswer } = ask()
    const dialog = screen.getByRole('dialog', { name: 'How shall your text reach LinkedIn?' })
    expect(dialog).toHaveTextContent(/User Agreement restricts browser extensions/)
    expect(screen.getByRole('radio', { name: /Do not watch/ })).toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ handOver: 'insert', notice: 'off' })
  })

  it('takes consent to notice the post', async () => {
    const { user, onAnswer } = ask()
    await user.click(screen.getByRole('radio', { name: /Notice it and ask me/ }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ handOver: 'insert', notice: 'on' })
  })

  it('with copying nothing is watched, whatever was chosen before', async () => {
    const { user, onAnswer } = ask('pl')
    await user.click(screen.getByRole('radio', { name: /Zauważ i zapytaj mnie/ }))
    await user.click(screen.getByRole('radio', { name: /Kopiuj, wkleję samodzielnie/ }))
    expect(
      screen.queryByRole('radiogroup', { name: 'Gdy post jest już opublikowany' }),
    ).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Dalej' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ handOver: 'copy', notice: 'off' })
  })

  it.each(['Cancel', 'Escape'])('answers nothing on %s', async (way) => {
    const { user, onAnswer, onClose } = ask()
    if (way === 'Escape') await user.keyboard('{Escape}')
    else await user.click(screen.getByRole('button', { name: way }))
    expect(onClose).toHaveBeenCalled()
    expect(onAnswer).not.toHaveBeenCalled()
  })
})

type Copied = Extract<HandOverResult, { kind: 'copied' }>

const copied = (more: Partial<Copied> = {}): Copied => ({
  kind: 'copied',
  why: 'chosen',
  copied: true,
  opened: false,
  restored: true,
  ...more,
})
const inserted = (postEnabled: boolean): HandOverResult => ({
  kind: 'inserted',
  generation: 'sdui',
  postEnabled,
  focused: true,
})

function tell(result: HandOverResult, watching = false) {
  const [onMode, onCopy, onClose] = [vi.fn(), vi.fn(), vi.fn()]
  const news = (
    <HandOverNews result={result} watching={watching} onMode={onMode} onCopy={onCopy} onClose={onClose} />
  )
  return { ...show(news), onMode, onCopy, onClose }
}

async function connect() {
  given.tab = { id: 7, windowId: 1, url: 'https://www.linkedin.com/feed/', loading: false }
  await refreshConnection()
}

const press = (name: string) => screen.getByRole('button', { name })
const offers = () => screen.getAllByRole('button').map((button) => button.textContent)

beforeEach(async () => {
  await refreshConnection()
})

describe('the news of a hand-over', () => {
  it('inserted: says so, and where the keyboard is', () => {
    tell(inserted(true))
    expect(screen.getByText('Inserted. Review it and press Post on LinkedIn.')).toBeVisible()
    expect(screen.getByText(/read back and matches\. Your keyboard is still here/)).toBeVisible()
  })

  it('inserted, Post still grey: says what to do', () => {
    tell(inserted(false))
    expect(screen.getByText(/Post button is not active yet/)).toBeVisible()
  })

  it('not watching: leads to the log, to paste the link', async () => {
    const { user } = tell(inserted(true))
    await user.click(press('Posted it? Paste its link'))
    expect(usePanel.getState()).toMatchObject({ room: 'log', share: 'new' })
  })

  it('watching: Herald will ask by itself', () => {
    tell(inserted(true), true)
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('a text is there already: the ambassador decides', async () => {
    const { user, onMode, onClose } = tell({ kind: 'holds-text', existing: '  My own words\n' })
    expect(screen.getByText('My own words')).toBeVisible()
    await user.click(press('Add after it'))
    expect(onMode).toHaveBeenLastCalledWith('append')
    await user.click(press('Replace it'))
    expect(onMode).toHaveBeenLastCalledWith('replace')
    await user.click(press('Cancel'))
    expect(onClose).toHaveBeenCalledOnce()
    expect(onMode).toHaveBeenCalledTimes(2)
  })

  it('copied as chosen: offers LinkedIn’s composer', async () => {
    const { user } = tell(copied())
    expect(screen.getByText('Copied')).toBeVisible()
    expect(screen.getByText('Paste it into LinkedIn’s composer with Ctrl/⌘ V.')).toBeVisible()
    await user.click(press('Open LinkedIn’s composer'))
    expect(tabs.openTab).toHaveBeenCalledExactlyOnceWith('https://www.linkedin.com/feed/?shareActive=true')
  })

  const REASONS: [Exclude<CopyReason, 'chosen'>, RegExp][] = [
    ['not-connected', /^Copied\. LinkedIn opens in a tab\.$/],
    ['lost', /page went away meanwhile, so the text is on your clipboard/],
    ['no-composer', /No composer opened in time, so the text is on your clipboard/],
    ['several', /more than one composer, so the text is on your clipboard/],
    ['unrecognised', /LinkedIn looks different today, so the text is on your clipboard/],
    ['differs', /taken out again and is on your clipboard/],
    ['changed', /composer changed meanwhile, so the text is on your clipboard/],
    ['refused', /did not take the text, so it is on your clipboard/],
  ]
  it.each(REASONS)('copied, %s: says why, and how to paste', (why, words) => {
    tell(copied({ why, opened: why === 'not-connected' }))
    expect(screen.getByText(words)).toBeVisible()
    expect(screen.getByText(/paste/i, { selector: 'p:not(.font-semibold)' })).toBeVisible()
    expect(offers()).toEqual(['Posted it? Paste its link'])
    expect(screen.queryByText(/Something may be left/)).not.toBeInTheDocument()
  })

  it('something half-done may be left: warns', () => {
    tell(copied({ why: 'differs', restored: false }))
    expect(screen.getByText(/Something may be left in the composer/)).toBeVisible()
  })

  it('the browser refused to copy: never claims the clipboard, and copies on the next click', async () => {
    const { user, onCopy } = tell(copied({ why: 'lost', copied: false }))
    expect(screen.getByText('The browser did not allow copying')).toBeVisible()
    expect(screen.queryByText(/clipboard|Ctrl/)).not.toBeInTheDocument()
    await user.click(press('Copy now'))
    expect(onCopy).toHaveBeenCalledOnce()
  })

  it('LinkedIn has changed: offers a diagnostic file, and says so when the page cannot be read', async () => {
    await connect()
    const { user } = tell(copied({ why: 'unrecognised' }))
    await user.click(press('Save a diagnostic file'))
    const dialog = within(await screen.findByRole('dialog', { name: 'Diagnostic file' }))
    expect(await dialog.findByText(/The page could not be read/)).toBeVisible()
    expect(page.connectPage).toHaveBeenCalledOnce()
    expect(dialog.getByRole('button', { name: 'Save the file' })).toBeDisabled()
    await user.click(dialog.getByRole('button', { name: 'Cancel' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})
