import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import { build } from 'vite'
import { EXTENSION } from '../browser/launch.mjs'
import { ROOT } from '../setup/machine.mjs'

/** A copy of the built extension with an empty React page (`empty.html`) of the same build beside Herald's own; gives its folder. */
export async function besideEmpty() {
  const extension = mkdtempSync(join(tmpdir(), 'herald-bench-'))
  cpSync(EXTENSION, extension, { recursive: true })
  await build({
    root: `${ROOT}tests/bench/empty`,
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [tailwindcss()],
    build: {
      outDir: extension,
      emptyOutDir: false,
      target: 'chrome123',
      rollupOptions: { input: `${ROOT}tests/bench/empty/empty.html` },
    },
  })
  return extension
}
