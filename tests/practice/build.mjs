import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SOURCES = fileURLToPath(new URL('./src', import.meta.url))
const OUTPUT = join(ROOT, '.output', 'practice')

/** One name for this state of the sources and of the editors they use. */
async function fingerprint() {
  const hash = createHash('sha256')
  const entries = await readdir(SOURCES, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  for (const file of [...files.sort(), join(ROOT, 'package.json'), fileURLToPath(import.meta.url)]) {
    hash.update(file.slice(ROOT.length)).update(await readFile(file))
  }
  return hash.digest('hex').slice(0, 16)
}

let building

/** Bundles the practice pages unless these very sources have been bundled before; once at a time in a process. */
export function buildPractice() {
  building ??= bundle()
  return building
}

async function bundle() {
  const target = join(OUTPUT, await fingerprint())
  if (existsSync(target)) return target

  // Built aside and moved into place, so that two test files starting together cannot read half a bundle.
  const aside = join(OUTPUT, `building-${process.pid}`)
  await mkdir(OUTPUT, { recursive: true })
  await build({
    configFile: false,
    root: SOURCES,
    publicDir: false,
    logLevel: 'warn',
    css: { modules: { generateScopedName: '_[hash:base64:6]' } },
    build: {
      outDir: aside,
      emptyOutDir: true,
      target: 'chrome120',
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2_000,
      rollupOptions: {
        input: join(SOURCES, 'app.ts'),
        output: { entryFileNames: 'app.js', chunkFileNames: '[name].js', assetFileNames: 'app.[ext]' },
      },
    },
  })
  await rename(aside, target).catch((error) => {
    if (!existsSync(target)) throw error
  })
  for (const name of await readdir(OUTPUT)) {
    const path = join(OUTPUT, name)
    if (path !== target && !name.startsWith('building-')) await rm(path, { recursive: true, force: true })
  }
  await rm(aside, { recursive: true, force: true })
  return target
}
