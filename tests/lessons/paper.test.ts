// A lesson on paper: every matrix is in some block, and every block fits its page.
import { describe, expect, it } from 'vitest'
import { blocksOnPaper, cellAspect, type Paper } from '../../src/lessons/paper'
import { everyLesson } from './every-lesson'

const papers: readonly (readonly [string, Paper])[] = [
  ['usual', { width: 182, height: 226, smallest: 5, largest: 9 }],
  ['large', { width: 182, height: 209, smallest: 8.5, largest: 14 }],
]

describe.each(everyLesson)('%s', (_, make) => {
  it.each(papers)('in %s print', (__, paper) => {
    const lesson = make()
    const blocks = blocksOnPaper(lesson, paper)
    const shown = new Set(
      blocks.flatMap(({ frame }) => frame.places.flatMap(({ matrices }) => matrices)),
    )
    expect([...shown].toSorted()).toEqual(Object.keys(lesson.sheet).toSorted())
    for (const { frame, unit } of blocks) {
      expect(unit).toBeLessThanOrEqual(paper.largest)
      expect(frame.rows * unit).toBeLessThanOrEqual(paper.height + 1e-9)
      expect(frame.cols * unit * cellAspect).toBeLessThanOrEqual(paper.width + 1e-9)
    }
    const firsts = blocks.filter(({ first }) => first).map(({ step }) => step)
    expect(firsts).toEqual(lesson.steps.map((___, step) => step))
  })
})

it('what is too large for a page in one piece is taken apart, and then legible', () => {
  const [, make] = everyLesson.find(([name]) => name === 'sparse autoencoder 12-12-12, 12')!
  const [, usual] = papers[0]
  const blocks = blocksOnPaper(make(), usual)
  expect(blocks.length).toBeGreaterThan(make().steps.length)
  expect(Math.min(...blocks.map(({ unit }) => unit))).toBeGreaterThanOrEqual(4)
})
