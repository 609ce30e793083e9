/** What marks a cell that is not taken. */
export const NONE = -1
const FEWEST = 1 << 10

/**
 * From a state, by a symbol, to a state: a table with open addressing. Four numbers a cell, so that a look-up touches one
 * place in memory: state, symbol, target, nothing. A target is twice the state, plus 1 where it accepts.
 */
export interface Transitions {
  cells: Int32Array
  /** Number of cells less one. */
  mask: number
  used: number
}

export const newTransitions = (size = FEWEST): Transitions => ({
  cells: new Int32Array(4 * size).fill(NONE),
  mask: size - 1,
  used: 0,
})

export function hash(state: number, symbol: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

/** Adds a transition that the table does not have; the table that has it, which may be a larger one. */
export function put(old: Transitions, state: number, symbol: number, target: number): Transitions {
  const table = 2 * old.used >= old.mask ? grown(old) : old
  let cell = hash(state, symbol) & table.mask
  while (table.cells[4 * cell] !== NONE) cell = (cell + 1) & table.mask
  table.cells.set([state, symbol, target], 4 * cell)
  table.used++
  return table
}

function grown({ cells, mask }: Transitions): Transitions {
  const larger = newTransitions(2 * (mask + 1))
  for (let i = 0; i < cells.length; i += 4) if (cells[i] !== NONE) put(larger, cells[i]!, cells[i + 1]!, cells[i + 2]!)
  return larger
}
