import type { Ingested, IngestOptions } from './types.ts'

export { IngestError, type IngestErrorCode } from './errors.ts'
export * from './types.ts'

export declare function ingest(inputs: string[], options?: IngestOptions): Promise<Ingested>
