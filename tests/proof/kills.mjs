import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChromium } from './chromium.mjs'

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** How many commands a writer may be ahead of the last acknowledgement that was heard of it. */
const AHEAD = 400

/** What the rows must be: as after some command that is not older than the last one acknowledged. */
class Model {
  constructor(commands, seed) {
    this.commands = commands
    this.seed = seed
    this.state = commands.emptyState()
    this.next = 0
  }

  /** Goes on to the command whose state the rows are; gives how many acknowledged ones are missing, or undefined where no state fits. */
  find(rows, acknowledged) {
    const { apply, commandAt, textOf } = this.commands
    const seen = textOf({
      shares: rows.shares.map((row) => [row.id, row]),
      drafts: rows.drafts.map((row) => [row.id, row]),
    })
    // An addition taken back gives an earlier state again: the latest one that fits what was acknowledged comes first.
    const least = Math.max(acknowledged + 1, this.next)
    let early
    for (let number = this.next; number <= least + AHEAD; number++) {
      if (textOf(this.state) === seen) {
        if (number >= least) {
          this.next = number
          return 0
        }
        early = least - number
      }
      apply(this.state, commandAt(this.seed, number, this.state))
    }
    if (early !== undefined) return early
    return undefined
  }

  /** How rows differ from the least state that they must be, and from the next. */
  difference(rows, acknowledged) {
    const { apply, commandAt, emptyState } = this.commands
    const state = emptyState()
    const told = []
    for (let number = 0; number <= acknowledged + 3; number++) {
      if (number > acknowledged) {
        const known = new Map([...state.shares, ...state.drafts])
        const found = new Map([...rows.shares, ...rows.drafts].map((row) => [row.id, row]))
        const ids = [...new Set([...known.keys(), ...found.keys()])].filter(
          (id) =>
            JSON.stringify(Object.entries(known.get(id) ?? {}).sort()) !==
            JSON.stringify(Object.entries(found.get(id) ?? {}).sort()),
        )
        const short = (row) => (row ? JSON.stringify(row).slice(0, 80) : 'missing')
        told.push(
          `Before command ${number}: ${ids.length} rows: ${ids
            .slice(0, 4)
            .map((id) => `${id} is ${short(found.get(id))}, not ${short(known.get(id))}`)
            .join('; ')}`,
        )
      }
      const command = commandAt(this.seed, number, state)
      if (number > acknowledged - 3) told.push(`Command ${number}: ${JSON.stringify(command).slice(0, 80)}`)
      apply(state, command)
    }
    return told.join('\n')
  }
}

/** Looks at the rows after a start, restored where Herald noticed damage, and counts what is wrong with them. */
async function check(page, model, acknowledged, counts, where) {
  const look = async () => {
    await page.waitForFunction(() => 'proof' in globalThis)
    return page.evaluate(() => proof.look())
  }
  let rows = await look()
  if (rows.state.kind === 'trouble') {
    // Once in some hundred kills Chromium gives back an empty database: what the ambassador then presses.
    await page.evaluate(() => proof.restoreDatabase(1))
    await page.reload()
    rows = await look()
    counts.restored++
  }
  const missing = model.find(rows, acknowledged)
  if (rows.apart !== 0 || rows.state.kind !== 'together') counts.apart++
  counts.rows += rows.shares.length + rows.drafts.length
  if (missing === undefined) {
    counts.torn++
    const difference = model.difference(rows, acknowledged)
    throw new Error(
      `No state fits: ${where}, acknowledged ${acknowledged}, copies ${rows.state.kind}, ${rows.apart} rows apart. ${difference}`,
    )
  }
  counts.lost += missing
}

const fresh = () => ({ kills: 0, acknowledged: 0, lost: 0, torn: 0, apart: 0, rows: 0, restored: 0 })

/** Kills the whole browser so many times in the middle of writes. */
export async function browserKills({ folder, engine, kills, seed, commands }) {
  const profile = mkdtempSync(join(tmpdir(), 'herald-kills-'))
  const counts = fresh()
  const model = new Model(commands, seed)
  let acknowledged = -1
  let browser
  try {
    for (let round = 0; round <= kills; round++) {
      browser = await startChromium(folder, profile, engine)
      const page = await browser.open('proof.html')
      await check(page, model, acknowledged, counts, `${engine}, seed ${seed}, browser kill ${round}`)
      if (round === kills) break
      const heard = counts.acknowledged
      acknowledged = model.next - 1
      page.on('console', (message) => {
        acknowledged = Number(message.text())
        counts.acknowledged++
      })
      page
        .evaluate(([one, from]) => proof.hammer(one, from, console.log), [seed, model.next])
        .catch(() => undefined)
      while (counts.acknowledged === heard) await pause(2)
      await pause((round * 37) % 120)
      await browser.kill()
      counts.kills++
    }
  } finally {
    await browser?.kill()
    rmSync(profile, { recursive: true, force: true, maxRetries: 30, retryDelay: 200 })
  }
  return counts
}

/** Kills the worker so many times while it writes. */
export async function workerKills({ folder, engine, kills, seed, commands }) {
  const profile = mkdtempSync(join(tmpdir(), 'herald-kills-'))
  const counts = fresh()
  const model = new Model(commands, seed)
  let acknowledged = -1
  const browser = await startChromium(folder, profile, engine)
  try {
    const page = await browser.open('proof.html')
    page.on('console', (message) => {
      acknowledged = Number(message.text())
      counts.acknowledged++
    })
    const session = await browser.context.newCDPSession(page)
    await session.send('ServiceWorker.enable')
    for (let round = 0; round <= kills; round++) {
      await check(page, model, acknowledged, counts, `${engine}, seed ${seed}, worker kill ${round}`)
      if (round === kills) break
      const heard = counts.acknowledged
      acknowledged = model.next - 1
      const gone = page.evaluate(
        ([one, from]) => proof.viaWorker('hammer', [one, from], console.log),
        [seed, model.next],
      )
      while (counts.acknowledged === heard) await pause(2)
      await pause((round * 37) % 120)
      await session.send('ServiceWorker.stopAllWorkers')
      await gone
      counts.kills++
      await page.reload()
    }
  } finally {
    await browser.kill()
    rmSync(profile, { recursive: true, force: true, maxRetries: 30, retryDelay: 200 })
  }
  return counts
}
