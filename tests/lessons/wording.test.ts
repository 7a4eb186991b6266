// What the steps say: short enough for their column, grammatical in every shape, nothing left out.
import { describe, expect, test } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import type { Lesson } from '../../src/lessons/lesson'
import { shapesSaid } from '../../src/lessons/shapes-said'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import type { Text, TextPart } from '../../src/lessons/words'
import type { Values } from '../../src/sheet/sheet'
import { at } from '../../src/tensor/tensor'
import { everyChosenLesson, everyLesson, textsOf, valuesOf, wordsOf } from './every-lesson'
import { everyBackwardLesson } from './backward/every-backward-lesson'

describe.each([...everyLesson, ...everyChosenLesson, ...everyBackwardLesson])(
  '%s',
  (_name, make) => {
    const lesson = make()
    const values = valuesOf(lesson)
    const steps = wordsOf(lesson)
    const shapes = steps.map(({ formulas }, step) =>
      words(lesson, values, shapesSaid(lesson, step, formulas)),
    )
    const paragraphs = steps.flatMap(({ what, why, notes }) =>
      [what, why, ...notes.map(({ says }) => says)].map((text) => words(lesson, values, text)),
    )
    const rows = steps.flatMap(({ notes }) =>
      notes.flatMap((note) => (note.rows ?? []).map((text) => words(lesson, values, text))),
    )
    const titles = lesson.steps.flatMap(({ title, heading }) => [title, heading])
    const all = [...paragraphs, ...rows, ...shapes, ...titles]

    test('has words for every step, and at every step what happens and why', () => {
      expect(steps).toHaveLength(lesson.steps.length)
      for (const { what, why } of steps) {
        expect(words(lesson, values, what).length).toBeGreaterThan(20)
        expect(words(lesson, values, why).length).toBeGreaterThan(20)
      }
    })

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

    test('says what a product does, and not that rows meet columns in pairs', () => {
      expect(all.filter((text) => /\b(meets?|met|pairs?)\b/i.test(text))).toEqual([])
    })

    test('writes whole sentences, in American spelling and with true minus signs', () => {
      expect(paragraphs.filter((text) => !/^[“\wλ‖].*[.?:)]$/.test(text))).toEqual([])
      expect(
        all.filter((text) => /\b\w*(colour|grey|neighbour|behaviour|centre)/i.test(text)),
      ).toEqual([])
      expect(all.filter((text) => / {2}|(^|[\s(])-\d|undefined|NaN|\[object/.test(text))).toEqual(
        [],
      )
    })

    test('says of the force of sparsity what it is divided by, for that need not be 1', () => {
      const forces = steps.filter(({ formulas }) => formulas.some(({ of }) => of === 'Q'))
      expect(forces).toHaveLength('Q' in lesson.sheet ? 1 : 0)
      for (const { why } of forces)
        expect(words(lesson, values, why)).toMatch(/asks for Q: .*divided by Ns/)
    })

    test('gives each layer both shapes, with its bias glued on and without', () => {
      const layers = steps.flatMap(({ formulas }, step) => {
        const linear = formulas.some(({ of }) => {
          const entry = lesson.sheet[of]
          return 'op' in entry && entry.op === 'linear'
        })
        return linear ? [shapes[step]] : []
      })
      expect(layers.length).toBeGreaterThan(1)
      for (const said of layers) expect(said).toMatch(/glued on, \d+×\d+.*row of ones, \d+×\d+/)
    })

    test('says the shape of every matrix that a formula names, as the sheet has it', () => {
      shapes.forEach((said, step) => {
        expect(said, `step ${step}`).toMatch(/^\S+.* (is|are) .*\. $/)
        for (const [, rows, cols] of said.matchAll(/(\d+)×(\d+)/g)) {
          const sizes = Object.values(values).flatMap((m) => [
            `${m.rows}×${m.cols}`,
            `${m.rows}×${m.cols + 1}`,
            `${m.rows + 1}×${m.cols}`,
          ])
          expect(sizes).toContain(`${rows}×${cols}`)
        }
      })
    })
  },
)

/** What a student stumbles over at each step, and the words that help. */
const autoencoderFacts: readonly (readonly [step: number, facts: readonly RegExp[]])[] = [
  [0, [/4 examples/, /code of 2 numbers/, /not trained/, /PyTorch stores the transpose/]],
  [1, [/Nobody labels/, /Y′ is a copy of X/, /marks the target/, /X̂ for the output/]],
  [2, [/at the same place in the column, add up/, /press ▸ over Z1 \(key m\).*key p/]],
  [
    2,
    [/clipped.*exactly 0/, /nn\.Linear\(4, 3\) names the inputs first; W1 is 3×4/, /row of ones/],
  ],
  [3, [/bottleneck/, /all that the decoder/]],
  [5, [/reconstruction/, /5 of 16/, /no gradient gets back/, /no gradient gets back/]],
  [6, [/The loss L is the sum of its squares, 5/, /gradient of L with respect to Y is G, twice/]],
  [6, [/belongs to the sum/, /÷ 4/, /÷ 16/, /No weight is updated/i, /exercise stops/]],
]

const sparseFacts: typeof autoencoderFacts = [
  [0, [/Neuron 1 is above 0 for Everest and guitar/, /polysemantic/, /monosemantic/]],
  [0, [/may be negative/, /no ReLU comes after/]],
  [0, [/why 3 becomes 6/, /a hint, not proof/, /5 tokens/, /not trained/]],
  [0, [/f6 is on for Everest and Alps/, /PyTorch stores the transpose/]],
  [
    1,
    [
      /wider on purpose/,
      /no bottleneck/,
      /subtract the decoder bias/,
      /each column of X is one token/,
    ],
  ],
  [1, [/at the same place in the column, add up/, /press ▸ over Z \(key m\).*key p/]],
  [1, [/glued on as a last column/, /row of ones/, /nn\.Linear\(3, 6\) names the inputs first/]],
  [
    2,
    [
      /Of 30, 22 are 0 and 8 active, 1\.6 for each token \(L0\)/,
      /sparsity loss acts only when they are trained/,
    ],
  ],
  [2, [/two mountains/, /a hint.*not proof/, /clipped.*exactly 0/, /weights as they stand/]],
  [3, [/No ReLU here/, /may be negative/, /direction of feature i/, /writes X′/]],
  [4, [/square.*add.*root/, /bias bd is left out/, /Steps 5 and 8/, /By column, not by row/]],
  [5, [/activations, not the weights/, /L1 = 13/, /L1w = 32/, /no f is negative/, /λ is 1 in the/]],
  [6, [/gradient of \|f\| with respect to f is \+1/, /minus the gradient/, /blank/]],
  [7, [/corner at 0/, /PyTorch/, /no gradient gets back/, /gets no push at all/, /minus the sign/]],
  [7, [/Steps 6 and 7 together fill one matrix/, /f below 0, and S there is \+1/]],
  [8, [/row i of S, as step 7 left it/, /minus the gradient of the sparsity loss/, /cheat/]],
  [8, [/neither λ alone nor We or Wd/, /pulls dᵢ shorter/, /leaves that out/, /every norm at 1/]],
  [8, [/the decoder norms from step 4, as a column/, /gated/]],
  [9, [/15 in all/, /SE = 5/, /5 \+ 1 × 32 = 37/, /÷ 5: 1/, /÷ 15: 0\.33/]],
  [9, [/squared error plus λ times the weighted L1/, /divided by the number of tokens \(5\) only/]],
  [10, [/summed squared error with respect to X̂/, /divide by the same number/, /3×5.*6×5/]],
  [10, [/step against it/, /flipped already/, /Wdᵀ·G − P/, /No weight is updated in these steps/]],
]

describe.each([
  ['autoencoder', autoencoder(), autoencoderFacts],
  ['sparse autoencoder', sparseAutoencoder(), sparseFacts],
] as const)('the %s as shipped', (_, lesson, facts) => {
  const values = valuesOf(lesson)
  const steps = wordsOf(lesson)

  test.each(facts)('leaves nothing out at step %i', (step, wanted) => {
    const said = textsOf(steps[step])
      .map((text) => words(lesson, values, text))
      .join(' ')
    for (const fact of wanted) expect(said).toMatch(fact)
  })

  test('fits its column: at most 75 words a step, 45 a note', () => {
    const count = (text: Text) => words(lesson, values, text).split(/\s+/).length
    const sizes = steps.map(({ what, why }) => count(what) + count(why))
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75)
    const notes = steps.flatMap((step) => step.notes.map((note) => count(note.says)))
    expect(Math.max(...notes)).toBeLessThanOrEqual(45)
  })

  test('follows the numbers: no count or sum is typed in', () => {
    const zeros = Object.fromEntries(
      Object.entries(lesson.sheet).flatMap(([name, entry]) =>
        Array.isArray(entry) ? [[name, entry.map((row) => row.map(() => 0))]] : [],
      ),
    )
    const said = (text: Text, now: Values) => words(lesson, now, text)
    const empty = valuesOf(lesson, zeros)
    const texts = steps.flatMap(textsOf)
    const moved = texts.filter((text) => said(text, empty) !== said(text, values))
    const live = texts.filter((text) =>
      text.some(
        (part) =>
          typeof part !== 'string' &&
          part.kind !== 'matrix' &&
          part.kind !== 'cell' &&
          // its making is told by the tests of the store
          part.kind !== 'arithmetic',
      ),
    )
    expect(live.length).toBeGreaterThan(3)
    expect(moved).toEqual(live)
  })
})

test('each other activation is plain about its count, and about having no dead feature', () => {
  const said = everyChosenLesson.map(([, make]) => {
    const lesson = make()
    const values = valuesOf(lesson)
    return wordsOf(lesson)
      .flatMap(textsOf)
      .map((text) => words(lesson, values, text))
      .join(' ')
  })
  // L0 on the sheet is for each token
  for (const text of said.filter((each) => /This counts what is on/.test(each)))
    expect(text).toMatch(/L0, here over all tokens/)
  for (const text of said.filter((each) => /Move the pre-activations/.test(each)))
    expect(text).toMatch(/Where no feature is dead, Fd is all 0/)
  expect(said.join(' ')).toMatch(
    /This counts what is on.*Move the pre-activations|Move the pre-activations.*This counts what is on/s,
  )
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
    case 'zeros':
      return String(
        numbers.data.filter((value) => (value === 0) === (part.kind === 'zeros')).length,
      )
    case 'cell':
      return `${matrices[part.matrix].symbol}[${part.row + 1},${part.col + 1}]`
    case 'arithmetic':
      return '…'
    case 'edge':
      // its words are told by the tests of the store
      return ''
    case 'positive':
      return matrices[part.matrix].cols
        .filter((_, col) => at(numbers, part.row, col) > 0)
        .map(({ name, short }) => name ?? short)
        .join(' and ')
    default:
      return part satisfies never
  }
}
