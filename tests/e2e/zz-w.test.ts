import { test } from 'vitest'
import { openComposer, putIn, settle, write, pressPost } from './hand-over-steps'
import { useHerald } from './harness'
import { followWorlds } from './worlds'
const bench = useHerald()
test('w', async () => {
  const page = await bench.linkedIn()
  const panel = await bench.panel(page)
  await settle(panel, { handOver: 'insert', notice: 'on' })
  await settle(panel, { handOver: 'insert', notice: 'off' })
  await openComposer(page, 'generation=sdui')
  await write(panel, 'And then the page was another')
  await putIn(panel)
  await panel.evaluate(() => {
    const c = (globalThis as any).chrome
    ;(window as any).log = []
    const ex = c.scripting.executeScript.bind(c.scripting)
    c.scripting.executeScript = async (x: object) => { (window as any).log.push([Date.now() % 100000, 'exec', new Error().stack]);  return ex(x) }
  })
  const worlds = await followWorlds(bench, page)
  console.log('A', worlds())
  await pressPost(page)
  await page.waitForFunction(() => window.practice.composers() === 0)
  console.log('B', worlds())
  await page.reload()
  console.log('C', worlds())
  await page.waitForTimeout(1000)
  console.log('D', worlds())
  console.log(JSON.stringify(await panel.evaluate(() => (window as any).log), null, 1))
})
