// Playing in the store: beats, blanks as on paper, and nothing left blank when it ends.
import { beforeEach, describe, expect, test } from 'vitest'
import { playWays } from '../../src/lessons/play-order'
import { useApp } from '../../src/store/app'
import { setCell } from '../../src/store/edit'
import {
  beatsOf,
  closePlay,
  goToBeat,
  movesOf,
  playCell,
  playMatrix,
  setWay,
  stepPlay,
  toggleRunning,
  usePlaying,
} from '../../src/store/playing'
import { goTo, stepBy } from '../../src/store/reading'
import { leaveBlank, useUnfinished } from '../../src/store/unfinished'
import { startAt } from './fresh-store'

const blank = (matrix: string) => [...(useUnfinished.getState().blank[matrix] ?? [])]
const everyBlank = () => Object.keys(useUnfinished.getState().blank)
const cell = { matrix: 'Z1', row: 1, col: 2 }

beforeEach(async () => {
  closePlay()
  leaveBlank({})
  await startAt({ lesson: 'autoencoder', step: 2 })
})

describe('a cell', () => {
  test('is blank until its last move, and a step back takes it away again', () => {
    playCell(cell)
    const beats = beatsOf({ kind: 'cell', cell })
    expect(beats).toBe(5)
    for (let beat = 0; beat < beats; beat++) {
      expect(usePlaying.getState().beat).toBe(beat)
      expect(blank('Z1')).toEqual([6])
      stepPlay(1)
    }
    expect(blank('Z1')).toEqual([])
    expect(usePlaying.getState().running).toBe(false)
    stepPlay(1)
    expect(usePlaying.getState().beat).toBe(beats)
    stepPlay(-1)
    expect(blank('Z1')).toEqual([6])
    goToBeat(-3)
    expect(usePlaying.getState().beat).toBe(0)
  })

  test('begins anew when run from its end', () => {
    playCell(cell)
    goToBeat(Infinity)
    toggleRunning()
    expect(usePlaying.getState()).toMatchObject({ beat: 0, running: true })
  })

  test('follows an edit, and keeps its place', () => {
    playCell(cell)
    goToBeat(3)
    const before = movesOf(cell)![0].value
    setCell({ matrix: 'X', row: 0, col: 2 }, 9)
    expect(usePlaying.getState().beat).toBe(3)
    expect(movesOf(cell)![0].value).not.toBe(before)
  })

  test('that is given cannot be played', () => {
    playCell({ matrix: 'X', row: 0, col: 0 })
    playMatrix('W1')
    expect(usePlaying.getState().play).toBeNull()
    expect(useApp.getState().status).toBe('W1 is given: there is nothing to work out.')
  })
})

describe('a matrix', () => {
  test.each(playWays)('is written whole by %s, from all blank to none', (way) => {
    playMatrix('Z1', way)
    expect(blank('Z1')).toHaveLength(12)
    for (let left = 12; left > 0;) {
      stepPlay(1)
      expect(blank('Z1').length).toBeLessThan(left)
      left = blank('Z1').length
    }
    expect(usePlaying.getState().beat).toBe(beatsOf({ kind: 'matrix', matrix: 'Z1', way }))
  })

  test('starts over when written in another way', () => {
    playMatrix('Z1')
    stepPlay(5)
    setWay('columns')
    expect(usePlaying.getState().beat).toBe(0)
    expect(blank('Z1')).toHaveLength(12)
  })
})

describe('nothing stays blank', () => {
  test('when the play is closed', () => {
    playMatrix('Z1')
    closePlay()
    expect(everyBlank()).toEqual([])
  })

  test('when the reader goes on to another step, another lesson', () => {
    playMatrix('Z1')
    stepBy(1)
    expect(usePlaying.getState().play).toBeNull()
    expect(everyBlank()).toEqual([])
    playCell(cell)
    goTo({ lesson: 'sparse-autoencoder', step: 1 })
    expect(usePlaying.getState().play).toBeNull()
    expect(everyBlank()).toEqual([])
  })

  test('but for what something else has left blank since', () => {
    playMatrix('Z1')
    leaveBlank({ A1: new Set([0]) })
    closePlay()
    expect(blank('A1')).toEqual([0])
  })
})
