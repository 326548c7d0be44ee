import { build, setUp } from './setup/machine.mjs'

// Everything a fresh clone lacks comes first; what needs it is imported after.
setUp()
if (!build()) process.exit(1)

const live = process.argv.includes('--live')
const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY

if (display) {
  const { openBrowser } = await import('./tour/open.mjs')
  await openBrowser({ live })
} else if (live) {
  console.error('There is no display to show LinkedIn on.')
  process.exit(1)
} else {
  const { tour } = await import('./tour/tour.mjs')
  await tour()
}
