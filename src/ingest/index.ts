export { IngestError, type IngestErrorCode } from './errors.ts'
export { ingest } from './ingest.ts'
export * from './types.ts'
