import { beforeEach, expect, it } from 'vitest'
import { table } from '@/lib/db/database'
import { keepVersion, restoreVersions, takeVersions, versionsOf } from '@/lib/drafts/store'
import { VERSION_LIMITS, type Version } from '@/lib/drafts/versions'

const rows = table<unknown>('versions')
const NOW = 1_790_000_000_000
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const ONE = uuid(1)
const TWO = uuid(2)
const version = (number: number, rest: Partial<Version> = {}): Version => ({
  id: uuid(100 + number),
  draftId: ONE,
  text: `text ${number}`,
  at: NOW + number * 1_000,
  why: 'pause',
  ...rest,
})

beforeEach(() => rows.clear())

it('gives the versions of one draft, newest first', async () => {
  await keepVersion(version(1))
  await keepVersion(version(3, { why: 'before-hand-over' }))
  await keepVersion(version(2))
  await keepVersion(version(4, { draftId: TWO }))
  expect(await versionsOf(ONE)).toEqual([version(3, { why: 'before-hand-over' }), version(2), version(1)])
  expect(await versionsOf(TWO)).toEqual([version(4, { draftId: TWO })])
})

it('keeps one text once where two windows keep it at the same time', async () => {
  await Promise.all([keepVersion(version(1, { text: 'a' })), keepVersion(version(2, { text: 'a' }))])
  expect(await versionsOf(ONE)).toEqual([version(1, { text: 'a', at: NOW + 2_000 })])
})

it('keeps only so many of each draft', async () => {
  for (let number = 0; number < VERSION_LIMITS.count + 5; number++) await keepVersion(version(number))
  await keepVersion(version(0, { id: uuid(99), draftId: TWO }))
  expect(await rows.where('draftId').equals(ONE).count()).toBe(VERSION_LIMITS.count)
  expect(await versionsOf(TWO)).toHaveLength(1)
})

it('leaves a row alone that nobody can read', async () => {
  const odd = { ...version(1), text: 7 }
  await rows.add(odd)
  await keepVersion(version(2))
  expect(await versionsOf(ONE)).toEqual([version(2)])
  expect(await rows.get(odd.id)).toEqual(odd)
})

it('takes the versions of a draft away and puts them back', async () => {
  await keepVersion(version(1))
  await keepVersion(version(2, { draftId: TWO }))
  const taken = await takeVersions(ONE)
  expect(await versionsOf(ONE)).toEqual([])
  expect(await versionsOf(TWO)).toHaveLength(1)
  await restoreVersions(taken)
  expect(await versionsOf(ONE)).toEqual([version(1)])
})
