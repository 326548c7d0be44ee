import { beforeEach, expect, it } from 'vitest'
import { table } from '@/lib/db/database'
import { isName, type Snippet, tidyName } from '@/lib/snippets/snippet'
import { deleteSnippet, keepSnippet, restoreSnippet, snippets } from '@/lib/snippets/store'

const rows = table<unknown>('snippets')
const uuid = (number: number) => `00000000-0000-4000-8000-00000000000${number}`
const snippet = (number: number, name: string): Snippet => ({
  id: uuid(number),
  name,
  text: `Text of ${name}`,
  updatedAt: 1_790_000_000_000,
})

beforeEach(() => rows.clear())

it('come by name; one nobody can read stays as it is', async () => {
  const odd = { ...snippet(3, 'odd'), name: 'two words' }
  await rows.add(odd)
  await keepSnippet(snippet(1, 'podpis'))
  await keepSnippet(snippet(2, 'about'))
  expect(await snippets()).toEqual([snippet(2, 'about'), snippet(1, 'podpis')])
  expect(await rows.get(uuid(3))).toEqual(odd)
})

it('share no name, whatever the case, and change under their own', async () => {
  expect(await keepSnippet(snippet(1, 'Podpis'))).toBe(true)
  expect(await keepSnippet(snippet(2, 'podpis'))).toBe(false)
  expect(await keepSnippet({ ...snippet(1, 'podpis'), text: 'New' })).toBe(true)
  expect(await snippets()).toEqual([{ ...snippet(1, 'podpis'), text: 'New' }])
})

it('come back from deletion exactly as they were', async () => {
  const row = { ...snippet(1, 'a'), later: { deep: 1 } }
  await rows.add(row)
  const deleted = await deleteSnippet(uuid(1))
  expect(await snippets()).toEqual([])
  if (deleted) await restoreSnippet(deleted)
  expect(await rows.get(uuid(1))).toEqual(row)
  expect(await deleteSnippet(uuid(9))).toBeUndefined()
})

it.each([
  ['/podpis ', 'podpis', true],
  ['za\u0307', 'z\u0227', true],
  ['two words', 'two words', false],
  ['', '', false],
  ['-a', '-a', false],
  ['x'.repeat(41), 'x'.repeat(41), false],
  ['a<b>', 'a<b>', false],
])('a name written %j is %j', (written, tidy, good) => {
  expect(tidyName(written)).toBe(tidy)
  expect(isName(tidyName(written))).toBe(good)
})
