import { screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import type { RunningChallenge } from '@/components/frame/useChallenge'
import { Suggestions } from '@/components/write/Suggestions'
import { db } from '@/lib/db/database'
import type { Origin } from '@/lib/drafts/draft'
import { hubRow, itemRow } from '../examples'
import { show } from '../render'

const ORIGIN: Origin = {
  hubId: itemRow().hubId,
  itemId: 'lockers',
  title: 'Parcel lockers near you',
  kind: 'ready',
}
const RUNNING: RunningChallenge = {
  challenge: { id: 'nov', title: 'People', hashtag: 'BehindTheParcel', from: '2026-11-01', to: '2026-11-30' },
  daysLeft: 8,
  done: undefined,
}

function Held({ start, running }: { start: string; running?: RunningChallenge }) {
  const [text, setText] = useState(start)
  return (
    <>
      <output>{text}</output>
      <Suggestions text={text} hub={hubRow()} origin={ORIGIN} running={running} onText={setText} />
    </>
  )
}

const text = () => screen.getByRole('status').textContent
const chip = (tag: string) => screen.findByRole('button', { name: `#${tag}` })

describe('suggestions beside a draft', () => {
  it('are the programme’s and the item’s hashtags, each once', async () => {
    await db.table('items').put(itemRow({ hashtags: ['ParcelLockers', 'brightwellvoices'] }))
    show(<Held start="" />)
    await chip('ParcelLockers')
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      '#BrightwellVoices',
      '#LifeAtBrightwell',
      '#ParcelLockers',
    ])
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

  it('see a hashtag that was typed, in whatever case', async () => {
    show(<Held start="Well #lifeatbrightwell" />)
    expect(await chip('LifeAtBrightwell')).toHaveAttribute('aria-pressed', 'true')
  })

  it('include the running challenge', async () => {
    const { user } = show(<Held start="Meet Ola." running={RUNNING} />)
    await user.click(await chip('BehindTheParcel'))
    expect(text()).toBe('Meet Ola.\n\n#BehindTheParcel')
    await user.click(await chip('BehindTheParcel'))
    expect(text()).toBe('Meet Ola.')
  })

  it('leave no empty place where there is nothing to suggest', () => {
    show(<Suggestions text="" hub={undefined} origin={undefined} running={undefined} onText={() => {}} />)
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
  })
})
