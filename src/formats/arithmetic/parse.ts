// The parser of mathjs, given nothing but plain data to build: there is no evaluate to call.
import { createParse } from 'mathjs/number'

/** Arithmetic as a tree of plain data. */
export type Tree = Numeral | Name | Operation | Call | Parenthesis

declare module 'mathjs/number' {
  /** The factory of the parser, which mathjs exports and leaves out of its types. */
  export function createParse(scope: Record<string, unknown>): (text: string) => unknown
}

/** What mathjs throws: the character is one-based. */
export interface ParseTrouble {
  readonly message: string
  readonly char: number
}

// mathjs knows a node by a flag of its own and one of its prototype.
class Part {
  get isNode() {
    return true
  }
}

class Numeral extends Part {
  readonly kind = 'number'
  readonly isConstantNode = true
  constructor(readonly value: number) {
    super()
  }
}

class Name extends Part {
  readonly kind = 'name'
  readonly isSymbolNode = true
  constructor(readonly name: string) {
    super()
  }
}

class Operation extends Part {
  readonly kind = 'operation'
  readonly isOperatorNode = true
  constructor(
    readonly op: string,
    readonly fn: string,
    readonly args: readonly Tree[],
    /** Two factors side by side, with no sign between them. */
    readonly implicit = false,
  ) {
    super()
  }
}

class Call extends Part {
  readonly kind = 'call'
  readonly isFunctionNode = true
  constructor(
    readonly fn: Name,
    readonly args: readonly Tree[],
  ) {
    super()
  }
}

class Parenthesis extends Part {
  readonly kind = 'parenthesis'
  readonly isParenthesisNode = true
  constructor(readonly content: Tree) {
    super()
  }
}

function forbidden(): never {
  throw new Error('That is more than arithmetic.')
}

const parse = createParse({
  typed: Object.assign((_name: string, kinds: { readonly string: unknown }) => kinds.string, {
    addConversion() {},
  }),
  numeric: Number,
  config: { number: 'number' },
  ConstantNode: Numeral,
  SymbolNode: Name,
  OperatorNode: Operation,
  FunctionNode: Call,
  ParenthesisNode: Parenthesis,
  AccessorNode: forbidden,
  ArrayNode: forbidden,
  AssignmentNode: forbidden,
  BlockNode: forbidden,
  ConditionalNode: forbidden,
  FunctionAssignmentNode: forbidden,
  IndexNode: forbidden,
  ObjectNode: forbidden,
  RangeNode: forbidden,
  RelationalNode: forbidden,
})

/** The tree of a text; throws ParseTrouble where the text is no arithmetic. */
export function treeOf(text: string): Tree {
  return parse(text) as Tree
}
