import type { Detector } from './detector.ts'
import { jargon } from './jargon.ts'
import { question } from './question.ts'
import { replaceable } from './replaceable.ts'

/** All detectors in code, in the order in which they run. */
export const DETECTORS: readonly Detector[] = [question, replaceable, jargon]
