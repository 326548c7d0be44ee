import { mkdirSync, writeFileSync } from 'node:fs'
import { build, ROOT, setUp } from '../setup/machine.mjs'

// `npm run proof [-- name] [kills]`: that nothing is lost, tried often enough to believe it.
setUp()

const importTypeScript = async (path) => {
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(`${ROOT}tests/proof/${path}`, {
    configFile: false,
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    logLevel: 'error',
  })
  return module
}

/** Each gives rows `{name, tried, wrong, allowed}`. */
const PROOFS = {
  merges: () => importTypeScript('merges.ts').then((proof) => proof.mergesProof()),
  files: () => importTypeScript('files.ts').then((proof) => proof.filesProof()),
  browser: async () => {
    if (!build()) process.exit(1)
    const { browserProof } = await import('./browser.mjs')
    return browserProof(kills, await importTypeScript('commands.ts'))
  },
}

const number = /^\d+$/
const asked = process.argv.slice(2).filter((word) => !number.test(word))
const kills = Number(process.argv.slice(2).find((word) => number.test(word)) ?? 200)
const unknown = asked.filter((name) => !Object.hasOwn(PROOFS, name))
if (unknown.length > 0) {
  console.error(`No such proof: ${unknown.join(', ')}. There are: ${Object.keys(PROOFS).join(', ')}`)
  process.exit(1)
}

const rows = []
for (const name of asked.length > 0 ? asked : Object.keys(PROOFS)) {
  const started = Date.now()
  rows.push(...(await PROOFS[name]()))
  console.log(`${name}: ${Math.round((Date.now() - started) / 1000)} s`)
}
console.table(rows.map((row) => ({ ...row, proved: row.wrong <= row.allowed ? 'yes' : 'NO' })))
mkdirSync(`${ROOT}.output`, { recursive: true })
writeFileSync(`${ROOT}.output/proof.json`, `${JSON.stringify(rows, null, 2)}\n`)
process.exit(rows.every((row) => row.wrong <= row.allowed && row.tried > 0) ? 0 : 1)
