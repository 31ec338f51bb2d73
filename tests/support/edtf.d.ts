/** The part of `edtf`, which ships no types, that the tests use. */
declare module 'edtf' {
  /** Reads an EDTF string. @throws where it is none. */
  export default function edtf(text: string): { min: number; max: number }
}
