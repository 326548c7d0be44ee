import { describe, expect, it } from 'vitest'
import { readArchive } from '@/lib/linkedin/archive/read'
import {
  type ConnectionCount,
  type Evidence,
  POINTS,
  type PointId,
  type Source,
} from '@/lib/profile/evidence'
import { archiveTally } from '@/lib/profile/from-archive'
import { complete, csv, zip } from '../linkedin/archive/make'

async function evidence(...files: File[]): Promise<Evidence> {
  const tally = archiveTally()
  const reading = await readArchive(files, tally.take)
  if (!reading.ok) throw new Error(reading.problem)
  return tally.done(reading.parts, reading.madeAt)
}

const said = (found: Evidence) =>
  Object.fromEntries(found.findings.map(({ point, done }) => [point, done])) as Partial<
    Record<PointId, boolean>
  >

const POSITIONS = 'Company Name,Title,Description,Location,Started On,Finished On\n'
const connections = (dates: string[]) =>
  `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${dates
    .map(
      (date, at) => `Name${at},Secret,https://www.linkedin.com/in/secret${at},secret@example.org,,,${date}`,
    )
    .join('\n')}\n`

describe('what an archive says of the checklist', () => {
  it('for the invented one', async () => {
    const found = await evidence(await zip(complete()))
    expect(said(found)).toEqual({
      'industry-location': true,
      headline: true,
      'telling-headline': true,
      about: false,
      'current-position': false,
      'past-positions': false,
      education: true,
      skills: false,
      languages: true,
      'fifty-connections': false,
    })
    const source: Source = 'archive'
    const counted: ConnectionCount = { count: 1, atLeast: false }
    expect(found).toMatchObject({ source, seenAt: Date.UTC(2026, 8, 1), connections: counted })
    expect(found.connectedIn).toEqual({ '2024-03': 1 })
    expect(found.findings.filter(({ point }) => !POINTS.includes(point))).toEqual([])
  })

  it('a Basic archive says nothing of what it lacks', async () => {
    const found = await evidence(await zip({ 'Skills.csv': 'Name\na\nb\nc\nd\ne\n' }))
    expect(said(found)).toEqual({ skills: true })
    expect(found).not.toHaveProperty('connections')
  })

  it('a file without a column says nothing of it', async () => {
    const found = await evidence(csv('Profile.csv', 'Headline,Industry\nEngineer at ACME,IT\n'))
    expect(said(found)).toEqual({ headline: true })
  })

  it('a broken file says nothing, whatever was in its first rows', async () => {
    const found = await evidence(
      csv('Positions.csv', `${POSITIONS}A,B,"What I do",,2020,\nC,D,"cut`),
      csv('Skills.csv', 'Name\na\n'),
    )
    expect(said(found)).toEqual({ skills: false })
  })

  it('positions: a current one that is described, and two past ones', async () => {
    const rows = ['A,Now,What I do,,2022,', 'B,Then,,,2020,2022', 'C,Before,,,2018,2020']
    expect(said(await evidence(csv('Positions.csv', POSITIONS + rows.join('\n'))))).toEqual({
      ...{ 'current-position': true, 'past-positions': true },
    })
    expect(said(await evidence(csv('Positions.csv', POSITIONS)))).toEqual({
      ...{ 'current-position': false, 'past-positions': false },
    })
  })

  it('About: 200 characters as a person counts them, from either file', async () => {
    const about = async (text: string) =>
      said(await evidence(csv('Profile Summary.csv', `Profile Summary\n"${text}"\n`))).about
    expect(await about('ż'.repeat(199))).toBe(false)
    expect(await about(`  ${'🙂'.repeat(199)}  `)).toBe(false)
    expect(await about('🙂'.repeat(200))).toBe(true)
    const both = await evidence(
      csv('Profile.csv', 'Headline,Summary\nx,\n'),
      csv('Profile Summary.csv', `Profile Summary\n${'a'.repeat(200)}\n`),
    )
    expect(said(both).about).toBe(true)
  })

  it('the same skill twice is one; a recommendation counts once it is shown', async () => {
    expect(said(await evidence(csv('Skills.csv', 'Name\na\nA\nb\nc\nd\n'))).skills).toBe(false)
    const received = (status: string) =>
      csv('Recommendations_Received.csv', `First Name,Last Name,Text,Status\nA,B,Great,${status}\n`)
    expect(said(await evidence(received('VISIBLE'))).recommendations).toBe(true)
    expect(said(await evidence(received('PENDING'))).recommendations).toBe(false)
  })

  it('connections are counted and their months kept; nothing else of them', async () => {
    const found = await evidence(
      csv('Connections.csv', connections([...Array(49).fill('7 Feb 2026'), '12 Mar 2026', 'unreadable'])),
    )
    expect(found.connections).toEqual({ count: 51, atLeast: false })
    expect(found.connectedIn).toEqual({ '2026-02': 49, '2026-03': 1 })
    expect(said(found)).toEqual({ 'fifty-connections': true })
    expect(JSON.stringify(found)).not.toMatch(/secret|Name\d/i)
  })

  it('the programme’s line or hashtag, where it asks for one', async () => {
    const profile = csv(
      'Profile.csv',
      'Headline,Summary\n"Engineer, #BrightwellVoices",I  SPEAK for trains.\n',
    )
    const asked = async (lines: string[], hashtag?: string) => {
      const tally = archiveTally({ lines, ...(hashtag && { hashtag }) })
      const reading = await readArchive([profile], tally.take)
      if (!reading.ok) throw new Error(reading.problem)
      return said(tally.done(reading.parts, reading.madeAt))['programme-line']
    }
    expect(await asked([])).toBeUndefined()
    expect(await asked([], 'brightwellvoices')).toBe(true)
    expect(await asked([], 'Brightwell')).toBe(false)
    expect(await asked(['Mówię za pociągi', 'I speak for trains'])).toBe(true)
    expect(await asked(['I speak for buses', ''])).toBe(false)
  })

  it('no text of the archive comes out', async () => {
    const found = JSON.stringify(await evidence(await zip(complete())))
    expect(found).not.toMatch(/ada|example|headline, with|rome|acme|engineer|excited/i)
  })
})
