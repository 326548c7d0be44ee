import { expect, it } from 'vitest'
import { type ArchiveNews, summariseArchive } from '@/lib/profile/archive-summary'
import { complete, csv, zip } from '../linkedin/archive/make'

async function news(...files: File[]): Promise<ArchiveNews[]> {
  const told: ArchiveNews[] = []
  await summariseArchive({ files, asked: { lines: [] } }, (one) => told.push(one))
  return told
}

it('tells how far it is, then what it found, without a text of the archive', async () => {
  const told = await news(await zip(complete()))
  expect(told.slice(0, -1).every(({ step }) => step === 'progress')).toBe(true)
  expect(told.at(-1)).toMatchObject({
    step: 'done',
    summary: { evidence: { source: 'archive' }, lacking: ['summary', 'certifications', 'recommendations'] },
  })
  expect(JSON.stringify(told)).not.toMatch(/ada|example|headline, with|rome|acme|engineer|excited/i)
})

it('tells of progress in steps of a hundredth at most', async () => {
  const many = `Name\n${Array.from({ length: 200_000 }, (_, at) => `Skill ${at}`).join('\n')}\n`
  const shares = (await news(csv('Skills.csv', many))).flatMap((one) => ('share' in one ? [one.share] : []))
  expect(shares.length).toBeGreaterThan(5)
  expect(shares.length).toBeLessThanOrEqual(101)
})

it('tells why it could not', async () => {
  expect(await news(csv('x.txt', ''))).toEqual([{ step: 'refused', problem: 'not-linkedin' }])
  const gone = new File(['PK'], 'gone.zip')
  Object.defineProperty(gone, 'slice', {
    value: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }),
  })
  expect(await news(gone)).toEqual([{ step: 'refused', problem: 'unreadable' }])
})
