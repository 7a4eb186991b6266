// HyperFormula as a contender: the sheet as a spreadsheet, with a cell for each of ours.
import { HyperFormula, type RawCellContent } from 'hyperformula'
import { spreadsheetText } from '../../../src/ops/expression/spreadsheet'
import type { PlanNode } from '../../../src/sheet/compile'
import { explain } from '../../../src/sheet/explain'
import type { Contender } from '../contender'
import type { Problem } from '../problem'
import { cellText, rangeFormula, type Reference } from './range-formula'

/** As an exported workbook would: the named matrices, each cell's arithmetic term by term. */
export function termByTerm(problem: Problem): Contender {
  const { plan } = problem
  const nodes = plan.nodes.filter(({ named }) => named)
  return spreadsheet('HyperFormula', problem, nodes, ({ name }, row, col, top) => {
    const made = explain(plan, { matrix: name, row, col })
    const refer = (leaf: { matrix: string; row: number; col: number }) =>
      cellText({ row: top(plan.index[leaf.matrix]) + leaf.row, col: leaf.col })
    return made && `=${spreadsheetText(made, refer)}`
  })
}

/**
 * For large matrices: sums over ranges, and cells for a nested formula too, so none is repeated.
 * Products and sums of the matrices named in `asArrays` are one array formula each.
 */
export function byRanges(problem: Problem, asArrays: readonly string[] = []): Contender {
  const { plan } = problem
  const nodes = plan.nodes.filter((node) => !isSeenThrough(node))
  const name = asArrays.length > 0 ? 'HyperFormula with arrays' : 'HyperFormula'
  return spreadsheet(name, problem, nodes, ({ name: owner, made }, row, col, top) => {
    if (!made) return null
    const refer = (index: number, at: { row: number; col: number }): Reference => {
      const node = plan.nodes[index]
      if (!isSeenThrough(node)) return { row: top(index) + at.row, col: at.col }
      if (!node.made) return { number: node.start[at.row][at.col] }
      return refer(node.made.args[0], { row: at.col, col: at.row })
    }
    const whole = (index: number): string => {
      const node = plan.nodes[index]
      if (isSeenThrough(node) && node.made) return `TRANSPOSE(${whole(node.made.args[0])})`
      const last = { row: node.shape[0] - 1, col: node.shape[1] - 1 }
      return `${cellText(refer(index, { row: 0, col: 0 }))}:${cellText(refer(index, last))}`
    }
    const shapes = made.args.map((arg) => plan.nodes[arg].shape)
    if (asArrays.includes(owner) && (made.op.name === 'matmul' || made.op.name === 'add')) {
      const [left, right] = made.args.map(whole)
      const formula = made.op.name === 'matmul' ? `MMULT(${left},${right})` : `${left}+${right}`
      return row + col === 0 ? `=ARRAYFORMULA(${formula})` : spilled
    }
    const leafRefer = (leaf: { input: number; row: number; col: number }) =>
      refer(made.args[leaf.input], leaf)
    return `=${rangeFormula(made.op.cell(row, col, ...shapes), leafRefer)}`
  })
}

// filled by the array formula in the first cell of its block
const spilled = Symbol('spilled')

/** A cell's formula, or null for a given; `top` is the first row of a node's block. */
type FormulaOf = (
  node: PlanNode,
  row: number,
  col: number,
  top: (node: number) => number,
) => string | typeof spilled | null

// what costs a spreadsheet time beyond the numbers is off
const options = { licenseKey: 'gpl-v3', smartRounding: false, undoLimit: 0 } as const

/** One block of cells for each node, below the one before it. */
function spreadsheet(
  name: string,
  { plan, start }: Problem,
  nodes: readonly PlanNode[],
  formulaOf: FormulaOf,
): Contender {
  const tops = new Map<number, number>()
  let next = 0
  for (const { index, shape } of nodes) {
    tops.set(index, next)
    next += shape[0]
  }
  const top = (index: number) => tops.get(index) ?? NaN
  const content = nodes.flatMap((node) =>
    count(node.shape[0], (row) =>
      count(node.shape[1], (col): RawCellContent => {
        const formula = formulaOf(node, row, col, top)
        if (formula === spilled) return null
        return formula ?? start[node.name][row * node.shape[1] + col]
      }),
    ),
  )
  const book = HyperFormula.buildFromArray(content, options)
  const { index: X, shape } = plan.nodes[plan.index.X]
  return {
    name,
    edit: (at, value) => {
      const row = top(X) + Math.floor(at / shape[1])
      book.setCellContents({ sheet: 0, row, col: at % shape[1] }, value)
    },
    read: (matrix) => {
      const node = plan.nodes[plan.index[matrix]]
      const first = { sheet: 0, row: top(node.index), col: 0 }
      const last = { sheet: 0, row: first.row + node.shape[0] - 1, col: node.shape[1] - 1 }
      return book.getRangeValues({ start: first, end: last }).flat().map(Number)
    },
  }
}

/** A nested transpose or plain number needs no cells: a formula refers to what it is of, or writes it. */
function isSeenThrough({ named, made }: PlanNode): boolean {
  return !named && (!made || made.op.name === 'transpose')
}

function count<T>(length: number, make: (index: number) => T): T[] {
  return Array.from({ length }, (_, index) => make(index))
}
