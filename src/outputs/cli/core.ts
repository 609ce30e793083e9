/**
 * What the commands need of the rest, loaded when asked for: `helder --help` must not wait for language models.
 * Tests hand in doubles.
 */
export const core = {
  ingest: () => import('../../ingest/index.ts'),
  analyze: () => import('../../analyze.ts'),
  rules: () => import('../../rulebook/load.ts'),
  profile: () => import('../../rulebook/profile.ts'),
  selfTest: () => import('../../selftest.ts'),
}

export type Core = typeof core
