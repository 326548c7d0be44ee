import { describe, expect, it } from 'vitest'
import file from '@/assets/angles.json'
import { ANGLE_LANGUAGES, anglesFor } from '@/lib/calendar/angles'
import { isProposed, standing } from '@/lib/calendar/relevance'
import { ROLES } from '@/lib/calendar/roles'
import { TAGS } from '@/lib/calendar/schema'
import { DEFAULT_SETTINGS } from '@/lib/settings/schema'
import { observance, observances } from './data'

const texts = [file.tags, file.quiet, file.roles, file.days]
  .flatMap((part) => Object.values(part))
  .flat()
  .flatMap((angle) => Object.values(angle))

describe('angles', () => {
  it.each(ANGLE_LANGUAGES)('%s: at least two for every observance, with and without a role', (language) => {
    for (const one of observances) {
      for (const role of [undefined, ...ROLES]) {
        const angles = anglesFor(one, { language, role })
        expect(angles.length, one.id).toBeGreaterThanOrEqual(2)
        expect(new Set(angles).size, one.id).toBe(angles.length)
      }
    }
  })

  it('begin with the day’s own, then the role’s, then the tags’', () => {
    const angles = anglesFor(observance('programmers-day'), { language: 'en', role: 'engineering' })
    expect(angles[0]).toBe(file.days['programmers-day'][0]?.en)
    expect(angles[2]).toBe(file.roles.engineering[0]?.en)
    expect(angles[4]).toBe(file.tags.tech[0]?.en)
    expect(anglesFor(observance('programmers-day'), { language: 'en' })[2]).toBe(file.tags.tech[0]?.en)
  })

  it('of solemn and religious days are quiet, whatever the role', () => {
    for (const one of observances) {
      const quiet = (['solemn', 'religious'] as const).find((tag) => one.tags.includes(tag))
      if (quiet === undefined) continue
      const allowed = [
        ...file.quiet[quiet],
        ...Object.entries(file.days).flatMap(([id, own]) => (id === one.id ? own : [])),
      ]
      expect(
        anglesFor(one, { language: 'pl', role: 'marketing' }).every((text) =>
          allowed.some(({ pl }) => pl === text),
        ),
      ).toBe(true)
    }
  })

  it('an id like a name of every object’s has none of its own', () => {
    expect(anglesFor({ id: 'constructor', tags: ['tech'] }, { language: 'en' })).toEqual(
      file.tags.tech.map(({ en }) => en),
    )
  })
})

describe('the file of angles', () => {
  it('has own questions for at least forty days that exist', () => {
    const ids = new Set(observances.map(({ id }) => id))
    expect(Object.keys(file.days).length).toBeGreaterThanOrEqual(40)
    expect(Object.keys(file.days).filter((id) => !ids.has(id))).toEqual([])
    expect(Object.values(file.days).filter((own) => own.length < 2)).toEqual([])
  })

  it('has own ones for the thirty days that come first for somebody who chose nothing, at home or abroad', () => {
    for (const chosen of [[], ['pl']]) {
      const score = (one: (typeof observances)[number]) => {
        const stands = standing(one, DEFAULT_SETTINGS, { chosen, near: [] })
        return stands.shown && isProposed(one, DEFAULT_SETTINGS) ? stands.score : 0
      }
      const first = [...observances].sort((a, b) => score(b) - score(a)).slice(0, 30)
      expect(first.map(({ id }) => id).filter((id) => !Object.hasOwn(file.days, id))).toEqual([])
    }
  })

  it('covers every tag and role, two or more each', () => {
    expect(Object.keys({ ...file.tags, ...file.quiet }).sort()).toEqual([...TAGS].sort())
    expect(Object.keys(file.roles).sort()).toEqual([...ROLES].sort())
    for (const part of [file.tags, file.quiet, file.roles]) {
      for (const angles of Object.values(part)) expect(angles.length).toBeGreaterThanOrEqual(2)
    }
  })

  it('asks: every text is one question or ends in one, without emoji or hashtag, each once', () => {
    expect(texts.filter((text) => !text.endsWith('?'))).toEqual([])
    expect(texts.filter((text) => /\p{Extended_Pictographic}|#|!/u.test(text))).toEqual([])
    expect(texts.filter((text) => text !== text.trim() || text.length > 160)).toEqual([])
    expect(new Set(texts).size).toBe(texts.length)
  })
})
