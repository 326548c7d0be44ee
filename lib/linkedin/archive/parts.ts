/**
 * The files of a member's own LinkedIn archive that Herald reads, with their columns as an English archive
 * names them, in their order (seen in an archive of 2026-07).
 *
 * `Rich_Media.csv` is not among them, though it lists pictures: it says in one sentence of LinkedIn's wording that
 * something was uploaded at some moment ("You uploaded a … on April 12, 2026 at 8:03 AM (GMT)"), not what of it
 * stands in the profile today. A photo taken down or hidden since would still be ticked, and what was uploaded could
 * only be told by words that change with language. Photo, background and Featured are seen on the page, or ticked.
 */
export const HEADERS = {
  profile: [
    ...(['First Name', 'Last Name', 'Maiden Name', 'Address', 'Birth Date', 'Headline', 'Summary'] as const),
    ...(['Industry', 'Zip Code', 'Geo Location', 'Twitter Handles', 'Websites'] as const),
    'Instant Messengers',
  ],
  summary: ['Profile Summary'],
  positions: ['Company Name', 'Title', 'Description', 'Location', 'Started On', 'Finished On'],
  education: ['School Name', 'Start Date', 'End Date', 'Notes', 'Degree Name', 'Activities'],
  skills: ['Name'],
  languages: ['Name', 'Proficiency'],
  certifications: ['Name', 'Url', 'Authority', 'Started On', 'Finished On', 'License Number'],
  recommendations: [
    ...(['First Name', 'Last Name', 'Company', 'Job Title', 'Text', 'Creation Date'] as const),
    'Status',
  ],
  connections: [
    ...(['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position'] as const),
    'Connected On',
  ],
  shares: ['Date', 'ShareLink', 'ShareCommentary', 'SharedUrl', 'MediaUrl', 'Visibility'],
} as const satisfies Record<string, readonly string[]>

export type ArchivePart = keyof typeof HEADERS
type ColumnOf<P extends ArchivePart> = (typeof HEADERS)[P][number]

/** One row of one file, its cells by the English name of their column; a column the file lacks is absent. */
export type ArchiveRow = {
  [P in ArchivePart]: { part: P; cells: Partial<Record<ColumnOf<P>, string>> }
}[ArchivePart]

/** What each file is called, without its ending, member number and the like (seen in an archive of 2026-07). */
const NAMES: Record<string, ArchivePart> = {
  profile: 'profile',
  'profile summary': 'summary',
  positions: 'positions',
  education: 'education',
  skills: 'skills',
  languages: 'languages',
  certifications: 'certifications',
  'recommendations received': 'recommendations',
  connections: 'connections',
  shares: 'shares',
}

const NOISE = /^(?:.*\/)?__MACOSX\/|(?:^|\/)\._/

/**
 * Which part of the archive a file is, by its name: `Shares.csv`, `Shares_1234.csv` (complete archives add the
 * member's number), `Recommendations_Received.csv`, `Connections (1).csv` (as browsers save a second copy),
 * also inside the one folder that some unpackers make. Undefined for every other file.
 */
export function partOf(path: string): ArchivePart | undefined {
  const folders = path.split('/')
  const file = folders.pop() ?? ''
  if (NOISE.test(path) || folders.length > 1 || !/\.csv$/i.test(file)) return undefined
  const name = file
    .slice(0, -'.csv'.length)
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/\s*\(\d{1,3}\)$/, '')
    .replace(/ \d{1,20}$/, '')
    .trim()
  return Object.hasOwn(NAMES, name) ? NAMES[name] : undefined
}

const ARCHIVE_NAME = /(?:basic|complete)_linkedindataexport_(\d\d)-(\d\d)-(\d{4})/i

/** When LinkedIn made an archive, from its file's name (`…_MM-DD-YYYY.zip`): that day's start in UTC, Unix ms. */
export function dayInName(name: string): number | undefined {
  const [, month = '', day = '', year = ''] = ARCHIVE_NAME.exec(name) ?? []
  const at = Date.parse(`${year}-${month}-${day}T00:00:00Z`)
  return Number.isNaN(at) || new Date(at).getUTCDate() !== Number(day) ? undefined : at
}
