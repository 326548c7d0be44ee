import '@/assets/styles/app.css'
import { EarlyView } from '@/components/popup/GlanceView'
import { readGlance } from '@/components/popup/last-glance'
import { paint } from '@/components/popup/paint'
import { lastLook } from '@/lib/browser/last-look'

const root = document.getElementById('root')
if (!root) throw new Error('The popup has no root')
const glance = readGlance(lastLook())

// A small beginning: what was seen last is in view while the popup itself is loaded, which then takes its place.
if (glance) {
  const page = document.documentElement
  page.lang = glance.locale
  page.dir = glance.direction
  page.style.colorScheme = glance.scheme
  // Nothing of it can be pressed yet, so nothing of it is offered.
  root.inert = true
  root.append(paint(<EarlyView glance={glance} />))
  performance.mark('herald:glance')
}

async function start(place: HTMLElement): Promise<void> {
  try {
    const { startPopup } = await import('@/components/popup/start-popup')
    await startPopup(place, glance !== undefined)
  } finally {
    // Where the popup itself did not come, its last picture must not stay.
    if (place.inert) place.replaceChildren()
  }
}

// Loading takes both processor and disk: it waits until the picture is on the screen, but never for long.
if (glance) {
  const seen = new Promise((resolve) =>
    new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true }),
  )
  void Promise.race([seen, new Promise((resolve) => setTimeout(resolve, 150))]).then(() => start(root))
} else void start(root)
