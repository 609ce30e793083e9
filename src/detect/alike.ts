import * as P from '../rulebook/program.ts'

/**
 * The words of a program in classes, by word id: words are alike where each instruction takes both or neither, as "parcel"
 * and "package" of one list do. 0: words that no instruction takes, which are most of a vocabulary that several programs
 * share. An automaton over classes has a third of the transitions of one over words.
 */
export function alike({ op, arg, sets }: P.Program): Int32Array {
  const groups: Iterable<number>[] = []
  const seen = new Set<number>()
  for (let pc = 0; pc < op.length; pc++) {
    if (op[pc] === P.WORD) groups.push([arg[pc]!])
    else if (op[pc] === P.SET && !seen.has(arg[pc]!)) {
      seen.add(arg[pc]!)
      groups.push(sets[arg[pc]!]!)
    }
  }
  let most = 0
  for (const group of groups) for (const id of group) if (id > most) most = id
  const classes = new Int32Array(most + 1)
  // each group splits the classes that it cuts through: what is in it gets a class of its own
  let count = 1
  for (const group of groups) {
    const split = new Map<number, number>()
    for (const id of group) {
      const before = classes[id]!
      let after = split.get(before)
      if (after === undefined) {
        after = count++
        split.set(before, after)
      }
      classes[id] = after
    }
  }
  return classes
}
