// Both lessons as shipped: steps of plain gradient descent by the engine, bare loops and tfjs.
import { autoencoder } from '../../../src/lessons/autoencoder/autoencoder'
import { plainOptions } from '../../../src/lessons/backward/options'
import type { Lesson } from '../../../src/lessons/lesson'
import { sparseAutoencoder } from '../../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { plainSettings } from '../../../src/training/settings'
import { createTraining } from '../../../src/training/training'
import { trainable } from '../../../src/training/trainable'
import { bareDense, bareSparse, type Trainer } from '../bare/training'
import type { Contender } from '../contender'
import { editsOver } from '../edits'
import { type Backend, tfjsDense, tfjsSparse, useBackend } from '../rivals/tfjs'
import { against, ratio, timeInRounds } from '../rounds'
import { report, type Row } from '../rows'

/** At which both lessons come to rest, however many steps are taken. */
const rate = 0.001

interface Race {
  readonly lesson: Lesson
  readonly bare: (rate: number) => Trainer
  readonly tfjs: (rate: number) => Trainer
}

const races: readonly Race[] = [
  { lesson: autoencoder(), bare: bareDense, tfjs: tfjsDense },
  { lesson: sparseAutoencoder(), bare: bareSparse, tfjs: tfjsSparse },
]

/** Between two frames a page takes more than one. */
const atOnce = 20

/** The training of the page: with its history, its curve and its guard. */
function engine(lesson: Lesson): Trainer {
  const training = createTraining(trainable(lesson, plainOptions), {}, plainSettings(rate))
  return {
    name: 'engine',
    take: (steps) => training.advance(steps),
    loss: () => training.measures().loss,
  }
}

/** No time is taken before forty steps of all have given the same losses; tfjs counts in 32 bits. */
function agree([reference, ...others]: readonly Trainer[], tolerances: readonly number[]): void {
  for (let step = 0; step <= 40; step++) {
    others.forEach((other, i) => {
      const [found, expected] = [other.loss(), reference.loss()]
      if (!(Math.abs(found - expected) <= tolerances[i] * expected))
        throw new Error(`${other.name} has loss ${found} after ${step} steps, not ${expected}.`)
    })
    for (const one of [reference, ...others]) one.take(1)
  }
}

function contender({ name, take }: Trainer): Contender {
  return { name, edit: () => take(atOnce), read: () => undefined }
}

async function compare({ lesson, bare, tfjs }: Race, backend: Backend): Promise<Row[]> {
  await useBackend(backend)
  // the very ones that agreed are timed: a second of each would keep V8 from its best code
  const trainers = [bare(rate), engine(lesson), tfjs(rate)]
  agree(trainers, [1e-12, 1e-4])
  const contenders = trainers.map(contender)
  const plan = { rounds: 31, milliseconds: 10, warmUp: 600 }
  const [loops, engineTimes, rival] = timeInRounds(contenders, editsOver(1), plan)
  const row = (what: string, of: typeof loops, to: typeof loops): Row => ({
    what: `${lesson.title}, training: ${what}`,
    measured: ratio(of, to),
    unit: '×',
    note: `${against(of, to)} for ${atOnce} steps`,
  })
  return [
    { ...row('engine to bare loops', engineTimes, loops), target: { atMost: 3 } },
    { ...row(`tfjs (${backend}) to engine`, rival, engineTimes), target: { atLeast: 20 } },
  ]
}

const rows: Row[] = []
for (const race of races) {
  const [cpu, wasm] = [await compare(race, 'cpu'), await compare(race, 'wasm')]
  // bare loops are timed once with each backend's rival in turn; the first is reported
  rows.push(...cpu, wasm[1])
}
report(rows)
