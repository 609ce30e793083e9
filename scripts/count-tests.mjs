// Prints vitest's counts as one plain line, and fails where a test failed or none ran.
import { readFileSync } from 'node:fs'

const {
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  success,
} = JSON.parse(readFileSync(process.argv[2], 'utf8'))
if (skipped > 0) console.log(`${skipped} skipped`)
console.log(`${passed} passed, ${failed} failed`)
if (!success || failed > 0 || passed === 0) process.exit(1)
