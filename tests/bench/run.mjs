import { mkdirSync, writeFileSync } from 'node:fs'
import { build, ROOT, setUp } from '../setup/machine.mjs'
import { bestOf } from './stats.mjs'

// `npm run bench [-- room]`: each room gives rows; ratios within one run say more than single times.
setUp()
if (!build()) process.exit(1)

const fromTypeScript = async (path, name) => {
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(`${ROOT}tests/bench/${path}`, {
    configFile: false,
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    logLevel: 'error',
  })
  return module[name]()
}

const ROOMS = {
  page: async () => (await import('./page.mjs')).pageBench(),
  panel: async () => (await import('./panel.mjs')).panelBench(),
  popup: async () => (await import('./popup.mjs')).popupBench(),
  search: () => fromTypeScript('search.ts', 'searchBench'),
  calendar: () => bestOf(5, () => fromTypeScript('calendar.ts', 'calendarBench')),
  'calendar-file': () => bestOf(3, () => fromTypeScript('calendar-file.ts', 'calendarFileBench')),
  'calendar-month': async () => (await import('./calendar-month.mjs')).monthBench(),
  archive: async () => (await import('./archive.mjs')).archiveBench(),
  write: async () => [
    ...(await fromTypeScript('write.ts', 'writeBench')),
    ...(await (await import('./write-room.mjs')).writeRoomBench()),
  ],
  'hand-over': async () => (await import('./hand-over.mjs')).handOverBench(),
}

const asked = process.argv.slice(2)
const rooms = asked.length > 0 ? asked : Object.keys(ROOMS)
const unknown = rooms.filter((room) => !Object.hasOwn(ROOMS, room))
if (unknown.length > 0) {
  console.error(`No such room: ${unknown.join(', ')}. There are: ${Object.keys(ROOMS).join(', ')}`)
  process.exit(1)
}

const rows = []
for (const room of rooms) rows.push(...(await ROOMS[room]()))

const short = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(2))
console.table(
  rows.map((row) => ({
    what: row.name,
    value: `${short(row.value)} ${row.unit}`,
    against: row.against,
    ratio: row.ratio === null ? '' : short(row.ratio),
    goal: row.goal,
    met: row.met ? 'yes' : 'NO',
  })),
)
mkdirSync(`${ROOT}.output`, { recursive: true })
writeFileSync(`${ROOT}.output/bench.json`, `${JSON.stringify(rows, null, 2)}\n`)
console.log('The same as rows: .output/bench.json')
