import { defineConfig } from 'vitest/config'
import type { Reporter } from 'vitest/node'

/** `npm run test:fuzz`: the tests of tests/fuzz with many more cases; FUZZ_CASES and FUZZ_SEED change how many and which. */
const count: Reporter = {
  onTestRunEnd(modules) {
    let cases = 0
    for (const module of modules)
      for (const test of module.children.allTests()) {
        const { cases: own = 0 } = test.meta() as { cases?: number }
        cases += own
        console.log(`${String(own).padStart(7)} cases  ${test.name}`)
      }
    console.log(`${String(cases).padStart(7)} cases in all`)
  },
}

export default defineConfig({
  test: {
    include: ['tests/fuzz/**/*.test.ts'],
    env: { FUZZ_CASES: process.env['FUZZ_CASES'] ?? '24000' },
    reporters: ['default', count],
  },
})
