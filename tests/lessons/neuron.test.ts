// One neuron and what it makes, by hand; and a new one, chosen from a few.
import { expect, test } from 'vitest'
import {
  activationsOf,
  deadIn,
  isOn,
  linearOf,
  neuronCost,
  newNeuron,
} from '../../src/lessons/neuron'
import { drawFrom, smallRows } from '../../src/lessons/small-numbers'

const inputs = [
  [1, 0, 3],
  [2, 1, 0],
]

test('a neuron multiplies, adds up and adds its bias', () => {
  // 1×1 − 1×2 + 1 = 0; 0 − 1 + 1 = 0; 3 − 0 + 1 = 4
  expect(linearOf({ weights: [1, -1], bias: 1 }, inputs)).toEqual([0, 0, 4])
})

test('a layer clips what is negative', () => {
  const layer = [
    { weights: [1, -1], bias: 0 },
    { weights: [0, 1], bias: -2 },
  ]
  expect(activationsOf(layer, inputs)).toEqual([
    [0, 0, 3],
    [0, 0, 0],
  ])
  // the second neuron, and the first two columns
  expect(deadIn(activationsOf(layer, inputs))).toBe(3)
})

test('a neuron is on where anything is above 0', () => {
  expect([isOn([0, -1]), isOn([0, 2])]).toEqual([false, true])
})

test('a good neuron costs nothing; one never on costs most', () => {
  const cost = (linear: number[], most = 2) => neuronCost(linear, most, [], inputs)
  expect(cost([1, 2, 3], 3)).toBe(0)
  expect(cost([1, 2, 3], 2)).toBe(1)
  expect(cost([1, 2, -1])).toBeCloseTo(1 / 3)
  expect(cost([0, -1, 0])).toBeGreaterThan(100)
  expect(cost([10, -1, -1])).toBeGreaterThan(cost([9, -1, -1]))
})

test('a neuron that is on where the ones before it are off costs less', () => {
  // on for the first and the third column
  const before = [{ weights: [1, 0], bias: 0 }]
  const cost = (linear: number[]) => neuronCost(linear, 2, before, inputs)
  expect(cost([-1, 1, -1])).toBe(0)
  expect(cost([1, -1, -1])).toBeCloseTo(1 / 3)
})

test('a new neuron is small and whole, and does well on its inputs', () => {
  const draw = drawFrom(3)
  for (let i = 0; i < 40; i++) {
    const read = smallRows(draw, 3, 4, 0, 3)
    const neuron = newNeuron(read, draw, [0, 1], (linear) => neuronCost(linear, 3, [], read))
    expect(isOn(linearOf(neuron, read))).toBe(true)
    expect(neuron.weights.every((weight) => [-1, 0, 1].includes(weight))).toBe(true)
    expect([0, 1]).toContain(neuron.bias)
  }
})
