/** Numbers that grow in number: as many as there are take four bytes each. */
export class Column {
  private numbers = new Int32Array(1024)
  length = 0
  push(n: number): void {
    if (this.length === this.numbers.length) {
      const wider = new Int32Array(2 * this.length)
      wider.set(this.numbers)
      this.numbers = wider
    }
    this.numbers[this.length] = n
    this.length += 1
  }
  /** All of them, for whoever goes through all: until more come. */
  all(): Int32Array {
    return this.numbers.subarray(0, this.length)
  }
  at(n: number): number {
    return this.numbers[n] ?? 0
  }
}

/** Things in an order, and some numbers of each. */
export interface Shelf {
  /** Thing by thing. */
  numbers: Column
  /** Where the numbers of each thing end. */
  ends: Column
}

export const shelf = (): Shelf => ({ numbers: new Column(), ends: new Column() })
