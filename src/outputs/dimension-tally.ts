import { Moments } from '../score/statistics.ts'

/** How the replies score on one dimension, and how often there was no occasion. */
export class DimensionTally {
  assessed = 0
  notAssessed = 0
  sum = 0
  readonly moments = new Moments()
  /** How often each score 0-100 was given. */
  readonly scores = new Uint32Array(101)

  add(score: number | null): void {
    if (score === null) {
      this.notAssessed++
      return
    }
    this.assessed++
    this.sum += score
    this.moments.add(score)
    this.scores[score]!++
  }

  /** Takes in what another thread has counted. */
  merge({ assessed, notAssessed, sum, moments, scores }: DimensionState): void {
    this.assessed += assessed
    this.notAssessed += notAssessed
    this.sum += sum
    this.moments.merge(moments)
    for (const [score, count] of scores.entries()) this.scores[score]! += count
  }
}

/** A dimension's tally as it comes from another thread. */
export type DimensionState = Pick<DimensionTally, 'assessed' | 'notAssessed' | 'sum' | 'scores'> & {
  moments: Pick<Moments, 'n' | 'sum' | 'squares'>
}
