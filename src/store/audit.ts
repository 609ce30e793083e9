import { type Db, execute } from './database.ts'

export type AuditAction = 'imported' | 'rescored' | 'purged' | 'forgotten'

/** Notes what was done to the data, for those who must account for it. Details are numbers and versions, never a person. */
export async function audit(
  db: Db,
  action: AuditAction,
  details: Readonly<Record<string, string | number>>,
): Promise<void> {
  await execute(db, 'insert into helder.audit (action, details) values ($1, $2::text::json)', [
    action,
    JSON.stringify(details),
  ])
}
