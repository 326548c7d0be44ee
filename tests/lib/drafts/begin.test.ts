import { describe, expect, it } from 'vitest'
import { blankDraft, draftAboutDay, draftFromInspiration, draftFromWording } from '@/lib/drafts/begin'
import { draftSchema } from '@/lib/drafts/draft'
import { itemSchema } from '@/lib/hub/schema'
import { z } from '@/lib/parse/zod'

const BIRTH = { now: 1_790_000_000_000, id: '00000000-0000-4000-8000-000000000001' }

const item = z.parse(itemSchema, {
  id: 'team-day',
  kind: 'ready',
  title: { en: 'Team day', pl: 'Dzień zespołu' },
  wordings: [
    { language: 'en', text: 'We met.' },
    { language: 'pl', text: 'Spotkaliśmy się.' },
  ],
  publishedOn: '2026-10-01',
})

describe('a draft', () => {
  it('begins blank', () => {
    expect(blankDraft(BIRTH)).toEqual({ id: BIRTH.id, text: '', createdAt: BIRTH.now, updatedAt: BIRTH.now })
  })

  it('begins with a wording and remembers it as it was', () => {
    const draft = draftFromWording(item, 'demo', 1, ['pl', 'en'], BIRTH)
    expect(draft).toEqual({
      ...blankDraft(BIRTH),
      text: 'Spotkaliśmy się.',
      origin: {
        hubId: 'demo',
        itemId: 'team-day',
        title: 'Dzień zespołu',
        kind: 'ready',
        wording: 1,
        language: 'pl',
        text: 'Spotkaliśmy się.',
      },
    })
    expect(z.safeParse(draftSchema, draft).success).toBe(true)
    expect(() => draftFromWording(item, 'demo', 2, ['pl'], BIRTH)).toThrow(RangeError)
  })

  it('begins empty about a day, with its question', () => {
    const day = {
      key: 'observance/programmers-day/2026-09-13',
      title: 'Programmers’ Day',
      date: '2026-09-13',
      question: 'Which bug taught you most?',
      language: 'en',
      hashtag: 'ProgrammersDay',
    }
    const draft = draftAboutDay(day, BIRTH)
    expect(draft).toEqual({ ...blankDraft(BIRTH), day })
    expect(z.safeParse(draftSchema, draft).success).toBe(true)
    expect(z.safeParse(draftSchema, { ...draft, day: { ...day, date: '2026-02-30' } }).success).toBe(false)
  })

  it.each([
    [['pl-PL'], 1, 'pl', 'Spotkaliśmy się.'],
    [['he'], 0, 'en', 'We met.'],
    [[], 0, 'en', 'We met.'],
  ])('begins empty with the question in the language of %j', (languages, wording, language, question) => {
    const draft = draftFromInspiration({ ...item, kind: 'inspiration' }, 'demo', languages, BIRTH)
    expect(draft.text).toBe('')
    expect(draft.origin).toMatchObject({ kind: 'inspiration', wording, language, question })
    expect(draft.origin).not.toHaveProperty('text')
    expect(z.safeParse(draftSchema, draft).success).toBe(true)
  })
})
