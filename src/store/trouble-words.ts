// Says where a lesson's numbers first stopped being finite.
import { cellWords } from '../lessons/cell-words'
import type { Lesson } from '../lessons/lesson'
import type { Engine } from '../sheet/engine'
import { isGiven, type Values } from '../sheet/sheet'
import { firstTrouble } from '../sheet/trouble'
import { numberText } from '../tensor/number-text'
import { at } from '../tensor/tensor'

/** A sentence that names the first cell in trouble; empty when every number is finite. */
export function troubleWords(lesson: Lesson, engine: Engine, values: Values): string {
  const cell = firstTrouble(engine.plan, values)
  if (!cell) return ''
  const { text } = numberText(at(values[cell.matrix], cell.row, cell.col))
  const given = isGiven(lesson.sheet[cell.matrix])
  const how = given
    ? `holds ${text}`
    : `comes out as ${text}, from ${lesson.matrices[cell.matrix].caption}`
  return `The numbers are too large to calculate with: ${cellWords(lesson, cell)} is the first that ${how}. Undo, or type a smaller number.`
}
