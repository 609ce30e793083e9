import type { Conversation } from '../conversation.ts'

/** What a column (or a JSON key) means to Helder. */
export const COLUMN_ROLES = [
  'text',
  'description',
  'solution',
  'comment',
  'note',
  'subject',
  'conversation',
  'message',
  'role',
  'author',
  'requester',
  'agent',
  'created',
  'closed',
  'inbound',
  'replyTo',
  'internal',
  'public',
  'channel',
  'queue',
  'topic',
  'language',
] as const
export type ColumnRole = (typeof COLUMN_ROLES)[number]

/** Role -> the column's label as the header has it, or its 1-based place. */
export type ColumnMap = Partial<Record<ColumnRole, string | number>>

/** How the rows of a file become messages. */
export type Shape = 'message-per-row' | 'ticket-per-row' | 'comment-cells' | 'tweets' | 'zendesk-ndjson' | 'api-json'

/** A row that gave no message, and why. */
export interface Rejected {
  file: string
  /** 1-based; data rows for CSV, lines for JSONL, elements for a JSON array. */
  row: number
  reason: RejectReason
  /** One sentence that names what to do; never message text. In `IngestOptions.language`. */
  detail: string
}

export type RejectReason =
  | 'no-text'
  | 'no-conversation'
  | 'no-role'
  | 'unknown-role'
  | 'no-tweet-id'
  | 'ragged-row'
  | 'broken-quotes'
  | 'broken-json'
  | 'not-an-object'
  | 'wrong-type'
  | 'repeated-row'
  | 'repeated-header'
  | 'row-too-large'

/** What a file turned out to be. Given as soon as known; `warnings` and `encoding` are complete when `ingest` resolves. */
export interface FileReport {
  file: string
  format: 'csv' | 'jsonl'
  /** `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, or `utf-8+windows-1252` where a file mixes them. */
  encoding: string
  delimiter?: string
  /** The profile's id. */
  tool: string
  /** Role -> the labels it is read from (several are joined with `, `). */
  columns: Record<string, string>
  shape: Shape
  /** One kind sentence each: what is missing or uncertain, and what to do. In `IngestOptions.language`. */
  warnings: string[]
}

export interface Progress {
  bytesRead: number
  /** null where it cannot be known (standard input). */
  bytesTotal: number | null
  rows: number
}

export interface IngestOptions {
  /** Overrides what the header says, for every input. */
  columns?: ColumnMap
  /** A directory for spilled rows; default: a fresh one under `os.tmpdir()`, removed by `dispose`. */
  workDir?: string
  /** Bytes of message text held in memory before rows are spilled to disk; default 32 MiB. */
  maxMemory?: number
  /** The language of `detail`, `warnings` and errors; default `en`. */
  language?: 'en' | 'nl'
  signal?: AbortSignal
  onProgress?(p: Progress): void
  /** Called once per input file as soon as its shape is known. */
  onFile?(f: FileReport): void
  /** Called for each rejected row in order; repeated rows, which only show at the end, come last. */
  onReject?(r: Rejected): void
}

export interface GatheredConversation {
  conversation: Conversation
  /** Each message's place in the input, 0-based over all accepted messages; same order as `conversation.messages`. */
  order: number[]
}

export interface Counts {
  files: number
  rows: number
  acceptedRows: number
  rejectedRows: number
  messages: number
  conversations: number
}

export interface Ingested {
  /** `rows === acceptedRows + rejectedRows`, always. */
  counts: Counts
  /** In the order in which they were read. */
  files: FileReport[]
  /** Files of a folder that could not be used, each with its reason. */
  leftOut: { file: string; code: string; message: string; hint: string }[]
  /** Conversations come one partition after another; a partition fits in memory. */
  partitions: number
  /** May be called again: the same partition gives the same conversations. */
  conversations(partition: number): AsyncIterable<GatheredConversation>
  /** Removes the spilled rows. */
  dispose(): Promise<void>
}
