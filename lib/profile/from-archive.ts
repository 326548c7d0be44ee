import { monthCount } from '@/lib/linkedin/archive/dates'
import type { ArchivePart, ArchiveRow } from '@/lib/linkedin/archive/parts'
import type { PartReport } from '@/lib/linkedin/archive/rows'
import { ENOUGH } from '@/lib/linkedin/enough'
import { type AskedLine, asksNothing, saysLine } from './asked-line'
import type { Evidence, Finding, PointId } from './evidence'
import { headlineTells } from './headline'

/** A current position, as far as it matters for the headline. Never leaves the tally. */
type Current = { title: string; company: string; described: boolean }

/**
 * Sums up the rows of an archive while they are read. Only yes, no and numbers come out: no name, address or
 * text. A point whose file or column the archive lacks, or whose file is broken, gives no finding: it stays
 * not known. `asked` is what the programme would like to stand in headline or About. `done` takes the reports of the reading and when the archive was made (Unix ms).
 */
export function archiveTally(asked: AskedLine = { lines: [] }) {
  const current: Current[] = []
  const skills = new Set<string>()
  const months = monthCount()
  let pastPositions = 0
  let aboutLength = 0
  let shownRecommendations = 0
  let headline = ''
  let industry = false
  let location = false
  let line = false

  const take = (row: ArchiveRow): void => {
    switch (row.part) {
      case 'profile':
        headline = clean(row.cells.Headline) || headline
        aboutLength = Math.max(aboutLength, lengthOf(row.cells.Summary))
        industry ||= clean(row.cells.Industry) !== ''
        location ||= clean(row.cells['Geo Location']) !== ''
        line ||= saysLine(`${row.cells.Headline ?? ''}\n${row.cells.Summary ?? ''}`, asked)
        break
      case 'summary':
        aboutLength = Math.max(aboutLength, lengthOf(row.cells['Profile Summary']))
        line ||= saysLine(row.cells['Profile Summary'] ?? '', asked)
        break
      case 'positions':
        if (clean(row.cells['Finished On']) !== '') pastPositions++
        else current.push(currentOf(row.cells))
        break
      case 'skills':
        skills.add(clean(row.cells.Name).toLowerCase())
        break
      case 'recommendations':
        if (isShown(row.cells.Status)) shownRecommendations++
        break
      case 'connections':
        months.add(row.cells['Connected On'] ?? '')
    }
  }

  const done = (reports: readonly PartReport[], madeAt: number): Evidence => {
    const usable = new Map(reports.filter(({ problem }) => !problem).map((report) => [report.part, report]))
    const findings: Finding[] = []
    /** Says a point where a usable file of the archive has all these columns. */
    const say = (point: PointId, done: boolean, part: ArchivePart, ...columns: string[]) => {
      const report = usable.get(part)
      if (report && columns.every((column) => report.columns.includes(column))) findings.push({ point, done })
    }
    const rows = (part: ArchivePart) => usable.get(part)?.rows ?? 0

    const hasPositions = usable.get('positions')?.columns.includes('Finished On') === true
    say('industry-location', industry && location, 'profile', 'Industry', 'Geo Location')
    say('headline', headline !== '', 'profile', 'Headline')
    if (headline === '' || hasPositions)
      say('telling-headline', headlineTells(headline, current), 'profile', 'Headline')
    const about = aboutLength >= ENOUGH.about
    if (usable.get('profile')?.columns.includes('Summary')) say('about', about, 'profile', 'Summary')
    else say('about', about, 'summary', 'Profile Summary')
    if (!asksNothing(asked)) say('programme-line', line, 'profile', 'Headline', 'Summary')
    const described = current.some((position) => position.described)
    say('current-position', described, 'positions', 'Finished On', 'Description')
    say('past-positions', pastPositions >= ENOUGH.pastPositions, 'positions', 'Finished On')
    say('education', rows('education') > 0, 'education')
    say('skills', skills.size >= ENOUGH.skills, 'skills', 'Name')
    say('languages', rows('languages') > 0, 'languages')
    say('recommendations', shownRecommendations > 0, 'recommendations')
    const count = rows('connections')
    say('fifty-connections', count >= ENOUGH.connections, 'connections')
    return {
      source: 'archive',
      seenAt: madeAt,
      findings,
      ...(usable.has('connections') && {
        connections: { count, atLeast: false },
        connectedIn: months.done(),
      }),
    }
  }
  return { take, done }
}

function currentOf(cells: { [name in 'Title' | 'Company Name' | 'Description']?: string }): Current {
  return {
    title: clean(cells.Title),
    company: clean(cells['Company Name']),
    described: clean(cells.Description) !== '',
  }
}

/** A recommendation counts unless it is known to be hidden or still to be accepted (words of 2026-07, unverified). */
function isShown(status: string | undefined): boolean {
  return !/^(?:hidden|pending|deleted|withdrawn|ignored)$/i.test(clean(status))
}

function clean(cell: string | undefined): string {
  return (cell ?? '').trim()
}

/** The length as LinkedIn counts it: whole characters, without space around. */
function lengthOf(cell: string | undefined): number {
  return [...clean(cell)].length
}
