import { type Node, PatternError } from './pattern.ts'

/** A pattern that can match nothing, or nothing but tags and gaps, would fire everywhere. */
export function checkAnchors(tree: Node): void {
  const anchored = (node: Node): boolean => {
    switch (node.type) {
      case 'sequence':
        return node.parts.some(anchored)
      case 'choice':
        return node.options.every(anchored)
      case 'capture':
        return anchored(node.part)
      case 'word':
      case 'inflected':
      case 'list':
        return true
      case 'kind':
      case 'match':
        return true
      default:
        return false
    }
  }
  if (!anchored(tree)) throw new PatternError('needs at least one word, list or NUMBER that must be there', 0)
  let first = tree
  while (first.type === 'sequence' && first.parts.length > 0) first = first.parts[0]!
  if (first.type === 'gap') throw new PatternError('begins with a gap: leave it out, a pattern may begin anywhere', 0)
}
