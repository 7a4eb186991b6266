// Rounds of edits on the page's components and on the copy in turn, and a count of renders.
import { editOf, editsOver } from '../edits'
import type { LessonOnPage } from './lesson-on-page'
import { frames, stillness, timeToPaint } from './time-to-paint'

export interface PaintTimes {
  readonly cells: number
  /** In each round, the times to paint in milliseconds. */
  readonly rounds: readonly { readonly page: readonly number[]; readonly copy: readonly number[] }[]
  readonly renders: { readonly all: number; readonly needless: readonly string[] }
}

export async function measure(
  lessons: readonly LessonOnPage[],
  rounds: number,
): Promise<PaintTimes> {
  const edits = lessons.map(({ inputs }) => editsOver(inputs))
  const measured: PaintTimes['rounds'][number][] = []
  const renders = { all: 0, needless: [] as string[] }

  // whole numbers, as a reader types them
  const nth = (lesson: number, step: number) => {
    const { at, value } = editOf(edits[lesson], step)
    return { at, value: Math.round(value) }
  }
  const view = async (which: 'page' | 'copy') => {
    for (const lesson of lessons) lesson.view(which)
    await stillness()
    await timeToPaint(() => undefined)
  }

  for (let round = 0; round < rounds; round++) {
    const times = { page: [] as number[], copy: [] as number[] }
    for (const which of round % 2 === 0
      ? (['page', 'copy'] as const)
      : (['copy', 'page'] as const)) {
      await view(which)
      for (const [i, lesson] of lessons.entries()) {
        // two edits of the same cell in a round, and always one that changes it
        const { at, value } = nth(i, round)
        if (which === 'page') lesson.select(at)
        for (const now of [value + 7, value]) {
          await stillness()
          const edit = which === 'page' ? lesson.edit : lesson.editCopy
          times[which].push(await timeToPaint(() => edit(at, now)))
        }
      }
    }
    measured.push(times)
  }
  await view('page')
  for (const [i, lesson] of lessons.entries()) {
    const differing = lesson.differing()
    if (differing.length > 0) throw new Error(`Page and copy differ: ${differing.join('; ')}`)
    for (let step = 0; step < Math.min(lesson.inputs, 20); step++) {
      const { at, value } = nth(i, step)
      lesson.select(at)
      await frames(2)
      for (const now of [value + 7, value]) {
        const { all, needless } = await lesson.renders(at, now)
        renders.all += all
        renders.needless.push(...needless)
      }
    }
  }
  return { cells: lessons.reduce((sum, { cells }) => sum + cells, 0), rounds: measured, renders }
}
