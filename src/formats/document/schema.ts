// The form of a saved document, as valibot checks it: what cannot be so is refused before it is used.
import {
  array,
  boolean,
  exactOptional,
  finite,
  integer,
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  regex,
  string,
} from 'valibot'
import { lessonIds } from '../../lessons/index'
import { largestSize, smallestSize } from '../../lessons/sizes'
import { documentVersion, format } from './saved-document'

const matrix = pipe(string(), maxLength(40))
/** Row × columns + column. */
const index = pipe(string(), regex(/^\d{1,4}$/, 'a cell’s index such as 7'))
const value = pipe(number(), finite())
const size = pipe(number(), integer(), minValue(smallestSize), maxValue(largestSize))
const line = pipe(array(value), minLength(1), maxLength(largestSize))
const name = pipe(string(), maxLength(40))
const names = pipe(array(name), maxLength(largestSize))

const work = object({
  shape: exactOptional(
    object({ sizes: pipe(array(size), minLength(2), maxLength(largestSize)), columns: size }),
  ),
  names: exactOptional(object({ columns: names, features: names })),
  norm: exactOptional(picklist(['frozen', 'trained'])),
  activation: exactOptional(picklist(['topk', 'jumprelu', 'gated'])),
  numbers: optional(record(matrix, pipe(array(line), minLength(1), maxLength(largestSize))), {}),
  pins: optional(record(matrix, record(index, value)), {}),
  typed: optional(record(matrix, record(index, pipe(string(), maxLength(500)))), {}),
})

const flag = exactOptional(boolean())

export const savedSchema = object({
  format: literal(format),
  version: pipe(number(), integer(), minValue(1), maxValue(documentVersion)),
  place: object({
    lesson: picklist(lessonIds),
    step: pipe(number(), integer(), minValue(0), maxValue(99)),
  }),
  view: optional(
    object({ overview: flag, showAll: flag, heat: flag, diagram: flag, predict: flag }),
    {},
  ),
  lessons: object({ autoencoder: exactOptional(work), 'sparse-autoencoder': exactOptional(work) }),
})
