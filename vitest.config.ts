import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    // else the first run of a command would write a key into the home folder of whoever tests
    env: { HELDER_KEY: 'a key for nothing but tests' },
  },
})
