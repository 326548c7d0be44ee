import type { Browser, BrowserContext, Page, Worker } from 'playwright-core'

export interface LaunchOptions {
  readonly headless?: boolean
  readonly extension?: string
  /** A profile to use again; a fresh one in the system's folder for temporary files without. */
  readonly profile?: string
  readonly locale?: string
  readonly viewport?: { width: number; height: number } | null
  /** False lets the browser reach the real network. */
  readonly offline?: boolean
  readonly args?: readonly string[]
}

export interface Herald {
  readonly context: BrowserContext
  /** The extension's id. */
  readonly id: string
  readonly profile: string
  /** Sees popups and side panels as pages, which the context does not. */
  readonly whole: Browser
  /** A new connection; it sees the popups and panels that are open now. */
  connect(): Promise<Browser>
  readonly worker: Worker
  close(options?: { keepProfile?: boolean }): Promise<void>
}

export declare const EXTENSION: string
/** Chromium with Herald, by default headless, in a fresh profile and without network. */
export declare function launchHerald(options?: LaunchOptions): Promise<Herald>
/** Presses Herald's icon on a page's tab, which grants `activeTab` there, and gives the popup that opens. */
export declare function pressIcon(herald: Herald, page: Page): Promise<Page>
/** Opens the panel as a person does: the icon, then the button in the popup. Gives the real side panel. */
export declare function openPanel(herald: Herald, page: Page): Promise<Page>
/** The newest page, popups and panels included, whose address fits; waits for it. */
export declare function waitForPage(
  herald: Herald,
  fits: (url: string) => boolean,
  timeout?: number,
): Promise<Page>
