// The part of hot-formula-parser's interface that the tests use; it ships no types of its own.
declare module 'hot-formula-parser' {
  export interface CellCoordinate {
    readonly label: string
    readonly row: { readonly index: number }
    readonly column: { readonly index: number }
  }

  export class Parser {
    on(
      event: 'callCellValue',
      answer: (cell: CellCoordinate, done: (value: number) => void) => void,
    ): void
    parse(formula: string): { readonly error: string | null; readonly result: unknown }
  }
}
