import { defineConfig } from 'vitest/config'

/** `npm run test:crash`: 200 kills instead of ten; CRASH_KILLS and CRASH_SEED change how many and when. */
export default defineConfig({
  test: {
    include: ['tests/crash/**/*.test.ts'],
    env: {
      CRASH_KILLS: process.env.CRASH_KILLS ?? '200',
      CRASH_SEED: process.env.CRASH_SEED ?? String(Date.now() % 1e6),
    },
  },
})
