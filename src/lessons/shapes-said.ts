// The shapes of the matrices that a step's formulas speak of, with the bias and without.
import { isGiven } from '../sheet/sheet'
import { formulaShown, namesIn } from './formula-shown'
import type { Lesson } from './lesson'
import type { FormulaShown, Text } from './words'

/** "W1 is 3×4; with b1 glued on, 3×5. …": of what the step looks at where it shows no formula. */
export function shapesSaid(lesson: Lesson, step: number, formulas: readonly FormulaShown[]): Text {
  const { sheet, steps } = lesson
  const shape = (name: string) => shapeOf(lesson, name)
  const layers = formulas.flatMap(({ of }) => {
    const entry = sheet[of]
    return !isGiven(entry) && entry.op === 'linear' ? [entry.args.map(String)] : []
  })
  const inLayers = layers.flat()
  const glued = layers.flatMap(([weights, inputs, bias]): Text => {
    const [rows, cols] = shape(weights)
    const [height, width] = shape(inputs)
    return [
      { kind: 'matrix', matrix: weights },
      ` is ${rows}×${cols}; with `,
      { kind: 'matrix', matrix: bias },
      ` glued on, ${rows}×${cols + 1}. `,
      { kind: 'matrix', matrix: inputs },
      ` is ${height}×${width}; with its row of ones, ${height + 1}×${width}. `,
    ]
  })
  const named = formulas.flatMap((shown) => [...namesIn(formulaShown(sheet, shown)), shown.of])
  const others = (formulas.length > 0 ? named : steps[step].looks).filter(
    (name, i, all) => all.indexOf(name) === i && !inLayers.includes(name),
  )
  const sizes = [...new Set(others.map((name) => shape(name).join('×')))]
  const groups = sizes.map((size) =>
    groupSaid(
      size,
      others.filter((name) => shape(name).join('×') === size),
    ),
  )
  return [...glued, ...groups.flat()]
}

function groupSaid(size: string, names: readonly string[]): Text {
  const single = size === '1×1'
  const ending =
    names.length === 1
      ? ` is ${single ? 'one number' : size}. `
      : ` are ${single ? 'one number each' : size}. `
  return [
    ...names.flatMap((matrix, i): Text => {
      const between = i === 0 ? [] : [i === names.length - 1 ? ' and ' : ', ']
      return [...between, { kind: 'matrix', matrix }]
    }),
    ending,
  ]
}

function shapeOf({ matrices }: Lesson, name: string): readonly [rows: number, cols: number] {
  const { rows, cols } = matrices[name]
  return [rows.length, cols.length]
}
