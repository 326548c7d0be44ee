import { mkdirSync, readFileSync } from 'node:fs'
import { build, ROOT, setUp, tool } from './setup/machine.mjs'

// The whole proof, in the order in which a mistake is cheapest to find.
setUp()

const results = []
const check = (name, passed) => results.push({ name, passed: passed ? 1 : 0, failed: passed ? 0 : 1 })

check('Format and lint (Biome)', tool('biome', ['check', '.']))
check('Types (TypeScript)', tool('tsc', ['--noEmit']))
check('Nothing unused (knip)', tool('knip', []))
const built = build()
check('Build (WXT)', built)

if (built) {
  const report = `${ROOT}.output/vitest.json`
  mkdirSync(`${ROOT}.output`, { recursive: true })
  const ok = tool('vitest', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
  // A file that does not load has no tests to count, and is a failure all the same.
  const failed = ok ? 0 : Math.max(1, numFailedTests, numFailedTestSuites)
  results.push({ name: 'Unit, component, repo and browser tests (Vitest)', passed: numPassedTests, failed })
}

console.log()
for (const { name, passed, failed } of results) {
  console.log(`${failed === 0 ? '✔' : '✘'} ${name}${passed + failed > 1 ? `: ${passed} passed` : ''}`)
}
const sum = (field) => results.reduce((total, result) => total + result[field], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(sum('failed') === 0 ? 0 : 1)
