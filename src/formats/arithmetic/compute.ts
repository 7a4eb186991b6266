// A tree of arithmetic worked out with plain numbers.
import { constants, functions, takesSeveral } from './functions'
import type { Tree } from './parse'
import { Refusal } from './refusal'

/**
 * The value of a tree; throws a Refusal at the sign or function that makes no finite number.
 * `marks` are the places of all signs and names in reading order, the order of the walk.
 */
export function valueOf(tree: Tree, marks: readonly number[]): number {
  let met = 0
  const nextMark = () => marks[met++] ?? 0

  const walk = (part: Tree): number => {
    switch (part.kind) {
      case 'number':
        return part.value
      case 'parenthesis':
        return walk(part.content)
      case 'name': {
        const at = nextMark()
        const value = constants.get(part.name)
        if (value === undefined) throw new Refusal(`“${part.name}” is no number.`, at)
        return value
      }
      case 'call': {
        const at = nextMark()
        return call(part.fn.name, part.args.map(walk), at)
      }
      case 'operation':
        return part.args.length === 1 ? signed(part.op, part.args[0]) : joined(part)
      default:
        return part satisfies never
    }
  }

  const signed = (op: string, of: Tree): number => {
    nextMark()
    const value = walk(of)
    return op === '-' ? -value : value
  }

  const joined = (part: Tree & { kind: 'operation' }): number => {
    const [leftPart, rightPart] = part.args
    const left = walk(leftPart)
    const at = part.implicit ? (marks[met - 1] ?? 0) : nextMark()
    if (readsTwoWays(part))
      throw new Refusal('This can be read in two ways. Type the × that is meant after the ÷.', at)
    const right = walk(rightPart)
    return finite(
      combine(part.op, left, right, at),
      `${written(left)}${part.op}${written(right)}`,
      at,
    )
  }

  return walk(tree)
}

function call(name: string, numbers: readonly number[], at: number): number {
  const apply = functions.get(name)
  if (!apply) throw new Refusal(`There is no function ${name}.`, at)
  if (numbers.length === 0) throw new Refusal(`${name}() needs a number in its parentheses.`, at)
  if (numbers.length > 1 && !takesSeveral(name))
    throw new Refusal(`${name} is of one number, not of ${numbers.length}.`, at)
  return finite(apply(...numbers), `${name}(${numbers.map(withDash).join('; ')})`, at)
}

function combine(op: string, left: number, right: number, at: number): number {
  switch (op) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '*':
      return left * right
    case '/':
      return left / right
    case '^':
      return left ** right
    default:
      throw new Refusal(`“${op}” cannot be used here.`, at)
  }
}

/** 1÷2(3) is 1.5 to some and 1⁄6 to others. */
function readsTwoWays({ op, implicit, args }: Tree & { kind: 'operation' }): boolean {
  const [left, right] = args
  if (implicit) return left.kind === 'operation' && left.op === '/'
  return op === '/' && right.kind === 'operation' && right.implicit
}

function finite(value: number, sum: string, at: number): number {
  if (Number.isFinite(value)) return value
  throw new Refusal(`${sum} is not a finite number.`, at)
}

function written(value: number): string {
  return value < 0 ? `(${withDash(value)})` : withDash(value)
}

function withDash(value: number): string {
  return String(value + 0).replaceAll('-', '−')
}
