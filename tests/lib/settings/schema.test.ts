import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, readSettings, settingsSchema } from '@/lib/settings/schema'

describe('readSettings', () => {
  it('begins with nothing agreed to', () => {
    expect(readSettings(undefined)).toEqual({
      settings: {
        language: 'auto',
        theme: 'system',
        handOver: 'unasked',
        notice: 'unasked',
        muted: [],
        joinedOn: null,
        calendarCountries: null,
        calendarLanguages: [],
        calendarRole: null,
        calendarInterests: [],
        hiddenDays: [],
        hiddenDayTags: [],
        markedDays: [],
        religiousDays: false,
        reminders: 'off',
        remindAhead: 2,
        remindHour: 9,
        remindOf: 'best',
        importedDays: false,
      },
      unreadable: [],
    })
  })

  it('reads what was chosen, and fills in what was not', () => {
    expect(readSettings({ handOver: 'copy', language: 'pl' })).toEqual({
      settings: { ...DEFAULT_SETTINGS, handOver: 'copy', language: 'pl' },
      unreadable: [],
    })
  })

  it('a bad field costs only itself, and is told', () => {
    expect(readSettings({ theme: 'pink', notice: 'on', language: 7, colour: 'red' })).toEqual({
      settings: { ...DEFAULT_SETTINGS, notice: 'on' },
      unreadable: [
        { field: 'language', value: 7 },
        { field: 'theme', value: 'pink' },
      ],
    })
  })

  it.each([[null], ['x'], [3], [[]], [true]])('%j is no settings at all', (stored) => {
    expect(readSettings(stored)).toEqual({
      settings: DEFAULT_SETTINGS,
      unreadable: [{ field: '', value: stored }],
    })
  })

  it('takes no field from a prototype', () => {
    const stored: unknown = Object.create({ notice: 'on', handOver: 'insert' })
    expect(readSettings(stored).settings).toEqual(DEFAULT_SETTINGS)
    expect(readSettings(JSON.parse('{"__proto__":{"notice":"on"}}')).settings).toEqual(DEFAULT_SETTINGS)
  })

  it('gives whole settings for anything, and never agrees by itself', () => {
    const field = fc.oneof(fc.anything(), fc.constantFrom('auto', 'pl', 'dark', 'insert', 'copy', 'off'))
    const stored = fc.record(
      { language: field, theme: field, handOver: field, notice: field },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(stored, (given) => {
        const { settings, unreadable } = readSettings(given)
        expect(settingsSchema.safeParse(settings).success).toBe(true)
        expect(settings.notice).not.toBe('on')
        for (const name of Object.keys(given) as (keyof typeof given)[]) {
          const told = unreadable.some((one) => one.field === name)
          expect(told || given[name] === undefined || settings[name] === given[name]).toBe(true)
        }
      }),
    )
  })
})
