export type { Outbox } from '../../store/store.ts'
