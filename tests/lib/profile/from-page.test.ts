import { expect, it } from 'vitest'
import { evidenceFromPage } from '@/lib/profile/from-page'

const NOW = Date.UTC(2026, 10, 27)

it('what the page shows becomes findings, what it does not show none', () => {
  const report = { state: 'read', done: ['photo'], notDone: ['about'], more: true } as const
  expect(evidenceFromPage({ ...report, done: [...report.done], notDone: [...report.notDone] }, NOW)).toEqual({
    source: 'page',
    seenAt: NOW,
    findings: [
      { point: 'photo', done: true },
      { point: 'about', done: false },
    ],
  })
})

it.each([
  [49, { count: 49, atLeast: false }],
  [500, { count: 500, atLeast: true }],
  [1234, { count: 1234, atLeast: false }],
  [30_001, undefined],
])('%i connections', (connections, expected) => {
  const found = evidenceFromPage({ state: 'read', done: [], notDone: [], more: false, connections }, NOW)
  expect(found.connections).toEqual(expected)
})
