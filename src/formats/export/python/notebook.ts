// A lesson as a Jupyter notebook: a heading and the code of each section.
import type { LessonState } from '../lesson-state'
import type { DialectId } from './dialect'
import { pythonSections } from './script'

/** Notebook format 4.5, which wants an id for each cell. */
export function notebook(state: LessonState, id: DialectId): string {
  const cells = pythonSections(state, id).flatMap(({ title, lines }, i) => [
    { cell_type: 'markdown', id: `about-${i}`, metadata: {}, source: [`## ${title}`] },
    {
      cell_type: 'code',
      id: `code-${i}`,
      metadata: {},
      execution_count: null,
      outputs: [],
      source: lines.map((line, at) => (at < lines.length - 1 ? `${line}\n` : line)),
    },
  ])
  return JSON.stringify(
    {
      nbformat: 4,
      nbformat_minor: 5,
      metadata: {
        kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
        language_info: { name: 'python' },
      },
      cells,
    },
    null,
    1,
  )
}
