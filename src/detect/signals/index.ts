import { unknownAcronym } from './acronyms.ts'
import { addressMismatch, mixedAddress } from './address.ts'
import { overApologises } from './apologies.ts'
import { asks } from './asks.ts'
import { channel } from './channel.ts'
import { checks } from './checks.ts'
import { customer } from './customer.ts'
import type { Detector } from './detector.ts'
import { ease } from './ease.ts'
import { jargon } from './jargon.ts'
import { knownInfo } from './known-info.ts'
import { languageMismatch } from './language-mismatch.ts'
import { buriedMainMessage } from './main-message.ts'
import { negation } from './negation.ts'
import { parts } from './parts.ts'
import { question } from './question.ts'
import { questions } from './questions.ts'
import { registerMismatch } from './register-mismatch.ts'
import { replaceable } from './replaceable.ts'
import { restates } from './restates.ts'
import { robotic } from './robotic.ts'
import { secret } from './secret.ts'
import { shouting } from './shouting.ts'
import { stepsInProse } from './steps-in-prose.ts'
import { tangConstruction } from './tang-construction.ts'
import { termsTogether } from './terms-together.ts'

/** All detectors in code, in the order in which they run. */
export const DETECTORS: readonly Detector[] = [
  question,
  parts,
  channel,
  negation,
  ease,
  restates,
  checks,
  asks,
  questions,
  knownInfo,
  secret,
  replaceable,
  jargon,
  customer,
  unknownAcronym,
  termsTogether,
  stepsInProse,
  tangConstruction,
  shouting,
  mixedAddress,
  addressMismatch,
  registerMismatch,
  languageMismatch,
  overApologises,
  robotic,
  buriedMainMessage,
]
