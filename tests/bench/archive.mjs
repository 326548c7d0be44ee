import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BlobWriter, configure, TextReader, ZipWriter } from '@zip.js/zip.js'
import { build } from 'vite'
import { launchHerald } from '../browser/launch.mjs'
import { ROOT } from '../setup/machine.mjs'
import { median, toGoal } from './stats.mjs'

const CONNECTIONS = 30_000
const SHARES = 5_000
const RUNS = 5

/** A complete archive, from the choice of the file to its summary in the panel, beside fflate on the page's own thread. */
export async function archiveBench() {
  const folder = mkdtempSync(join(tmpdir(), 'herald-bench-'))
  const archive = join(folder, 'Complete_LinkedInDataExport_09-01-2026.zip')
  // From the disk, as a person's: bytes given by the test itself would be decoded on the page's thread.
  writeFileSync(archive, await makeArchive())
  const [ours, theirs] = [[], []]
  for (let run = 0; run < RUNS; run++) {
    ours.push(await inFreshPage((herald) => throughHerald(herald, archive)))
    theirs.push(await inFreshPage((herald) => onMainThread(herald, archive)))
  }
  const bytes = statSync(archive).size
  rmSync(folder, { recursive: true, force: true })
  const of = (runs, what) => median(runs.map((run) => run[what]))
  const size = `${(bytes / 1e6).toFixed(1)} MB of ZIP`
  const row = (name, what, unit, goal) => ({
    ...toGoal(`Archive: ${name}`, of(ours, what), unit, goal),
    against: `fflate on the page's thread: ${of(theirs, what).toFixed(0)} ${unit}`,
    ratio: of(ours, what) > 0 ? of(theirs, what) / of(ours, what) : null,
  })
  return [
    row(`30,000 connections and 5,000 shares (${size}), read and summed up`, 'time', 'ms', 3_000),
    row('growth of memory at its height', 'memory', 'MB', 150),
    row('longest task of the panel meanwhile', 'longest', 'ms', 50),
  ]
}

async function inFreshPage(work) {
  const herald = await launchHerald()
  try {
    return await work(herald)
  } finally {
    await herald.close()
  }
}

/** The built worker, started as the Profile room does, in the panel's page. */
async function throughHerald(herald, archive) {
  const page = await herald.context.newPage()
  await page.goto(`chrome-extension://${herald.id}/sidepanel.html`)
  await page.waitForTimeout(1_500)
  await page.evaluate(() => {
    const input = document.createElement('input')
    input.type = 'file'
    document.body.append(input)
    const policy = window.trustedTypes.createPolicy('bench', { createScriptURL: (path) => path })
    input.addEventListener('change', () => {
      window.startedAt = performance.now()
      const worker = new Worker(policy.createScriptURL('/archive.js'))
      worker.onmessage = ({ data }) => {
        if (data.step !== 'done') return
        if (data.summary.evidence.connections.count === 30_000) window.endedAt = performance.now()
        worker.terminate()
      }
      worker.postMessage({ files: [...input.files], asked: { lines: [] } })
    })
  })
  return measured(herald, page, async () => {
    await page.locator('input[type=file]').last().setInputFiles(archive)
    await page.waitForFunction(() => window.endedAt !== undefined, undefined, { timeout: 60_000 })
  })
}

async function onMainThread(herald, archive) {
  const page = await herald.context.newPage()
  await page.goto(`chrome-extension://${herald.id}/sidepanel.html`)
  await page.waitForTimeout(1_500)
  await page.evaluate(await bundled())
  await page.evaluate(() => {
    const input = document.createElement('input')
    input.type = 'file'
    document.body.append(input)
    input.addEventListener('change', async () => {
      window.startedAt = performance.now()
      window.rows = await window.readOnMainThread(input.files[0])
      window.endedAt = performance.now()
    })
  })
  return measured(herald, page, async () => {
    await page.locator('input[type=file]').last().setInputFiles(archive)
    await page.waitForFunction(() => window.endedAt !== undefined, undefined, { timeout: 60_000 })
  })
}

/** Time from the choice to the result, the longest task of the page, and how far memory grew (all of the extension's). */
async function measured(herald, page, work) {
  await page.evaluate(() => {
    window.tasks = []
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) window.tasks.push([startTime, duration])
    }).observe({ entryTypes: ['longtask'] })
  })
  const before = memory(herald)
  let highest = before
  const watch = setInterval(() => {
    highest = Math.max(highest, memory(herald))
  }, 25)
  await work()
  clearInterval(watch)
  await page.waitForTimeout(200)
  const { time, tasks } = await page.evaluate(() => ({
    time: window.endedAt - window.startedAt,
    tasks: window.tasks.filter(
      ([start, length]) => start + length > window.startedAt && start < window.endedAt,
    ),
  }))
  // Tasks under 50 ms are not reported: none is 0 here.
  return { time, memory: highest - before, longest: Math.max(0, ...tasks.map(([, length]) => length)) }
}

/** What the extension's processes hold in memory, MB. */
function memory({ profile }) {
  const processes = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n')
  const own = processes.filter((line) => line.includes(profile) && line.includes('--extension-process'))
  let total = 0
  for (const line of own) {
    try {
      const status = readFileSync(`/proc/${line.trim().split(' ')[0]}/status`, 'utf8')
      total += Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_000
    } catch {
      // It ended between the two looks.
    }
  }
  return total
}

async function makeArchive() {
  configure({ useWebWorkers: false })
  const words =
    'teams hospital data kindness trains learning parcels ledger voice morning quiet bridge'.split(' ')
  let seed = 7
  const next = (below) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % below
  }
  const text = (length) => Array.from({ length }, () => words[next(words.length)]).join(' ')
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
  const connections = Array.from(
    { length: CONNECTIONS },
    (_, at) =>
      `First${next(9e5)},Last${next(9e5)},https://www.linkedin.com/in/member-${at}-${next(9e8)},,"${text(2)}, Ltd","${text(3)}",${1 + next(28)} ${months[next(12)]} ${2010 + next(16)}`,
  )
  const shares = Array.from(
    { length: SHARES },
    (_, at) =>
      `2026-05-07 16:41:18,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A${7e15 + at},"${text(60)}""\n""""\n""${text(60)} #Voices",,,MEMBER_NETWORK`,
  )
  const files = {
    'Connections.csv': `Notes:\n"When exporting, …"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n${connections.join('\n')}\n`,
    'Shares_12345.csv': `Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n${shares.join('\n')}\n`,
    'Skills.csv': `Name\n${words.join('\n')}\n`,
    'messages.csv': `FROM,TO,CONTENT\n${Array.from({ length: 5_000 }, () => `a,b,${text(20)}`).join('\n')}\n`,
  }
  for (const name of ['Profile', 'Positions', 'Education', 'Languages']) {
    files[`${name}.csv`] = readFileSync(`${ROOT}tests/fixtures/linkedin/archive/${name}.csv`, 'utf8')
  }
  const writer = new ZipWriter(new BlobWriter())
  for (const [name, content] of Object.entries(files)) await writer.add(name, new TextReader(content))
  return Buffer.from(await (await writer.close()).arrayBuffer())
}

async function bundled() {
  const built = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'chrome120',
      lib: { entry: `${ROOT}tests/bench/archive-rival.ts`, formats: ['iife'], name: 'unused' },
    },
  })
  return [built].flat()[0].output[0].code
}
