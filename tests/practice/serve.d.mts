import type { BrowserContext } from 'playwright-core'

export interface PracticeOptions {
  /** Serve every page with `require-trusted-types-for 'script'`; `?csp=trusted-types` and `?csp=none` switch it, too. */
  readonly csp?: 'trusted-types' | 'none'
}

/**
 * Answers everything under https://www.linkedin.com in a browser context from this computer: the practice pages for
 * any address, their bundle, an empty /preload/. Builds the bundle when needed. Other origins are left alone.
 * @throws when the pages do not build
 */
export declare function servePractice(context: BrowserContext, options?: PracticeOptions): Promise<void>
