/** A memory that can multiply matrices: WebAssembly with SIMD, ten times as fast as loops in JavaScript. */

/** `gemm.wat`, assembled by `wat2wasm` of the WebAssembly Binary Toolkit, in hexadecimal digits. */
const CODE = [
  '0061736d01000000010b0160077f7f7f7f7f7f7f00020f0103656e76066d656d6f7279020001030201000708010467656d6d00000a8f06',
  '018c06020e7f0b7b200441027421072005410274210802400340200920084f0d01200120096a210c2006210e2004210f0340200e200cfd',
  '000400fd0b0400200e200cfd000410fd0b0410200e41206a210e200c20086a210c200f41016b220f0d000b2000210a2002210b20032110',
  '0240034020104104490d01200b20096a210d200dfd0004002118200dfd0004102119200d200841016c6afd000400211a200d200841016c',
  '6afd000410211b200d200841026c6afd000400211c200d200841026c6afd000410211d200d200841036c6afd000400211e200d20084103',
  '6c6afd000410211f200a2111200a200741016c6a2112200a200741026c6a2113200a200741036c6a21142006210c2004210f0340200cfd',
  '0004002116200cfd00041021172011fd0902002115201820152016fde601fde4012118201920152017fde601fde40121192012fd090200',
  '2115201a20152016fde601fde401211a201b20152017fde601fde401211b2013fd0902002115201c20152016fde601fde401211c201d20',
  '152017fde601fde401211d2014fd0902002115201e20152016fde601fde401211e201f20152017fde601fde401211f201141046a211120',
  '1241046a2112201341046a2113201441046a2114200c41206a210c200f41016b220f0d000b200d2018fd0b0400200d2019fd0b0410200d',
  '200841016c6a201afd0b0400200d200841016c6a201bfd0b0410200d200841026c6a201cfd0b0400200d200841026c6a201dfd0b041020',
  '0d200841036c6a201efd0b0400200d200841036c6a201ffd0b0410200a20074102746a210a200b20084102746a210b201041046b21100c',
  '000b0b024003402010450d01200b20096a210d200dfd0004002118200dfd0004102119200a21112006210c2004210f0340200cfd000400',
  '2116200cfd00041021172011fd0902002115201820152016fde601fde4012118201920152017fde601fde4012119201141046a2111200c',
  '41206a210c200f41016b220f0d000b200d2018fd0b0400200d2019fd0b0410200a20076a210a200b20086a210b201041016b21100c000b',
  '0b200941206a21090c000b0b0b',
].join('')

/** The part of the engine's `WebAssembly` that is used; ECMAScript's own types do not know it. */
declare const WebAssembly: {
  Memory: new (size: { initial: number }) => { buffer: ArrayBuffer; grow: (pages: number) => number }
  Module: new (code: Uint8Array) => object
  Instance: new (module: object, imports: object) => { exports: { gemm: Gemm } }
}

/**
 * Adds A (m×k) · B (k×n) to C (m×n). Addresses are in bytes, rows follow one another, k is at least 1, n a multiple of 8.
 * @param scratch an address with room for 8·k numbers.
 */
type Gemm = (a: number, b: number, c: number, m: number, k: number, n: number, scratch: number) => void

export interface Memory {
  /** Another one after each `grow`. */
  buffer: ArrayBuffer
  /** @param pages of 64 KiB. */
  grow: (pages: number) => number
}

export function memoryWithProducts(): { memory: Memory; gemm: Gemm } {
  const code = Uint8Array.from(CODE.match(/../g) ?? [], byte => Number.parseInt(byte, 16))
  const memory = new WebAssembly.Memory({ initial: 64 })
  const { gemm } = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } }).exports
  return { memory, gemm }
}
