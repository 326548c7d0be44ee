import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChromium } from './chromium.mjs'

/** What may befall a file. */
const HARMS = {
  removed: (file) => rmSync(file),
  emptied: (file) => truncateSync(file, 0),
  halved: (file) => truncateSync(file, statSync(file).size >> 1),
  'bytes flipped': (file) => {
    const bytes = readFileSync(file)
    // In the middle and all over: one of them meets something that matters.
    for (let at = 0; at < 64; at++) {
      const place = Math.floor(((at + 0.5) / 64) * bytes.length)
      bytes[place] ^= 0x5a
    }
    writeFileSync(file, bytes)
  },
  'one text changed': (file) => {
    const bytes = readFileSync(file)
    let found = 0
    for (let at = bytes.indexOf('Draft 5'); at >= 0; at = bytes.indexOf('Draft 5', at + 1)) {
      bytes[at] ^= 0x01
      found++
    }
    if (found === 0) throw new Error('The text is not in the file')
    writeFileSync(file, bytes)
  },
}

/** Which files of an engine's folder each case harms. */
const CASES = {
  LevelDB: [
    ['all files', () => true, ['removed', 'emptied', 'halved']],
    ['the log', (name) => name.endsWith('.log'), ['removed', 'emptied', 'halved', 'bytes flipped']],
    ['the tables', (name) => name.endsWith('.ldb'), ['removed', 'emptied', 'halved', 'bytes flipped']],
    ['MANIFEST', (name) => name.startsWith('MANIFEST'), ['removed', 'emptied', 'halved', 'bytes flipped']],
    ['CURRENT', (name) => name === 'CURRENT', ['removed', 'emptied', 'bytes flipped']],
  ],
  // Bytes flipped all over such a file end Chromium 156 itself: there is nothing that Herald can do then.
  SQLite: [['the file', () => true, ['removed', 'emptied', 'halved', 'one text changed']]],
}

const SHARES = 300

/** Letters of each: together more than the 4 MB after which LevelDB makes its first table. */
const LETTERS = 9_000

/** Files of the one database that Herald has, whichever engine keeps it. */
function filesOf(profile) {
  const folder = join(profile, 'Default/IndexedDB')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath.includes('chrome-extension_'))
    .map((entry) => ({ name: entry.name, path: join(entry.parentPath, entry.name) }))
}

/** A profile with a log and drafts, written between so many starts: some of them are only in the newest file. */
async function prepare(folder, engine, starts) {
  const profile = mkdtempSync(join(tmpdir(), 'herald-whole-'))
  for (let seed = 5; seed < 5 + starts; seed++) {
    const browser = await startChromium(folder, profile, engine)
    const page = await browser.open('proof.html')
    await page.waitForFunction(() => 'proof' in globalThis)
    await page.evaluate(
      async ([one, count, letters]) => {
        await proof.importMany(one, count, letters)
        await proof.saveDraft({
          id: crypto.randomUUID(),
          text: `Draft ${one}`,
          createdAt: one,
          updatedAt: one,
        })
      },
      [seed, SHARES, LETTERS],
    )
    await browser.close()
  }
  return profile
}

/** Starts Herald on what is left, restores what its panel offers to restore, and tells what became of the rows. */
async function tryCase(folder, profile, engine, whole) {
  const browser = await startChromium(folder, profile, engine)
  try {
    const panel = await browser.open('sidepanel.html')
    const restore = panel.getByRole('button', { name: 'Restore from the second copy' })
    const compared = () =>
      chrome.storage.session.get('copies-compared').then((value) => value['copies-compared'])
    let noticed = false
    for (const start = Date.now(); Date.now() - start < 30_000; await panel.waitForTimeout(30)) {
      noticed = await restore.isEnabled({ timeout: 50 }).catch(() => false)
      if (noticed || (await panel.evaluate(compared))) break
    }
    if (noticed) {
      await restore.click()
      await panel.getByText('Both copies are the same again').waitFor({ timeout: 30_000 })
    }
    const page = await browser.open('proof.html')
    await page.waitForFunction(() => 'proof' in globalThis)
    const rows = await page.evaluate(() => proof.look())
    const same = JSON.stringify([rows.shares, rows.drafts]) === whole
    return { noticed, same: same && rows.apart === 0 && rows.state.kind === 'together' }
  } finally {
    await browser.kill()
  }
}

/**
 * Every damage to an engine's files (or only those that `only` wants): noticed at the next start, or harmless; and
 * all rows there afterwards.
 */
export async function damages({ folder, engine, only, starts = 3 }) {
  const prepared = await prepare(folder, engine, starts)
  const found = []
  try {
    const copyOf = () => {
      const profile = mkdtempSync(join(tmpdir(), 'herald-damaged-'))
      cpSync(prepared, profile, { recursive: true })
      return profile
    }
    const healthy = copyOf()
    const browser = await startChromium(folder, healthy, engine)
    const page = await browser.open('proof.html')
    await page.waitForFunction(() => 'proof' in globalThis)
    const rows = await page.evaluate(() => proof.look())
    await browser.kill()
    rmSync(healthy, { recursive: true, force: true, maxRetries: 30, retryDelay: 200 })
    const whole = JSON.stringify([rows.shares, rows.drafts])
    if (rows.shares.length !== starts * SHARES || rows.drafts.length !== starts)
      throw new Error('The profile is not whole')
    for (const [what, fits, harms] of CASES[engine]) {
      for (const harm of harms) {
        if (only && !only(what, harm)) continue
        const profile = copyOf()
        const files = filesOf(profile).filter(({ name }) => fits(name))
        for (const { path } of files) HARMS[harm](path)
        const result = await tryCase(folder, profile, engine, whole).catch((error) => ({
          noticed: false,
          same: false,
          error: error.message.split('\n')[0],
        }))
        found.push({ engine, damage: `${what} ${harm}`, files: files.length, ...result })
        rmSync(profile, { recursive: true, force: true, maxRetries: 30, retryDelay: 200 })
      }
    }
  } finally {
    rmSync(prepared, { recursive: true, force: true, maxRetries: 30, retryDelay: 200 })
  }
  return found
}
