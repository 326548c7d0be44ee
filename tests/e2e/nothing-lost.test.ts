import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildProof } from '../proof/build.mjs'
import * as commands from '../proof/commands'
import { damages } from '../proof/damage.mjs'
import { browserKills, workerKills } from '../proof/kills.mjs'
import { interleavings } from '../proof/rest.mjs'

// The short form of `npm run proof`, which does the same some hundred times.
let folder: string
beforeAll(async () => {
  folder = await buildProof()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const WHOLE = { lost: 0, torn: 0, apart: 0 }

test.each(['LevelDB', 'SQLite'])(
  'no acknowledged change is lost where the browser is killed while writing, on %s',
  async (engine) => {
    const counts = await browserKills({ folder, engine, kills: 2, seed: 21, commands })
    expect(counts).toMatchObject({ kills: 2, ...WHOLE })
    expect(counts.acknowledged).toBeGreaterThan(0)
  },
)

test.each(['LevelDB', 'SQLite'])('nor where the worker is killed while writing, on %s', async (engine) => {
  const counts = await workerKills({ folder, engine, kills: 3, seed: 22, commands })
  expect(counts).toMatchObject({ kills: 3, ...WHOLE })
  expect(counts.acknowledged).toBeGreaterThan(0)
})

test('three windows and the worker write at once, and every acknowledged change is there', async () => {
  const found = await interleavings({ folder, engine: 'LevelDB', seed: 23, rounds: 12 })
  expect(found).toMatchObject({ lost: 0, apart: 0 })
  expect(found.changes).toBeGreaterThan(20)
})

test.each([
  ['LevelDB', 'MANIFEST removed'],
  ['SQLite', 'the file halved'],
])('a damaged database file of %s (%s) is noticed, and all rows restored', async (engine, damage) => {
  const only = (what: string, harm: string) => `${what} ${harm}` === damage
  expect(await damages({ folder, engine, only, starts: 1 })).toEqual([
    expect.objectContaining({ damage, noticed: true, same: true }),
  ])
})
