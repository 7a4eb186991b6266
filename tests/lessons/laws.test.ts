// What every lesson promises in every shape: it computes, and it names only what is there.
import { describe, expect, test } from 'vitest'
import { revealed } from '../../src/lessons/reveal'
import type { TextPart } from '../../src/lessons/words'
import { compile, nodeOf } from '../../src/sheet/compile'
import { everyBackwardLesson } from './backward/every-backward-lesson'
import { everyChosenLesson, everyLesson, madeFrom, paragraphs, valuesOf } from './every-lesson'

describe.each([...everyLesson, ...everyChosenLesson, ...everyBackwardLesson])(
  '%s',
  (_name, make) => {
    const lesson = make()
    const { sheet, matrices, steps } = lesson
    const names = Object.keys(sheet)

    test('computes, and every number is finite', () => {
      const values = valuesOf(lesson)
      expect(Object.keys(values).toSorted()).toEqual(names.toSorted())
      const infinite = names.filter((name) => !values[name].data.every(Number.isFinite))
      expect(infinite).toEqual([])
    })

    test('is plain data, and the same data for the same shape', () => {
      expect(structuredClone(lesson)).toStrictEqual(lesson)
      expect(JSON.parse(JSON.stringify(lesson))).toStrictEqual(lesson)
      expect(make()).toStrictEqual(lesson)
    })

    test('has one number as its loss', () => {
      expect(nodeOf(compile(sheet), lesson.loss).shape).toEqual([1, 1])
    })

    test('describes every matrix of its sheet, in computing order', () => {
      expect(Object.keys(matrices)).toEqual(names)
      const late = names.flatMap((name, at) =>
        madeFrom(sheet, name).filter((from) => names.indexOf(from) >= at),
      )
      expect(late).toEqual([])
    })

    test('names every row and every column, each by a name of its own', () => {
      const plan = compile(sheet)
      for (const name of names) {
        const { rows, cols } = matrices[name]
        expect([rows.length, cols.length], name).toEqual(nodeOf(plan, name).shape)
        for (const axis of [rows, cols]) {
          const said = axis.map(({ full }) => full)
          expect(said, name).not.toContain('')
          expect(new Set(said).size, name).toBe(axis.length)
        }
      }
    })

    test('writes every matrix by a symbol of its own, which its caption shows', () => {
      const symbols = Object.values(matrices).map(({ symbol }) => symbol)
      expect(symbols.filter((symbol, i) => symbols.indexOf(symbol) !== i)).toEqual([])
      for (const { symbol, caption, about } of Object.values(matrices)) {
        expect(caption).toContain(symbol)
        expect(about).not.toBe('')
      }
    })

    test('brings each matrix once: whole, or what is not zero and then what is', () => {
      const appears = steps.flatMap((step) => step.appears)
      for (const name of names) {
        const cells = appears.flatMap((appearance) => {
          if (typeof appearance === 'string') return appearance === name ? ['all'] : []
          return appearance.matrix === name ? [appearance.cells] : []
        })
        expect([['all'], ['nonzero', 'zero']], name).toContainEqual(cells)
      }
      const brought = appears.map((appearance) =>
        typeof appearance === 'string' ? appearance : appearance.matrix,
      )
      expect(brought.filter((name) => !names.includes(name))).toEqual([])
    })

    test('looks only at what can be seen, and at all that appears', () => {
      steps.forEach(({ appears, preview, looks }, step) => {
        const unseen = looks.filter((name) => revealed(lesson, step, name) === 'nothing')
        expect(unseen, `step ${step}`).toEqual([])
        const brought = appears.map((part) => (typeof part === 'string' ? part : part.matrix))
        expect(looks, `step ${step}`).toEqual(expect.arrayContaining([...brought, ...preview]))
        expect(new Set(looks).size, `step ${step}`).toBe(looks.length)
      })
    })

    test('previews only what is still to come', () => {
      steps.forEach(({ preview }, step) => {
        const before = { ...lesson, steps: steps.map((other) => ({ ...other, preview: [] })) }
        const known = preview.filter((name) => revealed(before, step, name) !== 'nothing')
        expect(known).toEqual([])
      })
    })

    test('brings a matrix after all that it is made from', () => {
      const last = steps.length - 1
      const stepFor = (name: string) =>
        steps.findIndex(({ appears }) =>
          appears.some((part) => (typeof part === 'string' ? part : part.matrix) === name),
        )
      const early = names.filter((name) =>
        madeFrom(sheet, name).some((from) => stepFor(from) > stepFor(name)),
      )
      expect(early).toEqual([])
      expect(names.filter((name) => revealed(lesson, last, name) !== 'all')).toEqual([])
    })

    test('speaks only of matrices, numbers and rows that there are', () => {
      const parts = paragraphs(lesson).flatMap(({ text }) => text)
      expect(parts.filter((part) => !isThere(part))).toEqual([])
    })

    function isThere(part: TextPart): boolean {
      if (typeof part === 'string') return part !== ''
      if (!names.includes(part.matrix)) return false
      const { rows, cols } = matrices[part.matrix]
      switch (part.kind) {
        case 'number':
          return rows.length === 1 && cols.length === 1
        case 'positive':
          return part.row >= 0 && part.row < rows.length
        case 'cell':
        case 'arithmetic':
          return part.row < rows.length && part.col < cols.length
        case 'edge':
          return names.includes(part.width)
        case 'matrix':
        case 'nonzero':
        case 'zeros':
          return true
        default:
          return part satisfies never
      }
    }
  },
)
