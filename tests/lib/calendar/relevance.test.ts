import { describe, expect, it } from 'vitest'
import type { Preferences } from '@/lib/calendar/preferences'
import { type Home, homeOf, isProposed, standing } from '@/lib/calendar/relevance'
import { ROLES } from '@/lib/calendar/roles'
import type { Observance } from '@/lib/calendar/schema'
import { DEFAULT_SETTINGS } from '@/lib/settings/schema'
import { observance, observances } from './data'

const given = (more: Partial<Preferences> = {}): Preferences => ({ ...DEFAULT_SETTINGS, ...more })
const POLAND: Home = { chosen: ['pl'], near: [] }
const score = (one: Observance, preferences: Preferences, home = POLAND) => {
  const stands = standing(one, preferences, home)
  return stands.shown ? stands.score : expect.fail(`${one.id} is hidden: ${stands.why}`)
}
const like = (more: Partial<Observance>): Observance => ({ ...observance('programmers-day'), ...more })

describe('home', () => {
  it.each([
    ['pl', ['pl'], []],
    ['en-GB', ['gb'], []],
    ['en', [], []],
    ['he', ['il'], []],
    ['cs-CZ', ['cz'], []],
    ['pl-DE', ['de'], ['pl']],
  ])('is guessed from the locale %s', (locale, chosen, near) => {
    expect(homeOf(given(), locale)).toEqual({ chosen, near })
  })

  it('is what was chosen, even nothing, beside the countries of the languages', () => {
    expect(homeOf(given({ calendarCountries: ['si', 'pl'] }), 'pl')).toEqual({
      chosen: ['si', 'pl'],
      near: [],
    })
    expect(homeOf(given({ calendarCountries: [], calendarLanguages: ['cs', 'he', 'de'] }), 'pl')).toEqual({
      chosen: [],
      near: ['pl', 'cz', 'il'],
    })
  })
})

describe('what is shown', () => {
  const why = (one: Observance, preferences: Preferences) => {
    const stands = standing(one, preferences, POLAND)
    return stands.shown ? 'shown' : stands.why
  }

  it('never again what was put away, by itself or by a tag', () => {
    const day = observance('programmers-day')
    expect(why(day, given())).toBe('shown')
    expect(why(day, given({ hiddenDays: [day.id] }))).toBe('day')
    expect(why(day, given({ hiddenDayTags: ['tech'] }))).toBe('tag')
    expect(why(day, given({ hiddenDays: ['another'], hiddenDayTags: ['unknown-tag'] }))).toBe('shown')
  })

  it('imports only where wanted', () => {
    const foreign = observances.filter(
      (one) => one.countries.join() === 'us' && !one.tags.includes('religious'),
    )
    expect(foreign.length).toBeGreaterThan(5)
    for (const one of foreign) {
      expect(why(one, given())).toBe('import')
      expect(why(one, given({ importedDays: true }))).toBe('shown')
      expect(standing(one, given(), { chosen: ['us'], near: [] }).shown).toBe(true)
    }
  })

  it('religious days only where wanted, but for holidays at home', () => {
    const day = like({ tags: ['religious'], kind: 'tradition' })
    expect(why(day, given())).toBe('religious')
    expect(why(day, given({ religiousDays: true }))).toBe('shown')
    expect(why(like({ tags: ['religious'], kind: 'public-holiday', countries: ['pl'] }), given())).toBe(
      'shown',
    )
    expect(why(like({ tags: ['religious'], kind: 'public-holiday', countries: ['il'] }), given())).toBe(
      'import',
    )
  })

  it('a marked day whatever it is, and before all else, but never one that is never wanted again', () => {
    const days = [
      like({ countries: ['us'] }),
      like({ tags: ['religious'], kind: 'tradition' }),
      like({ tags: ['tech'] }),
    ]
    for (const day of days) {
      const marked = given({ markedDays: [day.id], hiddenDayTags: ['tech'] })
      expect(why(day, marked)).toBe('shown')
      expect(why(day, { ...marked, hiddenDays: [day.id] })).toBe('day')
      const keen = given({ calendarInterests: ['tech', 'people'], calendarRole: 'engineering' })
      expect(score(day, marked)).toBeGreaterThan(score(like({ countries: ['pl'], kind: 'un' }), keen))
    }
  })

  it('leaves enough of every week for somebody who chose nothing', () => {
    const shown = observances.filter((one) => standing(one, given(), { chosen: [], near: [] }).shown)
    expect(shown.length).toBeGreaterThan(450)
  })
})

describe('what comes first', () => {
  it('interests, then the field of work, then the country', () => {
    const plain = like({ tags: ['environment'], countries: ['global'] })
    const interest = given({ calendarInterests: ['environment'] })
    const role = given({ calendarRole: 'engineering' })
    const tech = like({ tags: ['tech'], countries: ['global'] })
    expect(score(plain, interest)).toBeGreaterThan(score(plain, given()))
    expect(score(tech, role)).toBeGreaterThan(score(plain, role))
    expect(score(plain, interest)).toBeGreaterThan(score(like({ ...plain, countries: ['pl'] }), given()))
    expect(score(like({ countries: ['pl'] }), given())).toBeGreaterThan(
      score(like({ countries: ['global'] }), given()),
    )
    const near = { chosen: ['de'], near: ['pl'] }
    const polish = like({ countries: ['pl'] })
    expect(score(polish, given())).toBeGreaterThan(score(polish, given(), near))
    expect(score(polish, given(), near)).toBeGreaterThan(
      score(like({ countries: ['global'] }), given(), near),
    )
  })

  it('every field of work moves something up', () => {
    for (const calendarRole of ROLES) {
      const moved = observances.filter((one) => {
        const [before, after] = [given(), given({ calendarRole })].map((preferences) =>
          standing(one, preferences, POLAND),
        )
        return before?.shown && after?.shown && after.score > before.score
      })
      expect(moved.length, calendarRole).toBeGreaterThan(10)
    }
  })

  it('a proclaimed, sure day of work before a day of fun that nobody vouches for', () => {
    const proclaimed = like({ kind: 'un', tags: ['tech'], confidence: 'verified', countries: ['global'] })
    const fun = like({ kind: 'informal', tags: ['fun'], confidence: 'unverified', countries: ['global'] })
    expect(score(proclaimed, given())).toBeGreaterThan(score(fun, given()))
    expect(score(proclaimed, given())).toBeGreaterThan(score({ ...proclaimed, span: 'month' }, given()))
  })
})

describe('proposing', () => {
  it('never solemn days; religious ones where greetings are wanted', () => {
    for (const religiousDays of [false, true]) {
      expect(isProposed({ tags: ['solemn', 'society'] }, { religiousDays })).toBe(false)
      expect(isProposed({ tags: ['solemn', 'religious'] }, { religiousDays })).toBe(false)
      expect(isProposed({ tags: ['religious'] }, { religiousDays })).toBe(religiousDays)
      expect(isProposed({ tags: ['tech'] }, { religiousDays })).toBe(true)
    }
  })
})
