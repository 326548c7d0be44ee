import { spawnSync } from 'node:child_process'
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChromium } from './chromium.mjs'

async function opened(folder, profile, engine) {
  const browser = await startChromium(folder, profile, engine)
  const page = await browser.open('proof.html')
  await page.waitForFunction(() => 'proof' in globalThis)
  return { browser, page }
}

/** Panels, popup and worker write the same rows at once; every acknowledged change must be there afterwards. */
export async function interleavings({ folder, engine, seed, rounds }) {
  const profile = mkdtempSync(join(tmpdir(), 'herald-windows-'))
  const { browser, page } = await opened(folder, profile, engine)
  try {
    const drafts = [1, 2, 3, 4].map((number) => `00000000-0000-4000-9000-00000000000${number}`)
    const shares = [1, 2, 3, 4].map((number) => `00000000-0000-4000-a000-00000000000${number}`)
    await page.evaluate(
      async ([draftIds, shareIds]) => {
        for (const id of draftIds) await proof.saveDraft({ id, text: 'begin', createdAt: 1, updatedAt: 1 })
        for (const [at, id] of shareIds.entries()) {
          await proof.addShare({
            id,
            publishedAt: 1 + at,
            timeFrom: 'typed',
            how: 'typed',
            text: id,
            hashtags: [],
            createdAt: 1,
            updatedAt: 1,
          })
        }
      },
      [drafts, shares],
    )
    const others = [await browser.open('proof.html'), await browser.open('proof.html')]
    for (const other of others) await other.waitForFunction(() => 'proof' in globalThis)
    const given = (writer) => [seed, writer, rounds, shares, drafts]
    const done = await Promise.all([
      ...[page, ...others].map((one, writer) => one.evaluate((list) => proof.write(...list), given(writer))),
      page.evaluate((list) => proof.viaWorker('write', list, () => undefined), given(3)),
    ])
    const rows = await page.evaluate(() => proof.look())
    const texts = Object.fromEntries(
      await Promise.all(drafts.map(async (id) => [id, await page.evaluate((one) => proof.textsOf(one), id)])),
    )
    // A text that the next writer had before their eyes was edited, not lost.
    const seen = new Set(done.flatMap(({ texts: written }) => written.map(([id, , base]) => `${id} ${base}`)))
    let changes = 0
    let lost = 0
    for (const [writer, { added, fields, texts: written }] of done.entries()) {
      const field = writer % 2 === 0 ? 'note' : 'itemTitle'
      const kept = [
        ...added.map((id) => rows.shares.some((share) => share.id === id)),
        ...Object.entries(fields).map(
          ([id, value]) => rows.shares.find((share) => share.id === id)?.[field] === value,
        ),
        ...written.map(([id, value]) => texts[id].includes(value) || seen.has(`${id} ${value}`)),
      ]
      changes += kept.length
      lost += kept.filter((one) => !one).length
    }
    return { seed, changes, lost, apart: rows.apart }
  } finally {
    await browser.kill()
    rmSync(profile, { recursive: true, force: true, maxRetries: 30, retryDelay: 200 })
  }
}

/** Writes a file that leaves a disk with so many bytes. */
function fill(mount, left) {
  const file = openSync(join(mount, 'filler'), 'w')
  const piece = Buffer.alloc(64 * 1024)
  const free = () => {
    const { bavail, bsize } = statfsSync(mount)
    return bavail * bsize
  }
  while (free() > left + piece.length) writeSync(file, piece)
  fsyncSync(file)
  closeSync(file)
}

/** A disk that fills up in the middle of an import; undefined where this machine lets us mount none. */
export async function fullDisk({ folder, engine }) {
  const mount = mkdtempSync(join(tmpdir(), 'herald-disk-'))
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', mount]).status !== 0) return undefined
  let browser
  try {
    const started = await opened(folder, join(mount, 'profile'), engine)
    browser = started.browser
    const { page } = started
    await page.evaluate(() => proof.importMany(1, 50, 200))
    fill(mount, 3_000_000)
    const error = await page.evaluate(() => proof.importMany(2, 8_000, 1_000))
    // LevelDB does not even open on a full disk: the panel says so, and the rows must be there when there is room.
    const full = await page.evaluate(() => proof.look().catch(() => undefined))
    rmSync(join(mount, 'filler'))
    const after = full ?? (await page.evaluate(() => proof.look()))
    const again = await page.evaluate(() => proof.importMany(2, 8_000, 1_000))
    const end = await page.evaluate(() => proof.look())
    return {
      error,
      readable: full !== undefined,
      halfWritten: after.shares.length !== 50,
      again,
      shares: end.shares.length,
      apart: end.apart,
    }
  } finally {
    await browser?.kill()
    spawnSync('umount', ['-l', mount])
    rmSync(mount, { recursive: true, force: true })
  }
}

/** What both copies cost: adding one share, comparing at start, and the journal's size. */
export async function costs({ folder, engine, sizes, rounds }) {
  const profile = mkdtempSync(join(tmpdir(), 'herald-costs-'))
  let { browser, page } = await opened(folder, profile, engine)
  try {
    const adding = await page.evaluate((count) => proof.costs.adding(count), rounds)
    const compared = []
    for (const size of sizes) {
      const perShare = await page.evaluate((count) => proof.costs.fill(count), size)
      await browser.close()
      ;({ browser, page } = await opened(folder, profile, engine))
      const times = await page.evaluate(() => proof.costs.starting())
      compared.push({ size, perShare, ...times })
    }
    return { adding, compared }
  } finally {
    await browser.kill()
    rmSync(profile, { recursive: true, force: true, maxRetries: 30, retryDelay: 200 })
  }
}
