import type { Reading } from '../detect/reading.ts'
import type { Form } from './form.ts'

/** The customer's own trouble, told to the customer: persons turned round, no full stop, no capital. */
export interface Restated {
  /** After "that" or "dat": "you cannot log in since Monday", "u sinds maandag niet kunt inloggen". */
  that: string
}

/** Makes a restatement from the customer's turn; null where no sentence can be turned round safely. */
export type Restate = (reading: Reading, form: Form) => Restated | null
