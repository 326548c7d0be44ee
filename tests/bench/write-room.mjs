import { launchHerald } from '../browser/launch.mjs'

const LENGTH = 3_000
const PHRASES = 5_000
const KEYS = 150
/** As fast as a fast typist. */
const EVERY_MS = 70
const IDLE_MS = 5_000
const TYPED = 'and so we wrote a few more words to see how it goes. '.repeat(9).slice(0, KEYS)
/** One frame at 60 Hz, and the half of another by which a clock may be wrong. */
const FRAME_MS = 1_000 / 60

/** Runs in a page of Herald's: a hub with so many policy phrases, and a long draft. */
async function seed({ length, phrases }) {
  const roots =
    'parcel courier return counter team data święto zespół klient praca dzień shift scanner route van locker question answer morning window bridge market leader garden river number letter simple honest'.split(
      ' ',
    )
  const text = Array.from(
    { length: 900 },
    (_, at) => roots[(at * 7 + (at >> 3)) % roots.length] + (at % 17 === 16 ? '.' : ''),
  ).join(' ')
  const paragraphs = text.slice(0, length).replace(/\. /g, '.\n\n')
  const policy = {
    text: 'Be kind.',
    phrases: Array.from({ length: phrases }, (_, at) => ({
      text: `${roots[at % roots.length]} ${roots[(at * 3) % roots.length]}${at}`,
      match: 'forms',
      ...{ forms: [], except: [], languages: [] },
    })),
  }
  const now = Date.now()
  const programme = {
    ...{ id: 'acme', name: 'Acme', languages: ['en'], hashtags: ['AcmeVoices'], contacts: [] },
    ...{ rhythm: { minimumPerMonth: 1, aimPerWeek: 1 }, policy },
  }
  const hub = {
    ...{ id: 'file:acme', source: { kind: 'file', name: 'acme.json' }, programme, challenges: [] },
    ...{ itemCount: 300, leftOut: [], fetchedAt: now, triedAt: now },
  }
  const db = await new Promise((resolve, reject) => {
    const open = indexedDB.open('herald')
    open.onsuccess = () => resolve(open.result)
    open.onerror = () => reject(open.error)
  })
  const work = db.transaction(['hubs', 'items', 'drafts', 'outbox'], 'readwrite')
  work.objectStore('outbox').clear()
  work.objectStore('hubs').put(hub)
  for (let at = 0; at < 300; at++) {
    const words = text.slice(at * 9, at * 9 + 700)
    work.objectStore('items').put({
      ...{ key: `file:acme/${at}`, hubId: 'file:acme', id: String(at), kind: 'ready', title: `Item ${at}` },
      ...{ wordings: [{ language: 'en', text: words }], topics: [], areas: [], pictures: [] },
      ...{ hashtags: [`Tag${at % 40}`], publishedOn: '2026-01-01' },
    })
  }
  const origin = {
    hubId: 'file:acme',
    itemId: '0',
    title: 'Item 0',
    kind: 'ready',
    language: 'en',
    text: text.slice(0, 700),
  }
  work
    .objectStore('drafts')
    .put({ id: crypto.randomUUID(), text: paragraphs, createdAt: now, updatedAt: now, origin })
  await new Promise((resolve, reject) => {
    work.oncomplete = resolve
    work.onabort = () => reject(work.error)
  })
  db.close()
}

/** Runs in the panel: from now on notes when keys come, when the text was painted, and the time between frames. */
function watch() {
  const seen = { paints: [], frames: [], longest: [] }
  window.seen = seen
  document.querySelector('textarea').addEventListener('keydown', () => {
    const start = performance.now()
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => seen.paints.push(performance.now() - start)
      port2.postMessage(null)
    })
  })
  let last = performance.now()
  const frame = (now) => {
    seen.frames.push(now - last)
    last = now
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.longest.push(entry.duration)
  }).observe({ type: 'longtask' })
}

const p95 = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0

/** Typing in the real room: a draft of 3,000 characters beside a policy of 5,000 phrases, preview and suggestions open. */
export async function writeRoomBench() {
  const herald = await launchHerald()
  try {
    const page = await herald.context.newPage()
    await page.setViewportSize({ width: 360, height: 800 })
    const address = `chrome-extension://${herald.id}/sidepanel.html`
    await page.goto(address)
    await page.getByRole('navigation').waitFor()
    await page.getByRole('region', { name: 'Items' }).getByRole('heading', { level: 2 }).first().waitFor()
    await page.evaluate(seed, { length: LENGTH, phrases: PHRASES })
    await page.reload()
    await page.getByRole('navigation').getByRole('button', { name: 'Write' }).click()
    await page.locator('main li button').first().click()
    await page.getByRole('button', { name: 'Preview' }).click()
    const area = page.locator('textarea')
    await area.focus()
    await page.evaluate(() => {
      const node = document.querySelector('textarea')
      node.setSelectionRange(node.value.length >> 1, node.value.length >> 1)
    })
    await page.waitForTimeout(2_000)
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
    const work = async () => {
      const { metrics } = await cdp.send('Performance.getMetrics')
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
    }
    await page.evaluate(watch)
    // What the machine does to a page in which nobody types, and what watching it takes.
    const rest = await work()
    await page.waitForTimeout(IDLE_MS)
    const idle = await page.evaluate(() => window.seen.frames.splice(0))
    const perMs = ((await work()) - rest) / IDLE_MS
    const [from, started] = [await work(), Date.now()]
    await page.keyboard.type(TYPED, { delay: EVERY_MS })
    await page.waitForTimeout(600)
    const took = Date.now() - started
    const perKey = (((await work()) - from - perMs * took) * 1_000) / KEYS
    const { paints, frames, longest } = await page.evaluate(() => window.seen)
    const late = (all) => all.filter((gap) => gap > 2 * FRAME_MS).length
    const worst = longest.length > 0 ? `longest: ${Math.round(Math.max(...longest))} ms` : ''
    const row = (name, value, unit, goal, met, against = '') => ({
      ...{ name: `Write room, typing: ${name}`, value, unit, against, ratio: null, goal, met },
    })
    return [
      row('work a key in the page’s thread', perKey, 'ms', '≤ 16 ms', perKey <= 16),
      row('key to painted text, p95', p95(paints), 'ms', '≤ 33 ms', p95(paints) <= 33),
      row('tasks above 50 ms', longest.length, '', '0', longest.length === 0, worst),
      row(
        ...[
          'frames dropped',
          late(frames),
          `of ${frames.length}`,
          'no more than idle',
          late(frames) / frames.length <= late(idle) / idle.length,
        ],
        `nobody typing: ${late(idle)} of ${idle.length}`,
      ),
    ]
  } finally {
    await herald.close()
  }
}
