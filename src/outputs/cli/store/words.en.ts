import type { StoreFault } from '../../../store/store.ts'

const plural = (count: string, one: string, more: string) => `${count} ${count === '1' ? one : more}`

/** What the commands of the store say in English. `words.nl.ts` has the same keys. */
export const en = {
  help: {
    import: 'score an archive into the store, where later reports find it',
    importInputs: 'files, folders, or - for standard input, as for `helder score`',
    source: 'the helpdesk that the archive comes from, where its webhooks come here too: the same ticket is then one',
    rejected: 'a file for the rows that could not be used, with the reason',
    report: 'make the report of what is in the store',
    fromStore: 'from the store (a report of an export is made by `helder score`)',
    purge: 'remove what is older than its retention; `helder serve` does so each day by itself',
    forget: 'remove every trace of a customer, a ticket or an agent, in the database and in its files',
    requester:
      "the customer's id or e-mail address: every conversation they asked for help in goes; zammad:12 is number 12 at Zammad only",
    ticket: 'the number of a ticket, also with its source: zammad:4711',
    agent:
      'the name or number of an agent as the helpdesk has it, also with its source: what they wrote goes, with its scores',
    data: 'the data folder (default: HELDER_DATA, else helder-data)',
    after: `
The store is embedded in the data folder, or on the server that DATABASE_URL names. One process at a time can use a data
folder: stop \`helder serve\` first. A server takes as many as you like.`,
  },
  faults: {
    locked: (place: string, pid: string) => `Another Helder (process ${pid}) is using the data folder ${place}.`,
    folder: (place: string, why: string) => `The data folder ${place} cannot be used: ${why}.`,
    unreachable: (place: string, why: string) => `The database ${place} does not answer or refuses: ${why}.`,
    newer: (place: string) => `The database ${place} was made by a newer version of Helder.`,
    failed: (place: string, why: string) => `The database ${place} could not do it: ${why}.`,
  } satisfies Record<StoreFault, (place: string, detail: string) => string>,
  hints: {
    locked: 'Stop that process first, or put the data on a PostgreSQL server with DATABASE_URL.',
    folder: 'Choose another folder with --data, or give this user the right to write there.',
    unreachable: 'Check DATABASE_URL, and whether the server runs and lets this machine in.',
    newer: 'Install that version; nothing was changed.',
    failed: 'Nothing was changed. Try again; if it stays, look into the log of the database.',
  } satisfies Record<StoreFault, string>,
  noStore: (place: string) => `There is no store in ${place}.`,
  noStoreHint: 'Name the data folder with --data, or fill one: helder import export.csv',
  badUrl: 'DATABASE_URL should be an address such as postgres://user:password@host:5432/name.',
  bothUrls: 'DATABASE_URL and DATABASE_URL_FILE are both set; keep one.',
  badUrlFile: (why: string) => `DATABASE_URL_FILE cannot be read: ${why}.`,
  urlHint: 'Correct it, or leave it out to use the data folder.',
  imported: {
    title: 'Imported',
    rows: (all: string, kept: string, rejected: string) =>
      `${plural(all, 'row', 'rows')} read: ${kept} kept, ${rejected} rejected`,
    messages: (messages: string, conversations: string) =>
      `${plural(messages, 'message', 'messages')} in ${plural(conversations, 'conversation', 'conversations')} scored`,
    known: (count: string) => `${count} of them were in the store already`,
    next: 'The report:  helder report --from-store',
  },
  needsFromStore: '`helder report` needs --from-store.',
  needsFromStoreHint: 'For a report of an export: helder score export.csv',
  empty: 'There is nothing in the store yet.',
  emptyHint: 'Fill it with `helder import export.csv`, or let the helpdesk send its webhooks to `helder serve`.',
  purged: {
    nothing: 'Nothing was older than its retention.',
    messages: (count: string) => `${plural(count, 'message text', 'message texts')} removed, with suggestions`,
    reviews: (count: string) => `${plural(count, 'review', 'reviews')} removed`,
    deliveries: (count: string) => `${plural(count, 'delivery', 'deliveries')} removed`,
    outbox: (count: string) => `${plural(count, 'note', 'notes')} removed from the outbox`,
    audit: (count: string) => `${plural(count, 'line', 'lines')} removed from the audit trail`,
  },
  oneOf: 'Say whom to forget: one of --requester, --ticket and --agent.',
  oneOfHint: 'For instance: helder forget --requester ana@example.org',
  forgotten: {
    nothing: 'Nothing of it is in the store.',
    conversations: (count: string) => plural(count, 'conversation', 'conversations'),
    messages: (count: string) => plural(count, 'message', 'messages'),
    reviews: (count: string) => plural(count, 'review', 'reviews'),
    deliveries: (count: string) => plural(count, 'webhook delivery', 'webhook deliveries'),
    notes: (count: string) => plural(count, 'note in the outbox', 'notes in the outbox'),
    jobs: (count: string) => plural(count, 'waiting job', 'waiting jobs'),
    title: 'Removed',
    stays: 'What stays is a line in the audit trail that something was forgotten, and when, without who or what.',
    files: 'The files of the database were written anew: the removed text is in none of them.',
    server:
      "The tables were written anew. The server's own log (WAL), replicas and backups are kept by whoever runs it: let them expire there too.",
    elsewhere: 'Reports, exports and logs outside the store are not touched: remove those yourself.',
  },
}

export type StoreWords = typeof en
