/** FNV-1a over UTF-16 units with a last mixing step (fmix32 of MurmurHash3), so that neighbouring ids spread evenly. */
export function hash32(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) | 0
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Two hashes as one number below 2^bits (at most 53). */
export function hashWide(text: string, bits: number): number {
  const high = hash32(text, 1) % 2 ** (bits - 32)
  return high * 2 ** 32 + hash32(text, 2)
}
