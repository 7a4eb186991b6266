// Random sheets: layers put on layers, over matrices of unequal shapes and decimal numbers.
import fc from 'fast-check'
import type { Rows, Shape } from '../../src/tensor/tensor'
import type { Sheet, SheetFormula } from '../../src/sheet/sheet'
import { decimalsFrom, rowsBy } from './numbers'

/** What a layer is put on: the matrix it reads, another of the same shape, old or new, and givens. */
interface Ground {
  readonly source: string
  readonly shape: Shape
  readonly twin: () => string
  readonly size: number
  readonly given: (shape: Shape) => string
}

type Layer = (ground: Ground) => readonly [SheetFormula, Shape]

const norms = (of: string): SheetFormula => ({ op: 'columnNorms', args: [of] })
const turned = (of: string | SheetFormula): SheetFormula => ({ op: 'transpose', args: [of] })

const layers = {
  linear: ({ source, shape: [rows, cols], size, given }) => [
    { op: 'linear', args: [given([size, rows]), source, given([size, 1])] },
    [size, cols],
  ],
  matmul: ({ source, shape: [rows, cols], size, given }) => [
    { op: 'matmul', args: [source, given([cols, size])] },
    [rows, size],
  ],
  neuron: ({ source, shape: [rows, cols], size, given }) => [
    {
      op: 'relu',
      args: [{ op: 'linear', args: [given([size, rows]), source, given([size, 1])] }],
    },
    [size, cols],
  ],
  gated: ({ source, shape, given }) => [{ op: 'mask', args: [source, given(shape)] }, shape],
  shifted: ({ source, shape, given }) => [{ op: 'subtract', args: [source, given(shape)] }, shape],
  relu: ({ source, shape }) => [{ op: 'relu', args: [source] }, shape],
  absolute: ({ source, shape }) => [{ op: 'absolute', args: [source] }, shape],
  square: ({ source, shape }) => [{ op: 'square', args: [source] }, shape],
  stop: ({ source, shape }) => [{ op: 'stop', args: [source] }, shape],
  sign: ({ source, shape }) => [{ op: 'sign', args: [source] }, shape],
  add: ({ source, twin, shape }) => [{ op: 'add', args: [source, twin()] }, shape],
  subtract: ({ source, twin, shape }) => [{ op: 'subtract', args: [source, twin()] }, shape],
  multiply: ({ source, twin, shape }) => [{ op: 'multiply', args: [source, twin()] }, shape],
  mask: ({ source, twin, shape }) => [{ op: 'mask', args: [source, twin()] }, shape],
  descend: ({ source, twin, shape }) => [{ op: 'descend', args: [source, 0.25, twin()] }, shape],
  squaredError: ({ source, twin }) => [
    { op: 'sum', args: [{ op: 'square', args: [{ op: 'subtract', args: [source, twin()] }] }] },
    [1, 1],
  ],
  sum: ({ source }) => [{ op: 'sum', args: [source] }, [1, 1]],
  mean: ({ source }) => [{ op: 'mean', args: [source] }, [1, 1]],
  norms: ({ source, shape: [, cols] }) => [norms(source), [1, cols]],
  unitColumns: ({ source, shape }) => [
    { op: 'divideColumns', args: [source, norms(source)] },
    shape,
  ],
  scaledColumns: ({ source, shape, given }) => [
    { op: 'scaleColumns', args: [source, given([1, shape[1]])] },
    shape,
  ],
  normWeighted: ({ source, shape: [rows, cols], size, given }) => [
    {
      op: 'scaleRows',
      args: [{ op: 'absolute', args: [source] }, turned(norms(given([size, rows])))],
    },
    [rows, cols],
  ],
  centered: ({ source, shape }) => [
    {
      op: 'subtract',
      args: [
        source,
        {
          op: 'spread',
          args: [{ op: 'scale', args: [0.3, { op: 'rowSums', args: [source] }] }, source],
        },
      ],
    },
    shape,
  ],
  columnSums: ({ source, shape: [, cols] }) => [
    { op: 'scale', args: [-1, { op: 'columnSums', args: [source] }] },
    [1, cols],
  ],
  transpose: ({ source, shape: [rows, cols] }) => [turned(source), [cols, rows]],
  copy: ({ source, shape }) => [{ op: 'copy', args: [source] }, shape],
} satisfies Record<string, Layer>

export type LayerName = keyof typeof layers

/** Layers in which every number that is read can move the result, whatever they are put on. */
export const telling = [
  'linear',
  'matmul',
  'neuron',
  'gated',
  'shifted',
  'square',
  'stop',
  'multiply',
  'sum',
  'mean',
  'norms',
  'scaledColumns',
  'normWeighted',
  'centered',
  'columnSums',
  'transpose',
  'copy',
] as const satisfies readonly LayerName[]

/** Layers without a corner. */
export const smooth = [
  'linear',
  'matmul',
  'square',
  'add',
  'subtract',
  'multiply',
  'descend',
  'squaredError',
  'mean',
  'norms',
  'unitColumns',
  'scaledColumns',
  'centered',
  'columnSums',
  'transpose',
  'copy',
] as const satisfies readonly LayerName[]

const allLayers = Object.keys(layers) as LayerName[]

/** Sheets of up to nine results, each reading any matrix before it; `seed` draws the numbers. */
export function randomSheets(
  among: readonly LayerName[] = allLayers,
): fc.Arbitrary<(seed: number) => Sheet> {
  const step = fc.record({
    layer: fc.constantFrom(...among),
    source: fc.nat(100),
    twin: fc.nat(100),
    size: fc.integer({ min: 1, max: 4 }),
  })
  const steps = fc.array(step, { minLength: 1, maxLength: 9, size: 'max' })
  const first = fc.constantFrom<Shape>([2, 3], [3, 2], [1, 4], [4, 1], [3, 5])
  return fc.tuple(first, steps).map(
    ([shape, drawn]) =>
      (seed) =>
        build(shape, drawn, seed),
  )
}

/** A random sheet with its numbers. */
export function filledSheets(among?: readonly LayerName[]): fc.Arbitrary<Sheet> {
  return fc.tuple(randomSheets(among), fc.nat()).map(([withNumbers, seed]) => withNumbers(seed))
}

interface Step {
  readonly layer: LayerName
  readonly source: number
  readonly twin: number
  readonly size: number
}

function build(first: Shape, steps: readonly Step[], seed: number): Sheet {
  const next = decimalsFrom(seed)
  const sheet: Record<string, Rows | SheetFormula> = {}
  const placed: { name: string; shape: Shape }[] = []
  const given = (shape: Shape) => {
    const name = `G${Object.keys(sheet).length}`
    sheet[name] = rowsBy(shape, next)
    placed.push({ name, shape })
    return name
  }
  given(first)
  for (const { layer, source: at, twin: other, size } of steps) {
    const { name: source, shape } = placed[placed.length - 1 - (at % placed.length)]
    const twin = () => {
      const fits = placed.filter((one) => one.shape.join() === shape.join() && one.name !== source)
      return fits.length > 0 && other % 3 > 0 ? fits[other % fits.length].name : given(shape)
    }
    const make: Layer = layers[layer]
    const [formula, made] = make({ source, shape, twin, size, given })
    const name = `R${Object.keys(sheet).length}`
    sheet[name] = formula
    placed.push({ name, shape: made })
  }
  return sheet
}
