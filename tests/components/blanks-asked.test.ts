// What a worksheet leaves blank before anything is chosen, and what is asked of the lesson then.
import { expect, it } from 'vitest'
import { choiceOf, usualBlanks } from '../../src/components/print/blanks-asked'
import { resultsOf } from '../../src/lessons/blanks'
import { everyLesson } from '../lessons/every-lesson'

const [, shipped] = everyLesson[0]!

it('starts with the matrices of the step on screen, at the opening with the first there are', () => {
  const lesson = shipped()
  expect(usualBlanks(lesson, 2).whole).toEqual(['Z1', 'A1'])
  expect(usualBlanks(lesson, 0).whole).toEqual(usualBlanks(lesson, 1).whole)
  for (const [, make] of everyLesson)
    for (const [step] of make().steps.entries())
      expect(usualBlanks(make(), step).whole.length).toBeGreaterThan(0)
})

it('each kind keeps what was chosen for it', () => {
  const lesson = shipped()
  const asked = { ...usualBlanks(lesson, 2), row: 1, inRows: ['Z2'] } as const
  expect(choiceOf({ ...asked, kind: 'rows' })).toEqual({ kind: 'rows', row: 1, matrices: ['Z2'] })
  expect(choiceOf({ ...asked, kind: 'matrices' })).toEqual({
    kind: 'matrices',
    matrices: ['Z1', 'A1'],
  })
  expect(choiceOf({ ...asked, kind: 'everything' })).toEqual({ kind: 'everything' })
  expect(usualBlanks(lesson, 2)).toMatchObject({ row: 'middle', inRows: resultsOf(lesson) })
})
