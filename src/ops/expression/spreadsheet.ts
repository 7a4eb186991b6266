// An expression as a spreadsheet formula.
import type { Expression } from './expression'

/** The formula without its leading "="; `refer` names a leaf's cell, as in B7. */
export function spreadsheetText<Leaf>(
  expression: Expression<Leaf>,
  refer: (leaf: Leaf) => string,
): string {
  const inside = (part: Expression<Leaf>) => spreadsheetText(part, refer)
  switch (expression.kind) {
    case 'cell':
      return refer(expression.at)
    case 'number':
      return expression.value < 0 ? `(${expression.value})` : String(expression.value)
    case 'sum':
      return `(${expression.terms.map(inside).join('+')})`
    case 'product':
      return expression.factors.map(inside).join('*')
    case 'difference':
      return `(${inside(expression.from)}-${inside(expression.minus)})`
    case 'quotient': {
      const by = inside(expression.by)
      return `IF(${by}=0,0,(${inside(expression.of)})/(${by}))`
    }
    case 'where':
      return `IF(${inside(expression.positive)}>0,${inside(expression.then)},0)`
    case 'top': {
      // those that come before it are counted; of equal ones the upper comes first
      const own = inside(expression.of)
      const before = expression.among.flatMap((part, i) =>
        i === expression.own
          ? []
          : [`IF(${inside(part)}${i < expression.own ? '>=' : '>'}${own},1,0)`],
      )
      return `IF((${before.join('+') || 0})<${inside(expression.most)},${own},0)`
    }
    case 'square':
      return `(${inside(expression.of)})^2`
    case 'root':
      return `SQRT(${inside(expression.of)})`
    case 'relu':
      return `MAX(0,${inside(expression.of)})`
    case 'absolute':
      return `ABS(${inside(expression.of)})`
    case 'sign':
      return `SIGN(${inside(expression.of)})`
    default:
      return expression satisfies never
  }
}
