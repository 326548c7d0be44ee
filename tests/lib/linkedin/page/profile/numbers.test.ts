import { describe, expect, it } from 'vitest'
import { numberIn, timeIn } from '@/lib/linkedin/page/profile/numbers'

describe('the number in a line', () => {
  it.each([
    ['500+ connections', 500],
    ['Più di 500 collegamenti', 500],
    ['+ de 500 conexões', 500],
    ['1,234 connections', 1234],
    ['1.234 Kontakte', 1234],
    ['12 345 kontaktów', 12345],
    ['12\u202f345 relations', 12345],
    ['٥٠٠+ زملاء', 500],
    ['۱۲۳ نفر', 123],
    ['५६० कनेक्शन', 560],
    ['৪৭ জন', 47],
    ['๕๐๐+', 500],
    ['499 connections, 12 followers', 499],
  ])('%s', (text, number) => {
    expect(numberIn(text)).toBe(number)
  })

  it('is not there where there is none', () => {
    expect(numberIn('')).toBeUndefined()
    expect(numberIn('Show all skills')).toBeUndefined()
  })
})

describe('the time of a position', () => {
  it.each([
    'Jul 2026 - Present · 3 mos',
    'lip 2026 – obecnie · 3 mies.',
    'Juli 2026–Heute · 3 Monate',
    'juil. 2026 - aujourd’hui · 3 mois',
    'de jul. de 2026 a – el presente · 3 meses',
    '2026年7月 - 現在 · 3か月',
    'יולי 2026 - הווה · 3 חודשים',
    'يوليو ٢٠٢٦ - الحاضر · ٣ أشهر',
    '2022 - Present · 4 yrs',
  ])('%s is now', (line) => {
    expect(timeIn(line)).toBe('current')
  })

  it.each([
    'Jan 2020 - Jun 2026 · 6 yrs 6 mos',
    'sty 2020 – cze 2026 · 6 lat 6 mies.',
    'ม.ค. ๒๕๖๓ - มิ.ย. ๒๕๖๙ · ๖ ปี',
    '2010 – 2012 · 2 yrs',
  ])('%s is past', (line) => {
    expect(timeIn(line)).toBe('past')
  })

  it.each([
    ...['Example Company · Full-time', 'Olympics 2024 - Volunteer lead', '6 yrs 6 mos', '2010 – 2012', ''],
    ...['Rome, Italy · Hybrid', 'Self-employed · 2024', 'A'.repeat(100_000)],
  ])('%s is none', (line) => {
    expect(timeIn(line)).toBeUndefined()
  })
})
