// An array as Python prints or builds it: lists in brackets, in calls such as array(…) or by themselves.
import { shortened } from '../number'
import { type Cells, type Refused, refused } from './block'
import { bracketRows } from './brackets'
import { isScale, scaled } from './scale'

/** An array's text in its three parts. */
export interface PythonArray {
  /** The call around the lists, such as `np.array(`, without what it is assigned to; may be empty. */
  readonly call: string
  readonly text: string
  /** Where the numbers start. */
  readonly start: number
}

const prompt = /^(?:>>> ?|Out\[\d+\]:\s*|Parameter containing:\s*)+/
const opening = /^(?:[A-Za-z_][\w.]*\s*=\s*)?((?:[A-Za-z_][\w.]*\s*\(\s*)*)/
/** , dtype=float32, device='cuda:0', grad_fn=<ReluBackward0>, size=(2, 3) and the closing parentheses. */
const closing =
  /^(?:\s*,\s*[A-Za-z_]\w*\s*=\s*(?:'[^']*'|"[^"]*"|<[^>]*>|\([^()]*\)|[\w.]+))*(?:\s*,)?[\s);>]*$/
const scalarCall = /\b(?:np|numpy|jnp)\.(?:float|int)\d+\(([^()]*)\)/g

/** Where a text can be an array: its call and its numbers. */
export function pythonArray(pasted: string): PythonArray {
  const bare = pasted.replace(prompt, '')
  const text = bare.includes('[') ? bare.replace(scalarCall, '$1') : bare
  const [before = '', call = ''] = opening.exec(text) ?? []
  return { call: call.replace(/\s/g, ''), text, start: before.length }
}

/** The rows of an array; a list of numbers is one row, a lone number in a call one cell. */
export function arrayCells({ text, start }: PythonArray, from: string): Cells | Refused {
  const [factor = ''] = /1(?:\.0*)?e[+-]?\d+\s*\*\s*/iy.exec(text.slice(start, start + 40)) ?? []
  const at = start + factor.length
  const read = text[at] === '[' ? bracketRows(text, at) : scalar(text, at)
  if (read.kind === 'refused') return read
  const rest = text.slice(read.end)
  if (!closing.test(rest))
    return refused(`After the array stands “${shortened(rest.trim())}”. Copy one array by itself.`)
  const scale = factor.trim()
  const cells = isScale(scale)
    ? read.cells.map((row) => row.map((cell) => scaled(cell, scale)))
    : read.cells
  return { kind: 'cells', cells, from }
}

function scalar(text: string, at: number) {
  const [number = ''] = /^[^\s,()]*/.exec(text.slice(at)) ?? []
  return { kind: 'rows', cells: [[number]], end: at + number.length } as const
}
