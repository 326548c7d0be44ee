import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { ProfileReport } from '@/lib/linkedin/page/profile/report'
import type { ArchiveNews } from '@/lib/profile/archive-summary'
import { bytesOf, complete, zip } from '../lib/linkedin/archive/make'
import { useHerald } from './harness'

const bench = useHerald()

type Script = { target: { tabId: number }; files: string[] }
declare const chrome: { scripting: { executeScript: (given: Script) => Promise<{ result: unknown }[]> } }

/** Has the built worker read a file in one of Herald's own pages, under its policy; gives all that it says. */
function readThere(page: Page, content: Uint8Array): Promise<ArchiveNews[]> {
  return page.evaluate(
    ({ bytes, name }) =>
      new Promise<ArchiveNews[]>((resolve, reject) => {
        const { trustedTypes } = window as unknown as {
          trustedTypes: { createPolicy: (n: string, r: object) => { createScriptURL: (s: string) => string } }
        }
        const policy = trustedTypes.createPolicy('a-test', { createScriptURL: (path: string) => path })
        const worker = new Worker(policy.createScriptURL('/archive.js'))
        const told: ArchiveNews[] = []
        worker.onerror = (event) => reject(new Error(event.message))
        worker.onmessage = ({ data }: MessageEvent<ArchiveNews>) => {
          told.push(data)
          if (data.step === 'progress') return
          worker.terminate()
          resolve(told)
        }
        worker.postMessage({ files: [new File([new Uint8Array(bytes)], name)], asked: { lines: [] } })
      }),
    { bytes: [...content], name: 'Complete_LinkedInDataExport_09-01-2026.zip' },
  )
}

describe('the worker that reads archives', () => {
  test('runs under the pages’ policy and gives ticks and numbers; broken files are told apart', async () => {
    const panel = await bench.panelInTab()
    const whole = await bytesOf(await zip(complete()))
    const told = await readThere(panel, whole)
    expect(told.at(-1)).toMatchObject({
      step: 'done',
      summary: { evidence: { source: 'archive', connections: { count: 1, atLeast: false } } },
    })
    expect(JSON.stringify(told)).not.toMatch(/example|acme|engineer|excited/i)
    expect(await readThere(panel, whole.slice(0, -30))).toEqual([{ step: 'refused', problem: 'cut-off' }])
    const other = await readThere(panel, new Uint8Array(50_000).fill(7))
    expect(other).toEqual([{ step: 'refused', problem: 'not-linkedin' }])
    await expect.poll(() => panel.workers().length, { timeout: 15_000 }).toBe(0)
  })
})

describe('the script that reads the profile page', () => {
  const look = (panel: Page) =>
    panel.evaluate(async () => {
      const tabId = Number(new URLSearchParams(location.search).get('tab'))
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId },
        files: ['/profile-page.js'],
      })
      return answer?.result as ProfileReport
    })

  test('reads one’s own as far as it is rendered, and changes nothing', async () => {
    const page = await bench.herald.context.newPage()
    await page.goto('https://www.linkedin.com/in/ada-example/?half=1&isSelfProfile=true')
    const before = await page.content()
    const panel = await bench.panel(page)
    expect(await look(panel)).toEqual({
      ...{ state: 'read', more: true, connections: 500, notDone: ['about'] },
      done: ['photo', 'headline', 'fifty-connections', 'own-address'],
    })
    expect(await page.content()).toBe(before)
    await page.goto('https://www.linkedin.com/in/me/')
    await page.waitForURL(/\/in\/ada-example\//)
    expect(await look(panel)).toMatchObject({ state: 'read', more: false, notDone: ['languages'] })
    await page.close()
  })

  test('reads nobody else’s, no page that changes, and ten thousand skills in a moment', async () => {
    const page = await bench.herald.context.newPage()
    await page.goto('https://www.linkedin.com/in/grace-invented/?isSelfProfile=true')
    const panel = await bench.panel(page)
    expect(await look(panel)).toEqual({ state: 'not-read', reason: 'not-yours' })
    await page.goto('https://www.linkedin.com/in/ada-example/')
    await page.evaluate(() => {
      setInterval(() => history.replaceState(null, '', `/in/ada-example/?at=${Math.random()}`), 20)
    })
    expect(await look(panel)).toEqual({ state: 'not-read', reason: 'changed' })
    await page.goto('https://www.linkedin.com/in/ada-example/')
    await page.evaluate(() => {
      const section = document.querySelector('[componentkey$="_Skills"]')?.parentElement
      for (let at = 0; at < 10_000; at++) {
        const row = document.createElement('div')
        row.setAttribute('componentkey', `com.linkedin.sdui.profile.skill(ACoAAada, ${at})`)
        section?.append(row)
      }
    })
    const started = performance.now()
    expect(await look(panel)).toMatchObject({ state: 'read', done: expect.arrayContaining(['skills']) })
    // 250 ms of it are the wait for a page that stays.
    expect(performance.now() - started).toBeLessThan(5_000)
    await page.close()
  })
})
