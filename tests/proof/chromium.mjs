import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from '../browser/chromium.mjs'

/** The two engines that Chromium keeps IndexedDB in. */
export const ENGINES = {
  LevelDB: ['--disable-features=IdbSqliteBackingStore'],
  SQLite: ['--enable-features=IdbSqliteBackingStore'],
}

const QUIET = [
  '--headless=new',
  '--no-sandbox',
  '--no-first-run',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--noerrdialogs',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/** The id that Chromium gives an unpacked extension, from where it lies. */
function idOf(folder) {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32)
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Starts Chromium on a profile with an extension, as a process group of its own, so that `kill` ends all of it at
 * once as a power cut or the system would.
 */
export async function startChromium(folder, profile, engine) {
  const executable = findChromium()
  if (!executable)
    throw new Error('Chromium is not installed; run `npm start` or `npm test` once to set it up')
  const portFile = join(profile, 'DevToolsActivePort')
  rmSync(portFile, { force: true })
  const args = [
    ...QUIET,
    ...ENGINES[engine],
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${folder}`,
    `--load-extension=${folder}`,
    '--remote-debugging-port=0',
    'about:blank',
  ]
  const child = spawn(executable, args, { detached: true, stdio: 'ignore' })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const kill = async () => {
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch {
      // It is gone already.
    }
    await gone
  }
  const until = Date.now() + 60_000
  let port = ''
  while (!port && Date.now() < until && child.exitCode === null) {
    await pause(15)
    try {
      port = readFileSync(portFile, 'utf8').split('\n')[0] ?? ''
    } catch {
      // Not written yet.
    }
  }
  if (!port) {
    await kill()
    throw new Error('Chromium did not start')
  }
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const context = browser.contexts()[0]
  const id = idOf(folder)
  return {
    context,
    id,
    kill,
    /** One of Herald's pages, in a tab. */
    open: async (path) => {
      const page = await context.newPage()
      const address = `chrome-extension://${id}/${path}`
      for (const start = Date.now(); ; await pause(50)) {
        // The extension may be loaded a moment after the browser answers.
        const went = await page.goto(address).catch((error) => error)
        if (!(went instanceof Error)) return page
        if (Date.now() - start > 30_000) throw went
      }
    },
    /** Ends it as a person does; what it holds is on the disk. */
    close: async () => {
      const session = await browser.newBrowserCDPSession()
      await session.send('Browser.close').catch(() => undefined)
      await Promise.race([gone, pause(10_000)])
      await kill()
    },
  }
}
