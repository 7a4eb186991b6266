// What is written as LaTeX can be typeset: an engine that the web uses parses every formula of every lesson.
import katex from 'katex'
import { describe, expect, it } from 'vitest'
import type { LessonState } from '../../../src/formats/export/lesson-state'
import { latexOf } from '../../../src/formats/export/notation/latex'
import type { Scope } from '../../../src/formats/export/scope'
import { autoencoderKit } from '../../../src/lessons/autoencoder/kit'
import { sparseKit } from '../../../src/lessons/sparse-autoencoder/kit'
import { createEngine } from '../../../src/sheet/engine'
import { everyBackwardLesson } from '../../lessons/backward/every-backward-lesson'
import { everyLesson } from '../../lessons/every-lesson'
import { asGiven, edited } from './states'
import { expectBalanced, formulasIn, wordsIn } from './latex-structure'

function texOf(state: LessonState, scope: Scope): string {
  return String(latexOf(state, { scope, link: '', background: 'white' }))
}

/** A document without its preamble, which defines what it uses. */
function bodyOf(latex: string): string {
  return latex.replace(/^[\s\S]*\\begin\{document\}/, '')
}

/** Every scope of a lesson. */
function scopesOf({ lesson }: LessonState): Scope[] {
  return [
    ...Object.keys(lesson.sheet).map((matrix): Scope => ({ kind: 'matrix', matrix })),
    ...lesson.steps.map((_, step): Scope => ({ kind: 'step', step })),
    { kind: 'lesson' },
  ]
}

/** The one macro of the document leaves what is in it as it is. */
const macros = { '\\fitted': '#1' }
const strictly = { throwOnError: true, strict: 'error', maxExpand: 100 } as const

/** Parses all mathematics of a text, each formula once; returns how many there were. */
function parseAll(latex: string, parsed: Set<string>): number {
  const formulas = formulasIn(latex)
  for (const { tex, display } of formulas) {
    if (parsed.has(tex)) continue
    parsed.add(tex)
    const made = katex.renderToString(tex, {
      ...strictly,
      macros: { ...macros },
      displayMode: display,
      output: 'mathml',
    })
    expect(made).toContain('<math')
  }
  return formulas.length
}

/** The lesson with one number of each kind that is awkward to write. */
function awkward(state: LessonState, numbers: readonly number[]): LessonState {
  const { lesson } = state
  const rows = lesson.matrices['X'].rows.map((_, row) =>
    lesson.matrices['X'].cols.map((__, col) => numbers[(row + col) % numbers.length]),
  )
  const engine = createEngine(lesson.sheet)
  const pins = { [lesson.loss]: { 0: NaN } }
  return {
    lesson,
    plan: engine.plan,
    values: engine.evaluate({ numbers: { X: rows }, pins }),
    pins,
  }
}

const shipped = (kit: typeof autoencoderKit | typeof sparseKit) =>
  asGiven(kit.make(kit.shipped.shape, kit.shipped.names))

const states: readonly (readonly [string, () => LessonState])[] = [
  ...everyLesson.map(([name, make]) => [`${name}, edited`, () => edited(make())] as const),
  ...everyBackwardLesson.map(([name, make]) => [name, () => edited(make())] as const),
  ...[autoencoderKit, sparseKit].flatMap((kit) => [
    [`${kit.id} as shipped`, () => shipped(kit)] as const,
    [
      `${kit.id} with decimals`,
      () => awkward(shipped(kit), [0.1, 1 / 3, -2.5, 1e-7, -1.5e21, 5e-324]),
    ] as const,
    [
      `${kit.id} with numbers that are none`,
      () => awkward(shipped(kit), [NaN, Infinity, -Infinity, 1]),
    ] as const,
  ]),
]

describe.each(states)('%s', (_, make) => {
  it(
    'every formula of every scope is parsed, and all that begins ends',
    { timeout: 60_000 },
    () => {
      const state = make()
      const parsed = new Set<string>()
      for (const scope of scopesOf(state)) {
        const latex = texOf(state, scope)
        expectBalanced(latex)
        expect(parseAll(latex, parsed)).toBeGreaterThan(0)
        // a formula outside of mathematics would stop the document
        expect(
          bodyOf(wordsIn(latex)).match(/(?<!\\)[$^_&#]|\\(?:hat|text|sum|infty|times|cdot)\b/g),
        ).toBeNull()
      }
      expect(parsed.size).toBeGreaterThanOrEqual(Object.keys(state.lesson.sheet).length)
    },
  )
})

it('numbers that are none are written as what they are', () => {
  const latex = texOf(awkward(shipped(sparseKit), [NaN, Infinity, -Infinity]), { kind: 'lesson' })
  expect(latex).toContain('\\text{NaN}')
  expect(latex).toContain('& -\\infty')
})

it('a transpose is named and made in one, and other results say how they are made', () => {
  const [, make] = everyBackwardLesson.find(([name]) => name.startsWith('sparse autoencoder as'))!
  const latex = texOf(asGiven(make()), { kind: 'lesson' })
  for (const line of ['F^{\\top} =', 'W_{d}^{\\top} =', 'Z = W_{e}\\cdot X+b_{e} ='])
    expect(latex).toContain(`\n${line}\n\\begin{bmatrix}`)
})

it('the document is one document: what it uses is declared before it begins', () => {
  const latex = texOf(asGiven(everyBackwardLesson[0]![1]()), { kind: 'lesson' })
  expect(latex).toMatch(
    /^\\documentclass\{article\}\n[\s\S]*\\usepackage\{amsmath\}[\s\S]*\\begin\{document\}\n\\maketitle\n[\s\S]*\\end\{document\}\n$/,
  )
  expect(latex.match(/\\(?:begin|end)\{document\}/g)).toHaveLength(2)
})

it('a matrix wider than a page is fitted to it, in the document alone', () => {
  const [, make] = everyLesson.find(([name]) => name === 'sparse autoencoder 12-12-12, 12')!
  const state = edited(make())
  const latex = texOf(state, { kind: 'lesson' })
  expect(latex.indexOf('\\newcommand{\\fitted}')).toBeLessThan(latex.indexOf('\\begin{document}'))
  for (const [, display] of latex.matchAll(/\\\[([\s\S]*?)\\\]/g)) {
    const widest = Math.max(...display!.split('\n').map((line) => line.length))
    if (widest > 90) expect(display).toMatch(/^\n\\fitted\{\n[\s\S]*\n\}\n$/)
  }
  expect(texOf(state, { kind: 'matrix', matrix: 'Z' })).not.toContain('\\fitted')
  expect(texOf(shipped(autoencoderKit), { kind: 'step', step: 1 })).not.toContain('\\fitted')
})

it('a formula that is wrong is not parsed', () => {
  for (const wrong of ['\\[ \\frac{1 \\]', '\\[ \\nonsense{x} \\]', '\\[ 犬 \\]'])
    expect(() => parseAll(wrong, new Set())).toThrow(/KaTeX/)
})
