import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { NewShare } from '@/components/log/NewShare'
import { ShareForm } from '@/components/log/ShareForm'
import { Toasts } from '@/components/ui/Toasts'
import { db } from '@/lib/db/database'
import { draftAboutDay } from '@/lib/drafts/begin'
import { markHandedOver, saveDraft } from '@/lib/drafts/store'
import { addShare, shares } from '@/lib/shares/store'
import { postLink, share, uuid } from '../examples'
import { show } from '../render'

const AT = Date.UTC(2026, 10, 18, 10, 5)

function open(of?: Parameters<typeof ShareForm>[0]['share'], language: 'en' | 'pl' = 'en') {
  const onClose = vi.fn()
  const form = (
    <>
      <ShareForm onClose={onClose} {...(of && { share: of })} />
      <Toasts />
    </>
  )
  return { ...show(form, language), onClose }
}

const link = () => screen.getByRole('textbox', { name: 'Link to the post' })
const add = () => screen.getByRole('button', { name: 'Add to the log' })

describe('logging a post', () => {
  it('by its link: reads the time from it and asks for none', async () => {
    const { user, onClose } = open()
    expect(link()).toHaveFocus()
    await user.paste(`${postLink(AT)}?utm_source=share`)
    expect(screen.getByText(/18 Nov 2026.*, read from the link/)).toBeVisible()
    expect(screen.queryByLabelText('Date and time')).not.toBeInTheDocument()
    await user.type(screen.getByRole('textbox', { name: 'Text' }), 'Meet Ola. #BehindTheParcel')
    await user.click(add())
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    expect(await shares()).toMatchObject([
      {
        publishedAt: AT,
        timeFrom: 'link',
        how: 'link',
        url: postLink(AT),
        urn: `urn:li:activity:${BigInt(AT) << 22n}`,
        hashtags: ['BehindTheParcel'],
      },
    ])
    expect(screen.getByText('Added to your log')).toBeVisible()
  })

  it('by Enter in the link', async () => {
    const { user, onClose } = open()
    await user.paste(postLink(AT))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    expect(await shares()).toHaveLength(1)
  })

  it('that was scheduled: the link tells only when, unless the time is given', async () => {
    const { user, onClose } = open()
    await user.paste(postLink(AT))
    await user.click(screen.getByRole('checkbox', { name: 'I had scheduled this post' }))
    const when = screen.getByLabelText('When it was published')
    expect(when).toHaveAccessibleDescription(/only tells when you scheduled it/)
    fireEvent.change(when, { target: { value: '2026-11-20T08:15' } })
    await user.click(add())
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    expect(await shares()).toMatchObject([
      { publishedAt: new Date(2026, 10, 20, 8, 15).getTime(), timeFrom: 'typed', scheduled: true },
    ])
  })

  it('that was scheduled, nobody knows when: takes the link’s time and remembers that it may be wrong', async () => {
    const { user, onClose } = open()
    await user.paste(postLink(AT))
    await user.click(screen.getByRole('checkbox', { name: 'I had scheduled this post' }))
    await user.click(add())
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    expect(await shares()).toMatchObject([{ publishedAt: AT, timeFrom: 'link', scheduled: true }])
  })

  it('without a link: needs a time', async () => {
    const { user, onClose } = open()
    await user.click(add())
    expect(link()).toBeInvalid()
    expect(link()).toHaveAccessibleDescription(/Paste the link to your post\./)
    expect(screen.getByLabelText('Date and time')).toHaveAccessibleDescription(/Paste a link or give a date/)
    fireEvent.change(screen.getByLabelText('Date and time'), { target: { value: '2026-11-20T08:15' } })
    expect(link()).toBeValid()
    await user.click(add())
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    expect(await shares()).toMatchObject([{ timeFrom: 'typed', how: 'typed' }])
  })

  it.each([
    ['https://example.com/posts/1', /another site/],
    ['https://www.linkedin.com/in/somebody/', /leads to a profile/],
    ['https://www.linkedin.com/feed/update/urn:li:activity:12x/', /number in this link is broken/],
    ['https://lnkd.in/abcdef12', /shortened link/],
    ['http://www.linkedin.com/feed/update/urn:li:activity:7000000000000000000/', /begin with https/],
  ])('refuses %s with its reason, and keeps what was typed', async (address, reason) => {
    const { user, onClose } = open()
    await user.paste(address)
    expect(link()).toBeInvalid()
    expect(link()).toHaveAccessibleDescription(reason)
    fireEvent.change(screen.getByLabelText('Date and time'), { target: { value: '2026-11-20T08:15' } })
    await user.click(add())
    expect(onClose).not.toHaveBeenCalled()
    expect(await shares()).toEqual([])
    expect(link()).toHaveValue(address)
  })

  it('waits with an error until enough is typed to judge', async () => {
    const { user } = open()
    await user.type(link(), 'https://ww')
    expect(link()).toBeValid()
  })

  it('that is there already is told, not logged twice', async () => {
    await addShare(share({ urn: `urn:li:activity:${BigInt(AT) << 22n}`, publishedAt: AT }))
    const { user } = open()
    await user.paste(postLink(AT))
    await user.click(add())
    expect(await screen.findByText('This post is in your log already')).toBeVisible()
    expect(await shares()).toHaveLength(1)
  })

  it('says so when the disk does not take it, and keeps the form', async () => {
    db.table('shares').hook('creating', refuse)
    const { user, onClose } = open(undefined, 'pl')
    await user.paste(postLink(AT))
    await user.click(screen.getByRole('button', { name: 'Dodaj do dziennika' }))
    expect(await screen.findByText(/Nie udało się zapisać/)).toBeVisible()
    expect(onClose).not.toHaveBeenCalled()
    expect(screen.getByRole('textbox', { name: 'Link do posta' })).toHaveValue(postLink(AT))
    db.table('shares').hook('creating').unsubscribe(refuse)
  })
})

function refuse(): never {
  throw new DOMException('The disk is full', 'QuotaExceededError')
}

describe('after a hand-over', () => {
  const draft = {
    id: uuid(5),
    text: 'Meet Ola.',
    createdAt: 1,
    updatedAt: 1,
    origin: { hubId: 'demo', itemId: 'people', title: 'The people behind', kind: 'ready' as const },
  }

  /** The form as the Log opens it, with the draft handed over a moment ago. */
  async function openNew() {
    await saveDraft(draft)
    await markHandedOver(draft.id, Date.now())
    const onClose = vi.fn()
    const shown = show(<NewShare onClose={onClose} />)
    await screen.findByRole('textbox', { name: 'Text' })
    return { ...shown, onClose }
  }

  it('what is in the log already is not offered again', async () => {
    const { user } = await openNew()
    await user.click(link())
    await user.paste(postLink(AT))
    await user.click(add())
    await waitFor(async () => expect(await shares()).toHaveLength(1))
    cleanup()
    show(<NewShare onClose={vi.fn()} />)
    expect(await screen.findByRole('textbox', { name: 'Text' })).toHaveValue('')
  })

  it('the text is there, and the share stays linked to its draft and item', async () => {
    const { user, onClose } = await openNew()
    expect(screen.getByRole('textbox', { name: 'Text' })).toHaveValue('Meet Ola.')
    await user.click(link())
    await user.paste(postLink(AT))
    await user.click(add())
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    expect(await shares()).toMatchObject([
      { hubId: 'demo', itemId: 'people', itemTitle: 'The people behind', draftId: uuid(5) },
    ])
  })

  it('and to the day that the draft was about', async () => {
    const about = {
      key: 'own/1/2026-11-20',
      title: 'Team day',
      date: '2026-11-20',
      question: 'What was it like?',
    }
    await saveDraft({
      ...draftAboutDay(about, { now: 1, id: uuid(6) }),
      text: 'About us.',
      handedOverAt: [Date.now()],
    })
    const onClose = vi.fn()
    const { user } = show(<NewShare onClose={onClose} />)
    await user.click(await screen.findByRole('textbox', { name: 'Link to the post' }))
    await user.paste(postLink(AT))
    await user.click(add())
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    expect(await shares()).toMatchObject([
      { dayKey: about.key, dayTitle: 'Team day', dayDate: '2026-11-20', draftId: uuid(6) },
    ])
  })

  it('another text is another post', async () => {
    const { user, onClose } = await openNew()
    await user.clear(screen.getByRole('textbox', { name: 'Text' }))
    await user.type(screen.getByRole('textbox', { name: 'Text' }), 'Something else')
    await user.click(link())
    await user.paste(postLink(AT))
    await user.click(add())
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    const [logged] = await shares()
    expect(logged).not.toHaveProperty('draftId')
    expect(logged).not.toHaveProperty('itemId')
  })
})

describe('changing a share', () => {
  it('changes what was touched and keeps the rest, the seconds of its time too', async () => {
    const before = share({
      publishedAt: AT + 12_345,
      timeFrom: 'noticed',
      how: 'noticed',
      itemId: 'people',
      hubId: 'demo',
      itemTitle: 'The people behind',
    })
    await addShare(before)
    const { user, onClose } = open(before)
    await user.type(screen.getByRole('textbox', { name: 'Your note' }), 'went well')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    const [after] = await shares()
    expect(after).toEqual({ ...before, note: 'went well', updatedAt: after?.updatedAt })
  })
})
