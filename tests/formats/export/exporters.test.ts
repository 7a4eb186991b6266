// Every exporter writes every lesson and every worked example, in every scope it offers, and what reads back is the same.
import { describe, expect, it } from 'vitest'
import { writeLink } from '../../../src/formats/document/link'
import { exporters } from '../../../src/formats/export/index'
import type { Exporter } from '../../../src/formats/export/exporter'
import type { LessonState } from '../../../src/formats/export/lesson-state'
import type { Scope } from '../../../src/formats/export/scope'
import { fileStem } from '../../../src/formats/export/scope'
import { markdownText } from '../../../src/formats/export/notation/markdown'
import { texSymbol, texText } from '../../../src/formats/export/notation/tex'
import { linkInSvg } from '../../../src/formats/open/svg'
import { readBlock } from '../../../src/formats/block/index'
import { autoencoderExamples } from '../../../src/lessons/autoencoder/examples'
import { autoencoderKit } from '../../../src/lessons/autoencoder/kit'
import type { Example, LessonKit } from '../../../src/lessons/kit'
import { sparseExamples } from '../../../src/lessons/sparse-autoencoder/examples'
import { sparseKit } from '../../../src/lessons/sparse-autoencoder/kit'
import { untouched } from '../../../src/lessons/work'
import { createEngine } from '../../../src/sheet/engine'
import { toRows } from '../../../src/tensor/tensor'
import { everyLesson, shippedChosen } from '../../lessons/every-lesson'
import { expectBalanced } from './latex-structure'
import { asGiven, edited } from './states'

const link = writeLink({
  place: { lesson: 'autoencoder', step: 0 },
  view: {},
  lessons: { autoencoder: untouched },
})

function ofExample(kit: LessonKit, { problem }: Example): LessonState {
  const lesson = kit.make(problem.shape, problem.names)
  const engine = createEngine(lesson.sheet)
  const values = engine.evaluate({ numbers: problem.numbers, pins: {} })
  return { lesson, plan: engine.plan, values, pins: {} }
}

const states: readonly (readonly [string, () => LessonState])[] = [
  ...[...everyLesson, ...shippedChosen].map(
    ([name, make]) => [`${name}, edited`, () => edited(make())] as const,
  ),
  ...autoencoderExamples.map(
    (example) => [`example ${example.id}`, () => ofExample(autoencoderKit, example)] as const,
  ),
  ...sparseExamples.map(
    (example) => [`example ${example.id}`, () => ofExample(sparseKit, example)] as const,
  ),
]

function scopesOf({ scopes }: Exporter, { lesson }: LessonState): Scope[] {
  return scopes.flatMap((kind): Scope[] => {
    switch (kind) {
      case 'matrix':
        return Object.keys(lesson.sheet).map((matrix) => ({ kind, matrix }))
      case 'step':
        return lesson.steps.map((_, step) => ({ kind, step }))
      default:
        return [{ kind: 'lesson' }]
    }
  })
}

async function written(id: string, state: LessonState, scope: Scope): Promise<string> {
  const write = await exporters.find((exporter) => exporter.id === id)!.load()
  const made = await write(state, { scope, link, background: 'white' })
  if (typeof made !== 'string') throw new TypeError(`${id} is no text`)
  return made
}

it('every exporter has a name, an ending and a kind of its own', () => {
  expect(new Set(exporters.map(({ id }) => id)).size).toBe(exporters.length)
  expect(new Set(exporters.map(({ label }) => label)).size).toBe(exporters.length)
  for (const { extension, mime } of exporters) {
    expect(extension).toMatch(/^[a-z]+$/)
    expect(mime).toMatch(/^[a-z]+\/[a-z.+-]+$/)
  }
})

describe.each(states)('%s', (_, make) => {
  const state = make()
  const { lesson, values } = state

  it('is written in every format and scope', { timeout: 60_000 }, async () => {
    for (const exporter of exporters) {
      const write = await exporter.load()
      for (const scope of scopesOf(exporter, state)) {
        const made = await write(state, { scope, link, background: 'none' })
        expect(made.length, `${exporter.id} ${fileStem(lesson, scope)}`).toBeGreaterThan(20)
        expect(typeof made === 'string').toBe(exporter.text)
      }
    }
  })

  it('its picture gives its document back', async () => {
    expect(linkInSvg(await written('svg', state, { kind: 'lesson' }))).toBe(link)
  })

  it('each matrix in LaTeX and Markdown reads back with every number', async () => {
    for (const matrix of Object.keys(lesson.sheet)) {
      const rows = toRows(values[matrix])
      const latex = await written('latex', state, { kind: 'matrix', matrix })
      const bare = /\\begin\{bmatrix\}[\s\S]*\\end\{bmatrix\}/.exec(latex)?.[0] ?? ''
      const read = readBlock({ text: bare, html: '', image: false })
      expect(read.kind === 'block' ? read.rows : read.why, matrix).toEqual(rows)
      const markdown = await written('markdown', state, { kind: 'matrix', matrix })
      const table = markdown
        .split('\n')
        .filter((line) => /^\|.*\|$/.test(line))
        .slice(2)
        .map((line) => line.replaceAll('**', '').split('|').slice(2, -1).map(Number))
      expect(table, matrix).toEqual(rows)
    }
  })

  it('the whole lesson in LaTeX is balanced, names every matrix once and says its names escaped', async () => {
    const latex = await written('latex', state, { kind: 'lesson' })
    expectBalanced(latex)
    expect(latex.match(/\\begin\{bmatrix\}/g)).toHaveLength(Object.keys(lesson.sheet).length)
    for (const { symbol, cols } of Object.values(lesson.matrices)) {
      expect(latex).toContain(`\n${texSymbol(symbol)}`)
      for (const { name } of cols) if (name) expect(latex).toContain(texText(name))
    }
    // in symbols and formulas nothing is left that is no TeX of amsmath's
    const maths = [...latex.matchAll(/\\\[([\s\S]*?)\\\]/g)].map(([, inside]) => inside).join('')
    expect(maths.match(/[^\u0020-\u007e\n]/g)).toBeNull()
    expect(latex).toContain(`\\section*{Step 1. ${texText(lesson.steps[1].title)}}`)
  })
})

it('symbols are written as an author would', () => {
  const expected = {
    W1: 'W_{1}',
    X̂: '\\hat{X}',
    'Y′': "Y'",
    'E²': 'E^{2}',
    λ: '\\lambda',
    'λ·L1w': '\\lambda \\cdot L_{1w}',
    '‖d‖': '\\Vert d\\Vert',
    '‖d‖ᵀ': '\\Vert d\\Vert ^{\\top}',
    'Σ|f|': '\\sum \\vert f\\vert',
    We: 'W_{e}',
    bd: 'b_{d}',
    SE: '\\mathit{SE}',
    dW4: 'dW_{4}',
    dX̂: 'd\\hat{X}',
    dbd: 'db_{d}',
    'd‖d‖': 'd\\Vert d\\Vert',
    Ns: 'N_{s}',
    active: '\\text{ active }',
    'L ÷ 4 examples': 'L\\ \\div \\ 4\\ \\text{ examples }',
  }
  expect(
    Object.fromEntries(Object.keys(expected).map((symbol) => [symbol, texSymbol(symbol)])),
  ).toEqual(expected)
})

it('a formula is written from its tree: powers, roots and words', async () => {
  const sparse = asGiven(sparseKit.make(sparseKit.shipped.shape, sparseKit.shipped.names))
  const of = (matrix: string) => written('latex', sparse, { kind: 'matrix', matrix })
  expect(await of('Z')).toContain('\nZ = W_{e}\\cdot X+b_{e} =\n')
  expect(await of('norms')).toContain('\\sqrt{\\text{~column sums of~}{W_{d}}^{2}} =\n')
  expect(await of('F')).toContain('F = \\operatorname{ReLU}(Z) =\n')
})

it('a name is a name, whatever is in it', async () => {
  const nasty = ['\\input{/etc/passwd}', '50% & $x_1^2$ #{~}', '| **bold** <b>`c`</b> [a](b)']
  const state = asGiven(
    autoencoderKit.make(autoencoderKit.shipped.shape, { columns: nasty, features: [] }),
  )
  const latex = await written('latex', state, { kind: 'lesson' })
  expectBalanced(latex)
  expect(latex).toContain('\\textbackslash{}input\\{/etc/passwd\\}')
  expect(latex).toContain('50\\% \\& \\$x\\_1\\textasciicircum{}2\\$ \\#\\{\\textasciitilde{}\\}')
  expect(latex).not.toContain('\\input')
  const markdown = await written('markdown', state, { kind: 'lesson' })
  expect(markdown).toContain(markdownText(nasty[2]))
  expect(markdown).not.toMatch(/(?<!\\)<b|(?<!\\)`c/)
})

it('letters that pdfLaTeX lacks are declared, and others are not', async () => {
  const state = asGiven(
    autoencoderKit.make(autoencoderKit.shipped.shape, { columns: ['é犬', '🐕'], features: [] }),
  )
  const latex = await written('latex', state, { kind: 'lesson' })
  expect([...latex.matchAll(/\[U\+(\w+)\]/g)].map(([, code]) => code)).toEqual(['72AC', '1F415'])
})
