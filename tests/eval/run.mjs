import { mkdirSync, writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'
import { ROOT, setUp } from '../setup/machine.mjs'

// `npm run eval [-- room]`: figures of judgement. Each room gives rows; a missed bar ends with an exit code that is not 0.
setUp()

/** Each room: its file in this folder, and the function there that gives its rows. */
const ROOMS = {
  phrases: ['phrases.ts', 'phrasesEval'],
  closeness: ['closeness.ts', 'closenessEval'],
  hashtags: ['hashtags.ts', 'hashtagsEval'],
}

const asked = process.argv.slice(2)
const rooms = asked.length > 0 ? asked : Object.keys(ROOMS)
const unknown = rooms.filter((room) => !Object.hasOwn(ROOMS, room))
if (unknown.length > 0) {
  console.error(`No such room: ${unknown.join(', ')}. There are: ${Object.keys(ROOMS).join(', ')}`)
  process.exit(1)
}

const rows = []
for (const room of rooms) {
  const [path, name] = ROOMS[room]
  const { module } = await runnerImport(`${ROOT}tests/eval/${path}`, {
    configFile: false,
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    logLevel: 'error',
  })
  rows.push(...(await module[name]()))
}

const short = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(3))
console.table(
  rows.map((row) => ({
    what: row.name,
    value: `${short(row.value)} ${row.unit}`.trim(),
    against: row.against,
    ratio: row.ratio === null ? '' : short(row.ratio),
    goal: row.goal,
    met: row.met ? 'yes' : 'NO',
  })),
)
mkdirSync(`${ROOT}.output`, { recursive: true })
writeFileSync(`${ROOT}.output/eval.json`, `${JSON.stringify(rows, null, 2)}\n`)
console.log('The same as rows: .output/eval.json')
if (rows.some((row) => !row.met)) process.exit(1)
