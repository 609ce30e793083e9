import type { RuleLanguage } from '../../../conversation.ts'
import { en, type StoreWords } from './words.en.ts'
import { nl } from './words.nl.ts'

export type { StoreWords }

export const storeWords = (language: RuleLanguage): StoreWords => (language === 'nl' ? nl : en)
