// What the steps say: short enough for their column, grammatical in every shape, nothing left out.
import { describe, expect, test } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import type { Lesson, Step, Text, TextPart } from '../../src/lessons/lesson'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import type { Values } from '../../src/sheet/sheet'
import { at } from '../../src/tensor/tensor'
import { everyBackwardLesson } from './backward/every-backward-lesson'
import { everyLesson, valuesOf } from './every-lesson'

describe.each([...everyLesson, ...everyBackwardLesson])('%s', (_name, make) => {
  const lesson = make()
  const values = valuesOf(lesson)
  const steps = lesson.steps.map((step) => ({
    says: step.says.map((text) => words(lesson, values, text)),
    notes: step.notes.map((note) => words(lesson, values, note.says)),
    lines: [step.title, step.heading, step.formula ?? '', step.shapes ?? ''],
  }))
  const all = steps.flatMap(({ says, notes, lines }) => [...says, ...notes, ...lines])

  test('counts one thing as one and more as many', () => {
    const nouns =
      'examples?|tokens?|features?|neurons?|numbers?|outputs?|columns?|rows?|lengths?|directions?'
    const counts = new RegExp(`(?<![\\d×.,÷=] ?)\\b(\\d+|[Oo]ne) (${nouns})\\b`, 'g')
    const wrong = all.flatMap((text) =>
      [...text.matchAll(counts)].filter(
        ([, count, noun]) => noun.endsWith('s') === ['1', 'one', 'One'].includes(count),
      ),
    )
    expect(wrong.map(([match]) => match)).toEqual([])
  })

  test('writes whole sentences, in American spelling and with true minus signs', () => {
    const said = steps.flatMap(({ says, notes }) => [...says, ...notes])
    expect(said.filter((text) => !/^[“\w].*[.?)]$/.test(text))).toEqual([])
    expect(
      all.filter((text) => /\b\w*(colour|grey|neighbour|behaviour|centre)/i.test(text)),
    ).toEqual([])
    expect(all.filter((text) => / {2}|(^|[\s(])-\d|undefined|NaN|\[object/.test(text))).toEqual([])
  })

  test('gives each layer both shapes, with its bias glued on and without', () => {
    const layers = lesson.steps.filter(({ formula }) => / \+ b/.test(formula ?? ''))
    expect(layers.length).toBeGreaterThan(1)
    for (const { shapes } of layers)
      expect(shapes).toMatch(/glued on, \d+×\d+.*row of ones, \d+×\d+/)
  })
})

/** What a student stumbles over at each step, and the words that help. */
const autoencoderFacts: readonly (readonly [step: number, facts: readonly RegExp[]])[] = [
  [0, [/4 examples/, /code of 2 numbers/, /not trained/, /PyTorch stores the transpose/]],
  [1, [/Nobody labels/, /Y′ is a copy of X/, /marks the target/]],
  [
    2,
    [/clipped.*exactly 0/, /nn\.Linear\(4, 3\) names the inputs first; W1 is 3×4/, /row of ones/],
  ],
  [3, [/bottleneck/, /all that the decoder/]],
  [5, [/reconstruction/, /5 of 16/, /no gradient gets back/, /cannot be trained away/]],
  [6, [/The loss L is the sum of its squares, 5/, /gradient of L with respect to Y/]],
  [6, [/belongs to the sum/, /by 4; .*by 16/, /No weight is updated/i, /exercise stops/]],
]

const sparseFacts: typeof autoencoderFacts = [
  [0, [/Neuron 1 is above 0 for Everest and guitar/, /polysemantic/, /monosemantic/]],
  [
    0,
    [/f6 is on for Everest and Alps/, /a hint, not proof/, /5 tokens/, /nothing has been trained/],
  ],
  [0, [/PyTorch stores the transpose/]],
  [1, [/wider on purpose/, /no bottleneck/, /subtract the decoder bias/]],
  [
    2,
    [/8 of 30/, /1\.6 for each token \(L0\)/, /clipped.*exactly 0/, /sparsity loss has not acted/],
  ],
  [2, [/two mountains/, /a hint.*not proof/]],
  [3, [/No ReLU here/, /may be negative/, /direction of feature i/, /writes X′/]],
  [4, [/square.*add.*root/, /bias bd is left out/, /Steps 5 and 8/]],
  [5, [/activations, not the weights/, /L1 = 13/, /L1w = 32/, /no f is negative/, /λ is 1 in the/]],
  [6, [/gradient of \|f\| with respect to f is \+1/, /minus the gradient/, /blank/]],
  [7, [/corner at 0/, /PyTorch/, /no gradient gets back/, /gets no push at all/, /minus the sign/]],
  [8, [/row i of S, as step 7 left it/, /minus the gradient of the sparsity loss/, /cheat/]],
  [8, [/neither λ alone nor We or Wd/, /pulls dᵢ shorter/, /leaves that out/, /every norm at 1/]],
  [9, [/15 in all/, /5 \+ 32, is the loss L: 37/, /÷ 5;.*÷ 15/, /divided by the 5 tokens only/]],
  [10, [/summed squared error with respect to X̂/, /divide by the same number/]],
  [10, [/step against it/, /flipped already/, /Wdᵀ·G − P/, /No weight is updated on this page/]],
]

describe.each([
  ['autoencoder', autoencoder(), autoencoderFacts],
  ['sparse autoencoder', sparseAutoencoder(), sparseFacts],
] as const)('the %s as shipped', (_, lesson, facts) => {
  const values = valuesOf(lesson)

  test.each(facts)('leaves nothing out at step %i', (step, wanted) => {
    const { says, notes } = lesson.steps[step]
    const said = [...says, ...notes.map((note) => note.says)]
      .map((text) => words(lesson, values, text))
      .join(' ')
    for (const fact of wanted) expect(said).toMatch(fact)
  })

  test('fits its column: at most 60 words a step, 45 a note', () => {
    const count = (text: Text) => words(lesson, values, text).split(/\s+/).length
    const sizes = lesson.steps.map(({ says }) => says.reduce((sum, text) => sum + count(text), 0))
    expect(Math.max(...sizes)).toBeLessThanOrEqual(60)
    const notes = lesson.steps.flatMap((step) => step.notes.map((note) => count(note.says)))
    expect(Math.max(...notes)).toBeLessThanOrEqual(45)
  })

  test('follows the numbers: no count or sum is typed in', () => {
    const zeros = Object.fromEntries(
      Object.entries(lesson.sheet).flatMap(([name, entry]) =>
        Array.isArray(entry) ? [[name, entry.map((row) => row.map(() => 0))]] : [],
      ),
    )
    const said = (step: Step, now: Values) => step.says.map((text) => words(lesson, now, text))
    const empty = valuesOf(lesson, zeros)
    const moved = lesson.steps.flatMap((step, i) =>
      said(step, empty).join() === said(step, values).join() ? [] : [i],
    )
    expect(moved).toEqual(
      lesson.steps.flatMap(({ says }, i) =>
        says.flat().some((part) => typeof part !== 'string' && part.kind !== 'matrix') ? [i] : [],
      ),
    )
  })
})

/** A paragraph with its symbols and numbers filled in. */
function words(lesson: Lesson, values: Values, text: Text): string {
  return text.map((part) => partWords(lesson, values, part)).join('')
}

function partWords({ matrices }: Lesson, values: Values, part: TextPart): string {
  if (typeof part === 'string') return part
  const numbers = values[part.matrix]
  switch (part.kind) {
    case 'matrix':
      return matrices[part.matrix].symbol
    case 'number':
      return String(Number(numbers.data[0].toFixed(2)))
    case 'nonzero':
      return String(numbers.data.filter((value) => value !== 0).length)
    case 'positive':
      return matrices[part.matrix].cols
        .filter((_, col) => at(numbers, part.row, col) > 0)
        .map(({ name, short }) => name ?? short)
        .join(' and ')
    default:
      return part satisfies never
  }
}
