import { existsSync } from 'node:fs'

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Where Chromium is on this machine, or undefined. Branded Chrome no longer loads an unpacked extension from the command line. */
export function findChromium() {
  return PLACES.find((place) => place && existsSync(place))
}
