import type { Columns } from '../recognise.ts'
import type { ColumnRole } from '../types.ts'

/** A row's cells by role. */
export class Cells {
  readonly #columns: Columns
  readonly #cells: readonly string[]

  constructor(columns: Columns, cells: readonly string[]) {
    this.#columns = columns
    this.#cells = cells
  }

  /** The cell as it stands in the file; empty where there is none. */
  one(role: ColumnRole): string {
    const place = this.#columns[role]?.[0]
    return place === undefined ? '' : (this.#cells[place] ?? '')
  }

  /** The cells of a repeated column that hold something. */
  all(role: ColumnRole): string[] {
    return (this.#columns[role] ?? []).map((place) => this.#cells[place] ?? '').filter((cell) => cell.trim() !== '')
  }
}
