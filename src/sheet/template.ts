// A line of notation cut at its arguments, with how tightly each of them must hold together.

/** From loose to tight: words around it, a sum, a product, Σ, a power, and what nothing can tear. */
const tightness = {
  words: 0,
  sum: 1,
  product: 2,
  sign: 2.5,
  prefix: 3,
  power: 4,
  whole: 5,
} as const

/** A piece of notation and how tightly it holds together. */
export interface Written<Text> {
  readonly text: Text
  readonly binds: number
}

export interface Hole {
  readonly argument: number
  /** An argument that holds together less tightly than this goes into brackets. */
  readonly needs: number
  /** Right of an operator, where a leading minus goes into brackets too. */
  readonly afterOperator: boolean
}

export interface Template {
  readonly pieces: readonly (string | Hole)[]
  /** How tightly the line holds together; null where it is its one argument and nothing else. */
  readonly binds: number | null
}

const firstHole = 0xe000
const holes = /([\uE000-\uE00F])/

/** What an operation writes for this many arguments, cut at them. */
export function templateOf(write: (...args: string[]) => string, count: number): Template {
  const marks = Array.from({ length: count }, (_, i) => String.fromCharCode(firstHole + i))
  const line = write(...marks)
  const parts = line.split(holes)
  return {
    // an argument that stands alone is as tight as it is
    binds: parts.length === 3 && line.length === 1 ? null : bindsOf(line),
    pieces: parts.flatMap((part, i): (string | Hole)[] => {
      if (i % 2 === 0) return part === '' ? [] : [part]
      const before = needBefore(parts[i - 1])
      return [
        {
          argument: part.charCodeAt(0) - firstHole,
          needs: Math.max(before, needAfter(parts[i + 1])),
          afterOperator: before > tightness.words && before !== tightness.power,
        },
      ]
    }),
  }
}

/** Whether an argument in a hole needs brackets around it. */
export function needsBrackets(hole: Hole, binds: number, startsWithMinus: boolean): boolean {
  return binds < hole.needs || (hole.afterOperator && startsWithMinus)
}

/** How tightly a number holds together: in code, 2.sum() is no call on 2. */
export function bindsOfNumber(value: number, inCode = false): number {
  if (value < 0) return tightness.sign
  return inCode ? tightness.power : tightness.whole
}

/** How tightly a symbol holds together: λ·L1 is a product. Its words belong to its name. */
export function bindsOfSymbol(symbol: string): number {
  return bindsOf(symbol.replaceAll(/[a-z ]/g, ''))
}

function bindsOf(line: string): number {
  let open = line
  for (let before = ''; before !== open;) {
    before = open
    open = open.replaceAll(/[\w.]*\([^()]*\)|\|[^|]*\||‖[^‖]*‖/g, '')
  }
  if (/ [a-z]|[a-z] /.test(open)) return tightness.words
  if (/[+−]|[^\w] ?- | - /.test(open)) return tightness.sum
  if (/\*\*|[²ᵀ]/.test(open) && !/[·∘×÷/@]|(?<!\*)\*(?!\*)/.test(open)) return tightness.power
  if (/[·∘×÷/@*]/.test(open)) return tightness.product
  return /Σ/.test(open) ? tightness.prefix : tightness.whole
}

function needBefore(text: string): number {
  const sign = /(\*\*|[-+−*@/·∘×÷Σ√]|[a-z]+ )\s*$/.exec(text)?.[1].trim()
  if (!sign) return tightness.words
  if ('+-−'.includes(sign)) return tightness.product
  if (sign === 'where') return tightness.sum
  return '*@/·∘×÷'.includes(sign) ? tightness.prefix : tightness.power
}

function needAfter(text: string): number {
  const sign = /^(\.|\s*(\*\*|==|!=|[-+−*@/·∘×÷²ᵀ>]|[a-z]+))/.exec(text)?.[1].trim()
  if (!sign) return tightness.words
  if (sign === '**' || '.²ᵀ'.includes(sign)) return tightness.whole
  if (sign === 'where' || '+ - − > == !='.includes(sign)) return tightness.sum
  // (A ∘ B)·C is not A ∘ (B·C), so mathematics shows which is meant; code goes from left to right
  if ('·∘'.includes(sign)) return tightness.sign
  return '*@/×÷'.includes(sign) ? tightness.product : tightness.power
}
