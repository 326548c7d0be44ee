import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { EXTENSION } from '../browser/launch.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A copy of the built Herald with one page more, `proof.html`, and the same code in its worker; gives its folder. */
export async function buildProof() {
  const folder = mkdtempSync(join(tmpdir(), 'herald-proof-'))
  cpSync(EXTENSION, folder, { recursive: true })
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome123',
      minify: false,
      rollupOptions: {
        input: join(ROOT, 'tests/proof/exposed.ts'),
        // A worker may not import later: all in one file.
        output: { format: 'es', entryFileNames: 'proof.js', codeSplitting: false },
      },
    },
  })
  writeFileSync(
    join(folder, 'proof.html'),
    '<!doctype html><meta charset="utf-8"><title>Proof</title><script type="module" src="/proof.js"></script>',
  )
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  writeFileSync(
    join(folder, 'proof-worker.js'),
    `import './${manifest.background.service_worker}'\nimport './proof.js'\n`,
  )
  manifest.background.service_worker = 'proof-worker.js'
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  return folder
}
