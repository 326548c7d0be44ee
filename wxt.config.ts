import tailwindcss from '@tailwindcss/vite'
import type { Plugin } from 'vite'
import { defineConfig } from 'wxt'
import { compiledCatalogues } from './lib/i18n/compile-messages'

// One inline style of React Aria's press handling; the hash moves with its version
// and tests/e2e fail on any violation, so a stale one is noticed.
const REACT_ARIA_PRESS_STYLE = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${REACT_ARIA_PRESS_STYLE}`,
  "font-src 'self'",
  "img-src 'self' data: blob: https:",
  "connect-src 'self' https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/** What the worker uses: it wakes often, and takes no more along. */
const WORKER =
  /(lib\/browser\/(clock|notifications|storage|worker)|lib\/calendar\/remind-store|reminders\/show-reminder)\.ts$/
/** What the popup shows before it is loaded itself. */
const GLANCE =
  /components\/popup\/(GlanceView|last-glance|paint)\.tsx?$|lib\/browser\/last-look\.ts$|preload-helper/

/** Files that only stand for a style sheet and for plugins of which there are none: nobody needs to wait for them. */
const EMPTY_NAME = /^(app|_virtual_wxt-plugins)$/
const EMPTY_CODE = /^(import"[^"]+";|function \w+\(\)\{\}|export\{\w+ as \w+\};|\s|\/\/.*)*$/
const EMPTY_IMPORT = /import"\.\/(?:chunks\/)?(app|_virtual_wxt-plugins)-[\w-]+\.js";/g
const EMPTY_PRELOAD = /\s*<link rel="modulepreload"[^>]*\/(app|_virtual_wxt-plugins)-[\w-]+\.js">/g

/**
 * The panel's code in one file, which the popup shares: each file more costs a page's start as much as 50 kB. What
 * must not wait for so much stands apart. Before the panel's file comes the script that asks storage and database.
 */
const fewFiles: Plugin = {
  name: 'herald-few-files',
  outputOptions: (options) => {
    if (options.format !== 'es') return
    const groups = [
      { name: 'worker', test: WORKER, priority: 3 },
      { name: 'glance', test: GLANCE, priority: 2 },
      { name: 'panel', test: /components\/frame\/(read-early|start-panel)\.tsx?$/, priority: 1 },
    ]
    return { ...options, codeSplitting: { groups } }
  },
  transformIndexHtml: {
    order: 'post',
    handler: (html, { filename }) => ({
      html: html.replace(EMPTY_PRELOAD, ''),
      tags: filename.includes('sidepanel')
        ? [{ tag: 'script', attrs: { src: '/ahead.js' }, injectTo: 'head-prepend' }]
        : [],
    }),
  },
  generateBundle: (_, bundle) => {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue
      if (chunk.isEntry) chunk.code = chunk.code.replace(EMPTY_IMPORT, '')
      if (EMPTY_NAME.test(chunk.name) && !EMPTY_CODE.test(chunk.code))
        throw new Error(`${chunk.fileName} is not empty any more, and must be loaded`)
    }
  },
}

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons'],
  publicDir: 'assets/public',
  imports: false,
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [16, 32, 48, 128] },
  hooks: {
    // The panel belongs to the tab it was opened for. With a default path Chromium (156) opens
    // a second, tabless panel as well when the worker or the popup opens one for a tab.
    'build:manifestGenerated': (_, manifest) => {
      delete manifest.side_panel
    },
  },
  vite: () => ({
    plugins: [tailwindcss(), compiledCatalogues(), fewFiles],
    build: { target: 'chrome123', modulePreload: { polyfill: false } },
    // The catalogues are parsed by the build, so the parser (47 kB, before anything is seen) stays at home.
    resolve: {
      alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' },
    },
  }),
  manifest: {
    name: 'Herald – your voice beside LinkedIn',
    short_name: 'Herald',
    description:
      "Your ambassador programme's ideas, your own words and a private log of your posts, beside LinkedIn.",
    minimum_chrome_version: '123',
    permissions: ['sidePanel', 'storage', 'activeTab', 'scripting', 'unlimitedStorage', 'alarms'],
    // Warned of, so asked for only when reminders are switched on.
    optional_permissions: ['notifications'],
    // Asked for one origin at a time, only on a click in Settings (README, "Permissions").
    optional_host_permissions: ['https://*/*'],
    externally_connectable: { ids: [], matches: [] },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: 'Open Herald beside this tab',
      },
    },
  },
})
