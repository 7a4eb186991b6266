// A lesson small enough to see whole: three matrices in a row and one below.
import type { Lesson, Step } from '../../src/lessons/lesson'
import { numbered, oneNumber } from '../../src/lessons/axis-names'
import { captioned } from '../../src/lessons/captions'
import { placeAt } from '../../src/lessons/place'
import type { Sheet } from '../../src/sheet/sheet'

const sheet: Sheet = {
  X: [[1, -2]],
  A: { op: 'relu', args: ['X'] },
  S: { op: 'scale', args: [-1, { op: 'sign', args: ['A'] }] },
  loss: { op: 'sum', args: ['S'] },
}

const rowAndCols = { rows: numbered('row', 1), cols: numbered('example', 2, 'x') }

const step: Step = {
  title: '',
  heading: '',
  appears: [],
  preview: [],
  looks: [],
}

/** X appears at the opening, which previews A; A at step 1; S by halves at 2 and 3; the loss at 4. */
export const smallLesson: Lesson = {
  id: 'autoencoder',
  title: 'Small',
  sheet,
  loss: 'loss',
  matrices: captioned(sheet, {
    X: { symbol: 'X', about: 'inputs', role: 'input', ...rowAndCols },
    A: { symbol: 'A₁', about: 'activations', role: 'encoder', ...rowAndCols },
    S: { symbol: 'S', about: 'signs', role: 'plain', mark: 'addition', ...rowAndCols },
    loss: {
      symbol: 'L',
      caption: 'loss',
      about: 'loss',
      role: 'loss',
      ...oneNumber('sum', 'of signs'),
    },
  }),
  places: [
    { ...placeAt(2, 1, 1, 2, 'X'), after: { glyph: '→' } },
    { ...placeAt(2, 4, 1, 2, 'A'), after: { glyph: '→' } },
    { ...placeAt(2, 7, 1, 2, 'S'), tag: 'signs' },
    { ...placeAt(12, 7, 1, 1, 'loss'), caption: 'left' },
  ],
  steps: [
    { ...step, appears: ['X'], preview: ['A'], looks: ['X', 'A'] },
    { ...step, appears: ['A'], looks: ['X', 'A'] },
    { ...step, appears: [{ matrix: 'S', cells: 'nonzero' }], looks: ['X', 'S'] },
    { ...step, appears: [{ matrix: 'S', cells: 'zero' }], looks: ['A', 'S'], inARow: true },
    { ...step, appears: ['loss'], looks: ['S', 'loss'] },
  ],
}
