import type { PGlite, Results } from '@electric-sql/pglite'

interface Client {
  query(sql: string, parameters: readonly unknown[]): Promise<Answer>
  release(): void
}

interface Answer {
  command: string
  rowCount: number
  rows: never[]
}

/**
 * PGlite has one connection; this hands it out to one at a time in the form of pg's pool, so that kysely's own dialect
 * for PostgreSQL works on it.
 */
export class PglitePool {
  readonly #pglite: PGlite
  /** Resolves when the connection is free. */
  #free: Promise<void> = Promise.resolve()

  constructor(pglite: PGlite) {
    this.#pglite = pglite
  }

  async connect(): Promise<Client> {
    let release = () => {}
    const before = this.#free
    this.#free = new Promise((resolve) => {
      release = resolve
    })
    await before
    return { query: (sql, parameters) => this.#query(sql, parameters), release }
  }

  async end(): Promise<void> {
    await this.#free
    await this.#pglite.close()
  }

  /** Several statements at once go without parameters, as with pg; the answer is that of the last one with rows. */
  async #query(sql: string, parameters: readonly unknown[]): Promise<Answer> {
    const found: Results[] =
      parameters.length > 0 ? [await this.#pglite.query(sql, [...parameters])] : await this.#pglite.exec(sql)
    const last = found.findLast(({ fields }) => fields.length > 0) ?? found.at(-1)
    return {
      command: /^\s*(\w+)/.exec(sql)?.[1]?.toUpperCase() ?? '',
      rowCount: last?.affectedRows ?? 0,
      rows: (last?.rows ?? []) as never[],
    }
  }
}
