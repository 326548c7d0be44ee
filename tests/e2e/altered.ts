import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { EXTENSION } from '../browser/launch.mjs'

type Json = Record<string, unknown>

/** A copy of the built extension with some of its JSON files changed in place; gone again after the tests. */
export function alteredHerald(name: string, changes: Record<string, (json: Json) => void>): string {
  const folder = mkdtempSync(join(tmpdir(), `herald-${name}-`))
  cpSync(EXTENSION, folder, { recursive: true })
  for (const [path, change] of Object.entries(changes)) {
    const json = JSON.parse(readFileSync(join(folder, path), 'utf8')) as Json
    change(json)
    writeFileSync(join(folder, path), JSON.stringify(json))
  }
  afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}
