/** Records of one output on their way to its file: UTF-8 in one piece, so that threads hand it over without copying. */
export interface Block {
  /** Each record's message by its place in the input. */
  orders: Float64Array<ArrayBuffer>
  /** Where each record ends in `bytes`; it begins where the one before ends. */
  ends: Uint32Array<ArrayBuffer>
  bytes: Uint8Array<ArrayBuffer>
}

const FIRST_SIZE = 1 << 18

/** Gathers records into a block. */
export class BlockWriter {
  #bytes = Buffer.allocUnsafeSlow(FIRST_SIZE)
  #at = 0
  #orders: number[] = []
  #ends: number[] = []

  /** Number of bytes gathered. */
  get size(): number {
    return this.#at
  }

  /** @param order the message's place in the input */
  add(order: number, record: string): void {
    // a UTF-16 unit takes three bytes of UTF-8 at most
    const most = this.#at + record.length * 3
    if (most > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(most, this.#bytes.length * 2))
      this.#bytes.copy(larger, 0, 0, this.#at)
      this.#bytes = larger
    }
    this.#at += this.#bytes.write(record, this.#at)
    this.#orders.push(order)
    this.#ends.push(this.#at)
  }

  /** What was gathered since the last time. */
  take(): Block {
    const block = {
      orders: Float64Array.from(this.#orders),
      ends: Uint32Array.from(this.#ends),
      bytes: new Uint8Array(this.#bytes.subarray(0, this.#at)),
    }
    if (this.#bytes.length > 8 * FIRST_SIZE) this.#bytes = Buffer.allocUnsafeSlow(FIRST_SIZE)
    this.#at = 0
    this.#orders = []
    this.#ends = []
    return block
  }
}

/** The memory of a block, to be handed to another thread. */
export const partsOf = ({ orders, ends, bytes }: Block): ArrayBuffer[] => [orders.buffer, ends.buffer, bytes.buffer]
