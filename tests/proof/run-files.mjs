import { mkdirSync, writeFileSync } from 'node:fs'
import { ROOT, setUp } from '../setup/machine.mjs'

// `npm run proof [-- name]`: that nothing is lost, tried often enough to believe it.
setUp()

const fromTypeScript = async (path, name) => {
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(`${ROOT}tests/proof/${path}`, {
    configFile: false,
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    logLevel: 'error',
  })
  return module[name]()
}

/** Each gives rows `{name, tried, wrong, allowed}`. */
const PROOFS = {
  merges: () => fromTypeScript('merges.ts', 'mergesProof'),
  files: () => fromTypeScript('files.ts', 'filesProof'),
}

const asked = process.argv.slice(2)
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
