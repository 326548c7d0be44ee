import type { Page } from 'playwright-core'

/** Looks this often: at every frame, as Playwright does unless told, keeps the page drawing. */
const polling = 50

/** Where the composer of a generation stands: the newest on a page of its own, without being led there. */
export function composerAddress(query: string): string {
  const own = query.split('&').includes('generation=sdui')
  return own ? `/sharing/compose?${query}` : `/feed/?shareActive=true&${query}`
}

/** Waits until the practice LinkedIn is drawn. */
export async function practiceThere(page: Page): Promise<void> {
  await page.waitForFunction(() => 'practice' in window, undefined, { polling })
}

/** Waits until so many composers are open. */
export async function composersOpen(page: Page, wanted = 1): Promise<void> {
  await page.waitForFunction((count) => window.practice?.composers() === count, wanted, { polling })
}
