// Symbols, formulas and words as LaTeX that compiles, whatever a learner has named things.
import type { MathNode } from '../../../sheet/mathml'

const signs: Readonly<Record<string, string>> = {
  '·': '\\cdot ',
  '×': '\\times ',
  '÷': '\\div ',
  '∘': '\\circ ',
  '−': '-',
  Σ: '\\sum ',
  λ: '\\lambda ',
  η: '\\eta ',
  θ: '\\theta ',
  ε: '\\varepsilon ',
  π: '\\pi ',
  '⁺': '^{+}',
  '‖': '\\Vert ',
  '|': '\\vert ',
  '²': '^{2}',
  ᵀ: '^{\\top}',
  '√': '\\surd ',
  '∞': '\\infty ',
  '→': '\\to ',
  '<': '<',
  '>': '>',
}

/** A hat stands behind the letter it is over, the d of a gradient before its matrix. */
const piece =
  /(?<change>d(?=[A-Zb]))?(?<letter>[A-Za-z])(?<hat>\u0302)?(?<index>\d+\w*|(?:(?<=[WbL])[edwg]|(?<=N)s|(?<=\u0302)d)(?![A-Za-z])|π)?(?<prime>′)?(?![A-Za-z])|(?<word>[A-Za-z]+(?: [A-Za-z]+)*)|(?<number>\d+)|(?<sign>.)/gu

/** A matrix's symbol: X̂ as \hat{X}, W1 as W_{1}, dW1 as dW_{1}, E² as E^{2}, ‖d‖ᵀ with its bars. */
export function texSymbol(symbol: string): string {
  const parts = [...symbol.normalize('NFD').matchAll(piece)].map(({ groups = {} }) => {
    const { change = '', letter, hat, index, prime, word, number, sign } = groups
    if (letter) {
      const base = hat ? `\\hat{${letter}}` : letter
      const below = index ? `_{${signs[index]?.trim() ?? index}}` : ''
      return `${change}${base}${below}${prime ? "'" : ''}`
    }
    if (word) return /^[A-Z]+$/.test(word) ? `\\mathit{${word}}` : `\\text{ ${texText(word)} }`
    if (sign === ' ') return '\\ '
    return number ?? signs[sign] ?? `\\text{${texText(sign)}}`
  })
  // a letter has one power
  return parts.join('').replaceAll('^{+}^{', '^{+').trim()
}

/** A formula's tree as LaTeX. */
export function texMath(node: MathNode): string {
  switch (node.tag) {
    case 'mi':
      if ('matrix' in node) return texSymbol(node.text)
      return node.text.length > 1 ? `\\operatorname{${node.text}}` : node.text
    case 'mn':
      return node.text
    case 'mo':
      return signs[node.text] ?? node.text
    case 'mtext':
      return `\\text{${texText(node.text)}}`
    case 'mrow':
      return node.inside.map(texMath).join('')
    case 'msup': {
      const [base, power] = node.inside.map(texMath)
      return `{${base}}^{${power === 'T' ? '\\top' : power}}`
    }
    case 'msqrt':
      return `\\sqrt{${node.inside.map(texMath).join('')}}`
    default:
      return node satisfies never
  }
}

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': '\\textquotedbl{}',
  '\u00a0': '~',
  '′': "'",
  '’': "'",
  '“': '``',
  '”': "''",
  '…': '\\ldots{}',
  '–': '--',
  '—': '---',
  X̂: '\\(\\hat{X}\\)',
}

/** Words between formulas; no character of theirs is a command. */
export function texText(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replaceAll(/X\u0302|[\s\S]/gu, (letter) => {
      if (Object.hasOwn(special, letter)) return special[letter]
      return Object.hasOwn(signs, letter) ? `\\(${signs[letter].trim()}\\)` : letter
    })
    .replaceAll('\\(^{', '\\({}^{')
}

/** Lines that let pdfLaTeX print a code for letters that its fonts lack; LuaLaTeX has them. */
export function unusualLetters(text: string): string[] {
  // from the Latin letters with accents on; those pdfLaTeX knows
  const unusual = [...new Set(text.match(/[^\p{ASCII}\u0080-\u017f]/gu))]
  return unusual.map((letter) => {
    const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase()
    return `\\ifdefined\\DeclareUnicodeCharacter\\DeclareUnicodeCharacter{${code}}{[U+${code}]}\\fi`
  })
}
