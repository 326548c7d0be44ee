import { rmSync } from 'node:fs'
import { buildProof } from './build.mjs'
import { ENGINES } from './chromium.mjs'
import { damages } from './damage.mjs'
import { browserKills, workerKills } from './kills.mjs'
import { costs, fullDisk, interleavings } from './rest.mjs'

/** On the built Herald in Chromium, on both engines of IndexedDB: so many kills each, every damage, a full disk, and what it costs. */
export async function browserProof(kills, commands) {
  const folder = await buildProof()
  const rows = []
  const tell = (engine, what, found, met) => {
    rows.push({ name: `${engine}: ${what}: ${found}`, tried: 1, wrong: met ? 0 : 1, allowed: 0 })
    console.log(`${met ? '✔' : '✘'} ${engine}: ${what}: ${found}`)
  }
  const killed = ({ kills: count, acknowledged, restored, lost, torn, apart }) =>
    `${count} kills, ${acknowledged} acknowledged; database restored ${restored} times; lost ${lost}, torn ${torn}, copies apart ${apart}`
  const whole = ({ lost, torn, apart }) => lost + torn + apart === 0

  for (const engine of Object.keys(ENGINES)) {
    const given = { folder, engine, commands }
    for (const [what, run, seed] of [
      ['browser killed while writing', browserKills, 1],
      ['worker killed while writing', workerKills, 2],
    ]) {
      const counts = await run({ ...given, kills, seed })
      tell(engine, what, killed(counts), whole(counts))
    }
    for (const seed of [11, 12, 13]) {
      const found = await interleavings({ ...given, seed, rounds: 40 })
      const { changes, lost, apart } = found
      tell(
        engine,
        `three windows and the worker at once, seed ${seed}`,
        `${changes} acknowledged, lost ${lost}, copies apart ${apart}`,
        lost + apart === 0,
      )
    }
    for (const { damage, files, noticed, same, error } of await damages(given)) {
      // A file that is not there was not damaged, which proves nothing.
      const outcome =
        files === 0
          ? 'not tried: there was no such file'
          : `${files} files; ${noticed ? 'noticed and restored' : 'no harm done'}: ${same ? 'all rows there' : 'ROWS MISSING'}`
      tell(engine, `damage: ${damage}`, error ?? outcome, same && files > 0)
    }
    const disk = await fullDisk(given).catch((error) => ({ failed: String(error) }))
    if (disk?.failed) tell(engine, 'disk full in mid-import', disk.failed, false)
    else if (disk) {
      const met =
        disk.error !== '' &&
        !disk.halfWritten &&
        disk.again === '' &&
        disk.shares === 8_050 &&
        disk.apart === 0
      tell(
        engine,
        'disk full in mid-import',
        `${disk.error || 'no error'}; ${disk.readable ? 'read meanwhile' : 'not opened meanwhile'}; ${disk.halfWritten ? 'half written' : 'nothing of it written'}; with room again ${disk.shares} shares`,
        met,
      )
    } else tell(engine, 'disk full in mid-import', 'not tried: no disk can be mounted here', false)
    const { adding, compared } = await costs({ ...given, sizes: [10_000, 100_000], rounds: 200 })
    tell(
      engine,
      'one share added',
      `${adding.both.toFixed(1)} ms with both copies, ${adding.alone.toFixed(1)} ms by Dexie alone`,
      true,
    )
    for (const { size, perShare, opening, comparing, state } of compared) {
      tell(
        engine,
        `start with ${size} shares`,
        `opened in ${opening.toFixed(0)} ms, compared in full behind it in ${comparing.toFixed(0)} ms, ${perShare.toFixed(0)} bytes of journal a share`,
        state === 'together',
      )
    }
  }
  rmSync(folder, { recursive: true, force: true })
  return rows
}
