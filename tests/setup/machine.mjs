import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findChromium } from '../browser/chromium.mjs'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Runs a command in the project's folder with its output in view; gives whether it succeeded. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options })
  return done.status === 0
}

/** Runs one of the project's own tools. */
export function tool(name, args, options) {
  return run(process.execPath, [`${ROOT}node_modules/.bin/${name}`, ...args], options)
}

/** Begins one of the project's own tools beside others; its output comes in one piece at its end. Gives whether it succeeded. */
export async function toolBeside(name, args) {
  const child = spawn(process.execPath, [`${ROOT}node_modules/.bin/${name}`, ...args], { cwd: ROOT })
  const output = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => output.push(part))
  const [code] = await once(child, 'close')
  process.stdout.write(Buffer.concat(output))
  return code === 0
}

function must(succeeded, what) {
  if (!succeeded) {
    console.error(`${what} failed; see above.`)
    process.exit(1)
  }
}

function isStale() {
  const installed = `${ROOT}node_modules/.package-lock.json`
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(`${ROOT}package-lock.json`).mtimeMs
}

function installChromium() {
  if (existsSync('/usr/bin/apt-get')) {
    const asRoot = process.getuid?.() === 0 ? [] : ['sudo']
    const apt = (...args) => {
      const [command, ...rest] = [...asRoot, 'apt-get', ...args]
      return run(command, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    }
    must(apt('update', '-qq'), 'Updating the list of packages')
    must(apt('install', '-y', '-qq', '--no-install-recommends', 'chromium'), 'Installing Chromium')
  } else {
    console.error('Herald is tried in Chromium. Install it, or set CHROMIUM_PATH to where it is.')
    process.exit(1)
  }
}

/** Makes a fresh clone ready: dependencies and Chromium, each only where missing. */
export function setUp() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Herald needs Node 20.19 or newer; this is ${process.versions.node}.`)
    process.exit(1)
  }
  if (isStale()) must(run('npm', ['ci', '--no-audit', '--no-fund']), 'Installing the dependencies')
  if (!findChromium()) installChromium()
  must(tool('wxt', ['prepare']), 'Preparing the types')
}

/** Builds the extension into .output/chrome-mv3. */
export function build() {
  return tool('wxt', ['build'])
}
