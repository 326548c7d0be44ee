import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import en from '@/assets/locales/en.json'
import { MonthGrid } from '@/components/calendar/MonthGrid'
import { I18nProvider } from '@/components/ui/I18n'
import { createTranslator } from '@/lib/i18n/translator'

function Held({ start }: { start: string }) {
  const [day, setDay] = useState(start)
  return (
    <>
      <output>{day}</output>
      <MonthGrid day={day} today="2026-11-18" marks={new Map()} onDay={setDay} />
    </>
  )
}

function walk(locale: string, start = '2026-11-18') {
  const direction = locale === 'he' ? 'rtl' : 'ltr'
  render(
    <I18nProvider translator={createTranslator(locale, direction, en)}>
      <Held start={start} />
    </I18nProvider>,
  )
  const user = userEvent.setup({ delay: null })
  const day = () => screen.getByRole('status').textContent
  const focus = () => within(screen.getByRole('grid')).getByRole('button', { name: /18/ }).focus()
  return { user, day, focus }
}

const firstColumn = () => screen.getAllByRole('columnheader', { hidden: true })[0]?.textContent

describe('the month as a grid', () => {
  it('is walked by day, week and month', async () => {
    const { user, day, focus } = walk('en-GB')
    focus()
    await user.keyboard('{ArrowRight}')
    expect(day()).toBe('2026-11-19')
    await user.keyboard('{ArrowDown}')
    expect(day()).toBe('2026-11-26')
    await user.keyboard('{PageDown}')
    expect(day()).toBe('2026-12-26')
    await user.keyboard('{Home}{ArrowLeft}')
    expect(day()).toBe('2026-11-30')
  })

  it('runs from right to left where the language does', async () => {
    const { user, day, focus } = walk('he')
    focus()
    await user.keyboard('{ArrowLeft}')
    expect(day()).toBe('2026-11-19')
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(day()).toBe('2026-11-17')
  })

  it.each([
    ['en-GB', 'Mon'],
    ['pl', 'pon.'],
    ['en-US', 'Sun'],
    ['he', 'יום א׳'],
  ])('begins the week as %s does', (locale, first) => {
    walk(locale)
    expect(firstColumn()).toBe(first)
  })

  it('does not go beyond the years it knows', async () => {
    const { user, day, focus } = walk('en-GB', '2100-12-18')
    focus()
    await user.keyboard('{PageDown}{PageDown}')
    expect(day()?.slice(0, 7)).toBe('2100-12')
  })
})
