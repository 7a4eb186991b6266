// The sparse autoencoder lesson with another activation than the exercise's.
import { captioned } from '../../captions'
import type { LessonNames, LessonShape } from '../../kit'
import type { Lesson, OtherActivation } from '../../lesson'
import { describeSparse } from '../matrices'
import { sparseNumbers } from '../numbers'
import { sparseShape } from '../shape'
import { describeChosen } from './matrices'
import { chosenPlaces } from './places'
import { chosenSheet } from './sheet'
import { chosenSteps } from './steps'

/** The lesson as data, with the numbers that its shape and its activation start with. */
export function chosenLesson(
  of: LessonShape,
  names: LessonNames,
  activation: OtherActivation,
): Lesson {
  const shape = sparseShape(of)
  const sheet = chosenSheet(sparseNumbers(shape), activation)
  const exercise = describeSparse(shape, names)
  const described = { ...exercise, F: { ...exercise.F, mark: 'addition' as const } }
  return {
    id: 'sparse-autoencoder',
    activation,
    title: 'Sparse autoencoder',
    sheet,
    loss: 'total',
    matrices: captioned(sheet, { ...described, ...describeChosen[activation](described) }),
    places: chosenPlaces(shape, activation),
    steps: chosenSteps(shape, activation),
  }
}
