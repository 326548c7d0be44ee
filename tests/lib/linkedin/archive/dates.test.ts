import { describe, expect, it } from 'vitest'
import { monthCount } from '@/lib/linkedin/archive/dates'

function counted(...written: string[]): Record<string, number> {
  const months = monthCount()
  for (const one of written) months.add(one)
  return months.done()
}

describe('days by month', () => {
  it.each([
    ['12 Mar 2024', '2024-03'],
    ['7-Feb-22', '2022-02'],
    ['Mar 12, 2024', '2024-03'],
    ['2024-03-12', '2024-03'],
    [' 01 Sep 2026 ', '2026-09'],
    ['12 mars 2024', '2024-03'],
    ['12 mar. 2024', '2024-03'],
    ['12. März 2024', '2024-03'],
    ['3 paź 2025', '2025-10'],
    ['3 października 2025', '2025-10'],
    ['12 de mar. de 2024', '2024-03'],
    ['7 мая 2023', '2023-05'],
    ['2024年3月12日', '2024-03'],
  ])('%s is in %s', (written, month) => {
    expect(counted(written)).toEqual({ [month]: 1 })
  })

  it.each([
    '',
    'soon',
    '12 Foo 2024',
    '12 Mar',
    '=1+1',
    '12 Mar 1887',
    'Mar or Apr 2024',
    '99',
    '2024-13-01',
  ])('%s is no date', (written) => {
    expect(counted(written)).toEqual({})
  })

  it('takes two numbers for day and month only where the file tells which is which', () => {
    expect(counted('3/4/2024')).toEqual({})
    expect(counted('3/4/2024', '3/25/2024')).toEqual({ '2024-03': 2 })
    expect(counted('3/4/2024', '25.3.2024')).toEqual({ '2024-03': 1, '2024-04': 1 })
    expect(counted('25/3/2024', '3/25/2024')).toEqual({})
  })

  it('gives the months in their order', () => {
    expect(Object.keys(counted('1 Mar 2025', '1 Jan 2024', '2 Mar 2025'))).toEqual(['2024-01', '2025-03'])
  })

  it('reads a cell of a megabyte in no time', () => {
    expect(counted('1 '.repeat(500_000))).toEqual({})
  })
})
