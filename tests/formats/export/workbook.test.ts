// A workbook holds every cell of the page, under a name, with a formula that another program computes.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../src/formats/open/workbook'
import type { LessonState } from '../../../src/formats/export/lesson-state'
import { wholeGrid } from '../../../src/formats/export/whole-grid'
import { rangeName, sheetNames, writeWorkbook } from '../../../src/formats/export/workbook'
import { withBackward } from '../../../src/lessons/backward/with-backward'
import { createEngine } from '../../../src/sheet/engine'
import { isGiven } from '../../../src/sheet/sheet'
import { at, toRows } from '../../../src/tensor/tensor'
import { everyLesson, shippedChosen } from '../../lessons/every-lesson'
import { asGiven, edited } from './states'

const wayBack = [...everyLesson, ...shippedChosen]
  .filter(([name]) => name.endsWith('as shipped'))
  .map(([name, make]) => [`${name}, with its way back`, () => withBackward(make())] as const)

const states: [string, () => LessonState][] = [
  ...everyLesson,
  ...shippedChosen,
  ...wayBack,
].flatMap(([name, make]) => [
  [name, () => asGiven(make())],
  [`${name}, edited and pinned`, () => edited(make())],
])

/** Each cell of the lesson with where it stands on the worked sheet. */
function cellsOf({ lesson, values }: LessonState) {
  return wholeGrid(lesson).flatMap(({ place, row, col }) => {
    let from = col
    return place.matrices.flatMap((matrix) => {
      const { rows, cols } = lesson.matrices[matrix]
      const start = from
      from += cols.length
      return rows.flatMap((_, r) =>
        cols.map((__, c) => ({
          matrix,
          row: row + r,
          col: start + c,
          value: at(values[matrix], r, c),
        })),
      )
    })
  })
}

describe.each(states)('%s', (_, make) => {
  const state = make()

  it('puts no two cells, captions or names in one place', async () => {
    const seen = cellsOf(state).map(({ row, col }) => `${row},${col}`)
    expect(new Set(seen).size).toBe(seen.length)
    for (const { place, row, col } of wholeGrid(state.lesson)) {
      const heads = place.caption === 'left' ? [`${row},${col - 1}`] : [`${row - 1},${col}`]
      expect(row >= 0 && col >= 1).toBe(true)
      for (const head of heads) expect(seen).not.toContain(head)
    }
  })

  it('reads back what it wrote', async () => {
    const { lesson, values } = state
    const read = await readWorkbook(await writeWorkbook(state))
    if (read.kind !== 'matrices') throw new Error('no matrices')
    for (const matrix of Object.keys(lesson.sheet)) {
      const found = read.matrices.find(({ name }) => name === rangeName(matrix))
      expect(found?.rows?.flat(), matrix).toEqual([...values[matrix].data])
    }
  })
})

it('the second sheet leaves every result blank, for work by hand', async () => {
  const state = asGiven(everyLesson[0][1]())
  const { sheets } = await readXlsx(await writeWorkbook(state))
  const blank = sheets.find(({ name }) => name === sheetNames.blank)
  for (const { matrix, row, col, value } of cellsOf(state))
    expect(blank?.rows[row]?.[col] || null).toBe(
      isGiven(state.lesson.sheet[matrix]) ? value || null : null,
    )
})

it('is set in one face, and names are whole: shrunk over their columns, right before their rows', async () => {
  const lesson = everyLesson.find(([name]) => name === 'sparse autoencoder as shipped')![1]()
  const { sheets } = await readXlsx(await writeWorkbook(edited(lesson)), { readStyles: true })
  const cells = [...sheets[0].cells!.values()]
  const faces = cells.flatMap(({ style }) => (style?.font ? [style.font.name] : []))
  expect(new Set(faces)).toEqual(new Set(['Arial']))
  const named = (text: string) => cells.find(({ value }) => value === text)?.style?.alignment
  expect(named('x2 Everest')).toMatchObject({ shrinkToFit: true })
  expect(named('f5 Himalaya')).toMatchObject({ horizontal: 'right' })
})

it('numbers too large to be one are left to the formula, and none of them stands in the file', async () => {
  const lesson = everyLesson[0][1]()
  const engine = createEngine(lesson.sheet)
  const W1 = toRows(asGiven(lesson).values['W1']).map((row) => row.map(() => 1e200))
  const values = engine.evaluate({ numbers: { W1 }, pins: {} })
  expect(at(values[lesson.loss], 0, 0)).toBe(Infinity)
  const files = unzipSync(await writeWorkbook({ lesson, plan: engine.plan, values, pins: {} }))
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!)
  expect(sheet).toMatch(/<v>1e\+200<\/v>/)
  expect(sheet).not.toMatch(/Infinity|NaN/)
})

const office = (() => {
  try {
    return execFileSync('sh', ['-c', 'command -v soffice'], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
})()

describe.skipIf(office === '')('recalculated by LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workbooks-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('gives every cell of every lesson to 1e-9', { timeout: 240_000 }, async () => {
    const made = states.map(([, make]) => make())
    const files = await Promise.all(
      made.map(async (state, i) => {
        const path = join(folder, `${i}.xlsx`)
        writeFileSync(path, withoutResults(await writeWorkbook(state)))
        return path
      }),
    )
    const out = join(folder, 'out')
    mkdirSync(out)
    execFileSync(office, [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      '--convert-to',
      'xlsx',
      '--outdir',
      out,
      ...files,
    ])
    for (const [i, state] of made.entries()) {
      const { sheets } = await readXlsx(new Uint8Array(readFileSync(join(out, `${i}.xlsx`))))
      const worked = sheets.find(({ name }) => name === sheetNames.worked)
      for (const { matrix, row, col, value } of cellsOf(state)) {
        const computed = worked?.rows[row]?.[col]
        expect(typeof computed, `${states[i][0]}: ${matrix} at ${row},${col}`).toBe('number')
        expect(
          Math.abs(Number(computed) - value) / Math.max(1, Math.abs(value)),
          `${states[i][0]}: ${matrix} at ${row},${col}`,
        ).toBeLessThan(1e-9)
      }
    }
  })
})

/** The workbook with the results of its formulas taken out, so that they have to be computed. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes)
  for (const [name, data] of Object.entries(files))
    if (/worksheets\/sheet\d+\.xml$/.test(name))
      files[name] = strToU8(strFromU8(data).replaceAll(/(<\/f>)<v>[^<]*<\/v>/g, '$1'))
  return zipSync(files)
}
