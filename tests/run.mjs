import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { build, ROOT, setUp, tool, toolBeside } from './setup/machine.mjs'

// The whole proof, in the order in which a mistake is cheapest to find.
setUp()

const results = []
const check = (name, passed) => results.push({ name, passed: passed ? 1 : 0, failed: passed ? 0 : 1 })

// TypeScript takes longest by far and leaves a core to the others. The build writes types that it reads, and waits.
const [types, formatted, used] = await Promise.all([
  toolBeside('tsc', ['--noEmit']),
  toolBeside('biome', ['check', '.']),
  toolBeside('knip', []),
])
check('Format and lint (Biome)', formatted)
check('Types (TypeScript)', types)
check('Nothing unused (knip)', used)
const built = build()
check('Build (WXT)', built)

/** Runs Vitest, on the files named or on all, and gives what its report says. */
function vitest(name, ...files) {
  const report = `${ROOT}.output/${name}.json`
  mkdirSync(`${ROOT}.output`, { recursive: true })
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const ok = tool('vitest', ['run', '--config', 'tests/vitest.config.ts', ...reporters, ...files])
  // Where Vitest itself broke down there is no report.
  if (!existsSync(report)) return { passed: 0, failed: 1, broken: [] }
  const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  )
  const broken = testResults.filter(({ status }) => status === 'failed')
  // A file that does not load has no tests to count, and is a failure all the same.
  return { passed: numPassedTests, failed: ok ? 0 : Math.max(1, numFailedTests, numFailedTestSuites), broken }
}

const passedIn = (files) =>
  files.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === 'passed').length

if (built) {
  const first = vitest('vitest')
  const browser = first.broken.filter(({ name }) => name.includes('/tests/e2e/'))
  let result = first
  // Two browsers on a small machine can starve each other of time. What fails in at most two files is tried once
  // more with the machine to itself, and named: a fault fails again.
  if (
    first.failed > 0 &&
    browser.length === first.broken.length &&
    browser.length > 0 &&
    browser.length <= 2
  ) {
    const second = vitest('vitest-again', '--maxWorkers=1', ...browser.map(({ name }) => name))
    result = { passed: first.passed - passedIn(browser) + second.passed, failed: second.failed }
    const failed = browser.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'failed'),
    )
    for (const { fullName } of failed) console.log(`Tried a second time: ${fullName}`)
  }
  const { passed, failed } = result
  results.push({ name: 'Unit, component, repo and browser tests (Vitest)', passed, failed })
}

console.log()
for (const { name, passed, failed } of results) {
  console.log(`${failed === 0 ? '✔' : '✘'} ${name}${passed + failed > 1 ? `: ${passed} passed` : ''}`)
}
const sum = (field) => results.reduce((total, result) => total + result[field], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(sum('failed') === 0 ? 0 : 1)
