import { describe, expect, it, vi } from 'vitest'
import { readProfilePage, readReport } from '@/lib/bridge/profile-page'
import { runInPage } from '@/lib/browser/page'

vi.mock('@/lib/browser/page', () => ({ runInPage: vi.fn() }))

const NO_ANSWER = { state: 'not-read', reason: 'no-answer' }
const good = { state: 'read', done: ['photo'], notDone: ['about'], connections: 500, more: true }

describe('what came from the profile page', () => {
  it('is taken as it is where it is a report', () => {
    expect(readReport(good)).toEqual(good)
    const { connections: _, ...uncounted } = good
    expect(readReport(uncounted)).toEqual(uncounted)
    expect(readReport({ state: 'not-read', reason: 'not-yours' })).toEqual({
      ...{ state: 'not-read', reason: 'not-yours' },
    })
  })

  it.each([
    undefined,
    null,
    'read',
    {},
    { ...good, done: ['photo', 'programme-line'] },
    { ...good, done: ['photo', 'photo'] },
    { ...good, notDone: ['photo'] },
    { ...good, done: Array(1000).fill('photo') },
    { ...good, connections: 1.5 },
    { ...good, connections: -1 },
    { ...good, headline: 'a text of the page' },
    { ...good, more: 'yes' },
    { state: 'not-read', reason: 'because' },
    { state: 'not-read' },
  ])('is no answer where it is something else: %j', (raw) => {
    expect(readReport(raw)).toEqual(NO_ANSWER)
  })
})

it('a tab without access, or gone, is no answer', async () => {
  vi.mocked(runInPage).mockRejectedValueOnce(new Error('Cannot access contents of the page'))
  expect(await readProfilePage(7)).toEqual(NO_ANSWER)
  vi.mocked(runInPage).mockResolvedValueOnce(good)
  expect(await readProfilePage(7)).toEqual(good)
  expect(runInPage).toHaveBeenLastCalledWith(7, '/profile-page.js')
})
