// Inputs that a narrow code can hold: each feature is made of a few hidden causes, with exceptions.
import { type Tensor, tensor } from '../../tensor/tensor'
import type { Draw } from '../small-numbers'

/** features × examples whole numbers from 0 to 4; as many causes as the code is wide. */
export function drawExamples(
  features: number,
  examples: number,
  causes: number,
  draw: Draw,
): Tensor {
  const cause = Array.from({ length: causes * examples }, () => draw(0, 2))
  const X = tensor(features, examples)
  for (let row = 0; row < features; row++) {
    const [one, other] = [draw(0, causes - 1), draw(0, causes - 1)]
    const sign = draw(0, 3) === 0 ? -1 : 1
    const add = sign < 0 ? draw(1, 2) : draw(-1, 1)
    const both = draw(0, 2) === 0
    for (let col = 0; col < examples; col++) {
      const from = (of: number) => cause[of * examples + col]
      const value = sign * from(one) + (both && other !== one ? from(other) : 0) + add
      const exception = draw(0, 7) === 0 ? draw(0, 1) * 2 - 1 : 0
      X.data[row * examples + col] = Math.min(4, Math.max(0, value + exception))
    }
  }
  return X
}

/** neurons × tokens whole numbers from −3 to 3: each token says one or two of a few ideas. */
export function drawTokens(neurons: number, tokens: number, ideas: number, draw: Draw): Tensor {
  const direction = Array.from({ length: ideas * neurons }, () => draw(-2, 2))
  const X = tensor(neurons, tokens)
  for (let col = 0; col < tokens; col++) {
    const [one, other] = [draw(0, ideas - 1), draw(0, ideas - 1)]
    const both = draw(0, 1) === 0
    for (let row = 0; row < neurons; row++) {
      const from = (idea: number) => direction[idea * neurons + row]
      const exception = draw(0, 5) === 0 ? draw(-1, 1) : 0
      const value = from(one) + (both ? from(other) : 0) + exception
      X.data[row * tokens + col] = Math.min(3, Math.max(-3, value))
    }
  }
  return X
}
