// The picture of a matrix, a step or the whole sheet.
import type { WriteLesson } from '../exporter'
import { frameOfScope } from '../scope'
import { picture } from './picture'

export const pictureOf: WriteLesson = (state, { scope, ...options }) =>
  picture(state, frameOfScope(state.lesson, scope), options)
