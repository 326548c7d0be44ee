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

/**
 * Names the panel's code in its page, so that all of it is fetched while the small beginning still starts, and
 * puts before everything the script that asks storage and database.
 */
const panelAhead: Plugin = {
  name: 'herald-panel-ahead',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle, filename }) => {
      const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk')
      if (!filename.includes('sidepanel')) return
      const starts = chunks.filter(({ name }) => name === 'start-panel' || name === 'read-early')
      const needed = new Set(starts.map(({ fileName }) => fileName))
      // A set's iteration also visits what is added on the way.
      for (const name of needed) {
        for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) needed.add(next)
      }
      const named = [...needed].filter((name) => !html.includes(name))
      const preloads = named.map((name) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}` },
        injectTo: 'head' as const,
      }))
      return [{ tag: 'script', attrs: { src: '/ahead.js' }, injectTo: 'head-prepend' }, ...preloads]
    },
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
    plugins: [tailwindcss(), compiledCatalogues(), panelAhead],
    build: { target: 'chrome123' },
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
