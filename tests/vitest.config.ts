import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './setup/longest-first.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const resolve = { alias: { '@': root.replace(/\/$/, '') } }

/** What opens the database or stands in for a page of its own: each such file has a world of its own. */
const OWN_WORLD = [
  'tests/lib/{backup,bridge,browser,db}/**/*.test.ts',
  'tests/lib/**/*store.test.ts',
  'tests/lib/hub/refresh.test.ts',
  'tests/lib/linkedin/page/**/*.test.ts',
]

/** unit: pure code · store: what keeps rows · component: React in jsdom · repo: the rules of the house · e2e: the built extension in Chromium. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    // By itself Vitest leaves one core to others, which on two cores is half of them.
    maxWorkers: 2,
    projects: [
      {
        root,
        resolve,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/lib/**/*.test.ts'],
          exclude: OWN_WORLD,
          // Pure code leaves nothing behind, and loading it anew for each file took longer than its tests.
          isolate: false,
          // Room for a busy machine: nothing here waits that long on its own.
          testTimeout: 30_000,
        },
      },
      {
        root,
        resolve,
        test: {
          name: 'store',
          environment: 'node',
          include: OWN_WORLD,
          setupFiles: ['tests/setup/unit.ts'],
          testTimeout: 30_000,
        },
      },
      {
        root,
        resolve,
        test: {
          name: 'component',
          // The setup puts back what a test may change: stores, database and browser.
          isolate: false,
          environment: 'jsdom',
          include: ['tests/components/**/*.test.tsx'],
          setupFiles: ['tests/setup/unit.ts', 'tests/setup/component.ts'],
        },
      },
      {
        root,
        resolve,
        test: {
          name: 'repo',
          environment: 'node',
          // They only read, and most of their time went into loading the compiler anew.
          isolate: false,
          include: ['tests/repo/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        root,
        resolve,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Each look is work for the page that is waited for.
          expect: { poll: { timeout: 15_000, interval: 100 } },
          // After the quick ones, and three browsers at a time: on two cores one of them always waits for its page.
          sequence: { groupOrder: 1 },
          maxWorkers: 3,
        },
      },
    ],
  },
})
