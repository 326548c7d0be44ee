import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Suggestions } from '@/components/write/Suggestions'
import { db } from '@/lib/db/database'
import { hubRow, itemRow } from '../examples'
import { show } from '../render'

const ITEM = itemRow({ hashtags: ['ParcelLockers', 'brightwellvoices', 'Łódź'] })

function Held({ start, challenge, item }: { start: string; challenge?: string; item?: typeof ITEM }) {
  const [text, setText] = useState(start)
  return (
    <>
      <output>{text}</output>
      <Suggestions
        text={text}
        hub={hubRow()}
        item={item}
        origin={undefined}
        challenge={challenge}
        onChange={(change) => {
          const next = change(text)
          setText(typeof next === 'string' ? next : next.text)
        }}
      />
    </>
  )
}

const text = () => screen.getAllByRole('status')[0]?.textContent
const chip = (tag: string) => screen.findByRole('button', { name: `#${tag}` })
const rows = () => within(screen.getAllByRole('list')[0] ?? document.body).getAllByRole('listitem')

beforeEach(async () => {
  // Here the page is idle at once: the suggestions wait for that.
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run))
  await db.table('items').put(ITEM)
})

describe('suggestions beside a draft', () => {
  it('are three at most, each with its reason, and more on request', async () => {
    const { user } = show(<Held start="" item={ITEM} />)
    await chip('ParcelLockers')
    expect(rows().map((row) => row.textContent)).toEqual([
      '#brightwellvoicesfrom the item',
      '#ParcelLockersfrom the item',
      '#Łódźfrom the item',
    ])
    expect(screen.getByText(/label a post/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'More hashtags' }))
    expect(await chip('LifeAtBrightwell')).toBeVisible()
  })

  it('follow the text, and say by which words', async () => {
    show(
      <Held start="Our courier told me about the new electric van and its battery on a frosty day in the hills." />,
    )
    await db.table('items').put(itemRow({ hashtags: ['ElectricVehicles'] }))
    expect(await screen.findByText(/fits your text: .*(electric|battery|van)/)).toBeVisible()
  })

  it('put a hashtag in by one click, written as the programme writes it, and take it out by another', async () => {
    const { user } = show(<Held start="I learned something." />)
    await user.click(await chip('LifeAtBrightwell'))
    expect(text()).toBe('I learned something.\n\n#LifeAtBrightwell')
    expect(await chip('LifeAtBrightwell')).toHaveAttribute('aria-pressed', 'true')
    await user.click(await chip('BrightwellVoices'))
    expect(text()).toBe('I learned something.\n\n#LifeAtBrightwell #BrightwellVoices')
    await user.click(await chip('LifeAtBrightwell'))
    expect(text()).toBe('I learned something.\n\n#BrightwellVoices')
    expect(await chip('LifeAtBrightwell')).toHaveAttribute('aria-pressed', 'false')
  })

  it('link a hashtag in the sentence where its words stand', async () => {
    const { user } = show(<Held start="I collect from parcel lockers daily." item={ITEM} />)
    await user.click(await screen.findByRole('button', { name: 'Link “parcel lockers” in the text' }))
    expect(text()).toBe('I collect from #ParcelLockers daily.')
    expect(screen.queryByRole('button', { name: /^Link/ })).not.toBeInTheDocument()
  })

  it('see a hashtag that was typed, in whatever case, and one that nobody suggests', async () => {
    show(<Held start="Well #lifeatbrightwell #MyOwn" />)
    expect(await chip('LifeAtBrightwell')).toHaveAttribute('aria-pressed', 'true')
    expect(await chip('MyOwn')).toHaveAttribute('aria-pressed', 'true')
  })

  it('leave the running challenge’s to its card, which counts as one of the three', async () => {
    show(<Held start="Meet Ola. #BehindTheParcel" challenge="BehindTheParcel" item={ITEM} />)
    await chip('ParcelLockers')
    expect(rows()).toHaveLength(2)
    expect(screen.queryByRole('button', { name: '#BehindTheParcel' })).not.toBeInTheDocument()
  })

  it('are of a day of remembrance its own alone', async () => {
    const day = {
      key: 'd',
      title: 'A day',
      date: '2026-11-27',
      hashtag: 'WeRemember',
      tone: 'solemn' as const,
    }
    show(
      <Suggestions
        text="Quiet words."
        hub={hubRow()}
        item={ITEM}
        origin={undefined}
        day={day}
        challenge={undefined}
        onChange={() => {}}
      />,
    )
    expect(await screen.findByText('today: A day')).toBeVisible()
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['#WeRemember'])
  })

  it('leave no empty place where there is nothing to suggest', () => {
    const nothing = { hub: undefined, item: undefined, origin: undefined, challenge: undefined }
    show(<Suggestions text="" {...nothing} onChange={() => {}} />)
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
  })
})
