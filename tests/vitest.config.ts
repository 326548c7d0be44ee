import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const resolve = { alias: { '@': root.replace(/\/$/, '') } }

/** unit: pure code and stores · component: React in jsdom · repo: the rules of the house · e2e: the built extension in Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        root,
        resolve,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/lib/**/*.test.ts'],
          setupFiles: ['tests/setup/unit.ts'],
          // Room for a busy machine: nothing here waits that long on its own.
          testTimeout: 30_000,
        },
      },
      {
        root,
        resolve,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/components/**/*.test.tsx'],
          setupFiles: ['tests/setup/unit.ts', 'tests/setup/component.ts'],
        },
      },
      {
        root,
        resolve,
        test: { name: 'repo', environment: 'node', include: ['tests/repo/*.test.ts'], testTimeout: 60_000 },
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
          // After the quick ones, and two browsers at a time: the tests were written for two cores.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
        },
      },
    ],
  },
})
