// Computes a line of arithmetic from its text alone: its signs are translated, mathjs does the rest.
import { evaluate } from 'mathjs'

/** The number that a line such as "(−1)×0 + √(3² + 4²)" stands for. */
export function readArithmetic(line: string): number {
  // no cell shows −0
  return Number(evaluate(translated(line))) + 0
}

/** The line in the signs that mathjs reads. */
export function translated(line: string): string {
  return choices(
    withAbsolutes(
      line
        .replaceAll('−', '-')
        .replaceAll(/×10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g, (_, power: string) => `e${lowered(power)}`)
        .replaceAll('×', '*')
        .replaceAll('÷', '/')
        .replaceAll('²', '^2')
        .replaceAll('√', 'sqrt')
        .replaceAll('≠', '!='),
    ),
  )
}

function lowered(power: string): string {
  return power.replaceAll(/./g, (digit) => '-0123456789'['⁻⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)])
}

/** |x| as abs(x): a bar opens at the start and after a sign or an opening bracket, else it closes. */
function withAbsolutes(line: string): string {
  let made = ''
  for (const sign of line) {
    const opens = /(^|[-+*/(,]|\b(?:if|top|of))\s*$/.test(made)
    made += sign !== '|' ? sign : opens ? 'abs(' : ')'
  }
  return made
}

/** "a if b > 0, else 0" as "(b > 0) ? (a) : 0", from the outermost brackets in. */
function choices(line: string): string {
  let inner = ''
  let depth = 0
  let from = 0
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '(' && depth++ === 0) {
      inner += line.slice(from, i + 1)
      from = i + 1
    }
    if (line[i] === ')' && --depth === 0) {
      inner += `${choices(line.slice(from, i))}`
      from = i
    }
  }
  inner += line.slice(from)
  return choice(inner)
}

function choice(line: string): string {
  // the words of this level only: those in brackets have been translated
  const top = /^(.*) if in the top (.*) of (.*) \(rank (\d+) of (\d+)\), else 0$/.exec(line)
  if (top) return topChoice(top)
  const parts = /^(.*) if (.*) (>|!=) 0, else 0$/.exec(line)
  return parts ? `(${parts[2]}) ${parts[3]} 0 ? (${parts[1]}) : 0` : line
}

/** "a if in the top k of a, b, c (rank 2 of 3), else 0"; NaN where that cannot be its rank among them. */
function topChoice([, own, most, list, rank, count]: readonly string[]): string {
  const among = parted(list)
  const how = (sign: string) =>
    among.map((each) => `((${each}) ${sign} (${own}) ? 1 : 0)`).join('+')
  const holds = `${among.length} == ${count} and ${how('>')} < ${rank} and ${rank} <= ${how('>=')}`
  return `(${holds}) ? (${rank} - 1 < (${most}) ? (${own}) : 0) : NaN`
}

/** What stands between the commas that are in no brackets. */
function parted(list: string): string[] {
  const parts = ['']
  let depth = 0
  for (const sign of list) {
    if (sign === '(') depth++
    if (sign === ')') depth--
    if (sign === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts
}
