import { describe, expect, it } from 'vitest'
import { addMonths, byMonth, monthOf } from '@/lib/calendar/by-month'
import {
  type DayEntry,
  entriesBetween,
  type HubDay,
  observanceKey,
  type Sources,
} from '@/lib/calendar/entries'
import { occurrences } from '@/lib/calendar/occurrences'
import { newOwnDay, type OwnDayInput } from '@/lib/calendar/own-day'
import { addDays } from '@/lib/calendar/plain-date'
import { standing } from '@/lib/calendar/relevance'
import { DEFAULT_SETTINGS } from '@/lib/settings/schema'
import { observance, observances } from './data'
import { inZone, ZONES } from './zones'

const all = { shown: true, score: 0 } as const
const sources = (more: Partial<Sources> = {}): Sources => ({
  observances: byMonth([]),
  standingOf: () => all,
  hubDays: [],
  ownDays: [],
  shares: [],
  ...more,
})
const own = (input: Partial<OwnDayInput>, at = 1) =>
  newOwnDay(
    { title: 'Mine', date: '2020-05-04', repeats: 'yearly', ...input },
    { now: 0, id: `00000000-0000-4000-8000-00000000000${at}` },
  )
const hubDay = (more: Partial<HubDay> = {}): HubDay => ({
  hubId: 'demo',
  id: 'open-day',
  title: 'Open day',
  from: '2026-05-04',
  to: '2026-05-04',
  yearly: false,
  ...more,
})
const told = (entries: DayEntry[]) => entries.map(({ key, from, to }) => `${key} ${from}–${to}`)

describe('months', () => {
  it('are counted over the turn of the year', () => {
    expect([-13, -1, 0, 1, 14].map((count) => addMonths('2026-01', count))).toEqual([
      '2024-12',
      '2025-12',
      '2026-01',
      '2026-02',
      '2027-03',
    ])
    expect(monthOf('2026-11-19')).toBe('2026-11')
  })

  it.each([2000, 2026, 2100])('of %i hold what the rules say, once each, by day', (year) => {
    const monthly = byMonth(observances)
    const months = Array.from({ length: 12 }, (_, at) => addMonths(`${year}-01`, at))
    const found = months.flatMap((month) => monthly(month).filter(({ from }) => monthOf(from) === month))
    const wanted = observances.flatMap((one) =>
      occurrences(one, year).map(({ from }) => observanceKey(one.id, from)),
    )
    expect(found.map((one) => observanceKey(one.observance.id, one.from)).sort()).toEqual(wanted.sort())
    expect(found.map(({ from }) => from)).toEqual(found.map(({ from }) => from).sort())
  })

  it('hold a span that began in the year before, to its end', () => {
    const hanukkah = observances.filter(({ id }) => id === 'hanukkah')
    const [span] = hanukkah.flatMap((one) => occurrences(one, 2024))
    expect(span).toEqual({ from: '2024-12-26', to: '2025-01-02' })
    expect(byMonth(hanukkah)('2025-01').map(({ from }) => from)).toEqual(['2024-12-26'])
    expect(byMonth(hanukkah)('2025-02')).toEqual([])
  })

  it.each(['1970-01', '1999-12', '2102-01', '2150-06', 'nonsense'])('%s has none', (month) => {
    expect(byMonth(observances)(month)).toEqual([])
  })
})

describe('entries', () => {
  it('are own days, then the hub’s, then observances by score, then past shares', () => {
    const [first, second] = [observance('programmers-day'), observance('world-philosophy-day')]
    const rule = { type: 'fixed', month: 5, day: 4 } as const
    const monthly = byMonth([
      { ...first, rule },
      { ...second, rule },
    ])
    const entries = entriesBetween(
      '2026-05-04',
      '2026-05-04',
      sources({
        observances: monthly,
        standingOf: ({ id }) => ({ shown: true, score: id === second.id ? 5 : 1 }),
        hubDays: [hubDay()],
        ownDays: [own({})],
        shares: [{ id: 's', title: 'Post', day: '2026-05-04' }],
      }),
    )
    expect(entries.map(({ key }) => key)).toEqual([
      'own/00000000-0000-4000-8000-000000000001/2026-05-04',
      'hub/demo/open-day/2026-05-04',
      observanceKey(second.id, '2026-05-04'),
      observanceKey(first.id, '2026-05-04'),
      'share/s',
    ])
    expect(entries[0]).toMatchObject({ years: 6 })
  })

  it('leave out what does not stand', () => {
    const home = { chosen: ['pl'], near: [] }
    const from = '2026-11-01'
    const shownTo = (settings: Partial<typeof DEFAULT_SETTINGS>) =>
      entriesBetween(
        from,
        '2026-11-30',
        sources({
          observances: byMonth(observances),
          standingOf: (one) => standing(one, { ...DEFAULT_SETTINGS, ...settings }, home),
        }),
      ).map(({ key }) => key)
    const before = shownTo({})
    const [id = ''] = before.map((key) => key.split('/')[1] ?? '')
    expect(shownTo({ hiddenDays: [id] })).toEqual(before.filter((key) => key.split('/')[1] !== id))
    expect(shownTo({ importedDays: true }).length).toBeGreaterThan(before.length)
  })

  it('take a span once, wherever the look begins', () => {
    const week = {
      ...observance('programmers-day'),
      rule: { type: 'fixed', month: 1, day: 28 },
      span: { days: 40 },
    } as const
    const look = (from: string, to: string) =>
      told(entriesBetween(from, to, sources({ observances: byMonth([week]) })))
    const wanted = ['observance/programmers-day/2026-01-28 2026-01-28–2026-03-08']
    expect(look('2026-01-01', '2026-12-31')).toEqual(wanted)
    expect(look('2026-02-10', '2026-02-11')).toEqual(wanted)
    expect(look('2026-03-08', '2026-04-01')).toEqual(wanted)
    expect(look('2026-03-09', '2026-04-01')).toEqual([])
    expect(look('2026-02-02', '2026-02-01')).toEqual([])
  })

  it('have own days in every year looked at, and the hub’s with their spans', () => {
    expect(
      told(
        entriesBetween(
          '2026-12-30',
          '2027-01-03',
          sources({
            ownDays: [own({ date: '2020-01-02' }), own({ date: '2026-12-31', repeats: 'once' }, 2)],
          }),
        ),
      ),
    ).toEqual([
      'own/00000000-0000-4000-8000-000000000002/2026-12-31 2026-12-31–2026-12-31',
      'own/00000000-0000-4000-8000-000000000001/2027-01-02 2027-01-02–2027-01-02',
    ])
    const hackathon = hubDay({ from: '2025-12-29', to: '2026-01-02', yearly: true })
    expect(told(entriesBetween('2027-01-01', '2027-01-31', sources({ hubDays: [hackathon] })))).toEqual([
      'hub/demo/open-day/2026-12-29 2026-12-29–2027-01-02',
    ])
    expect(
      entriesBetween('2027-01-01', '2027-01-31', sources({ hubDays: [{ ...hackathon, yearly: false }] })),
    ).toEqual([])
    expect(
      told(
        entriesBetween('2026-01-01', '2026-01-01', sources({ hubDays: [{ ...hackathon, yearly: false }] })),
      ),
    ).toHaveLength(1)
  })

  it('are the same in every zone', () => {
    const look = () =>
      told(
        entriesBetween(
          '2026-03-01',
          '2026-04-30',
          sources({ observances: byMonth(observances), ownDays: [own({ date: '2020-03-29' })] }),
        ),
      )
    const [first, ...others] = ZONES.map((zone) => inZone(zone, look))
    for (const other of others) expect(other).toEqual(first)
  })

  it('of one day among 5,000 own days are all there', () => {
    const many = Array.from({ length: 5_000 }, (_, at) =>
      own({ date: addDays('2000-01-01', at), repeats: 'once' }),
    )
    const shown = entriesBetween('2000-01-01', '2099-12-31', sources({ ownDays: many }))
    expect(shown).toHaveLength(5_000)
    expect(entriesBetween('2005-03-01', '2005-03-01', sources({ ownDays: many }))).toHaveLength(1)
  })
})
