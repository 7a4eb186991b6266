// Both lessons as shipped: one edit and all gradients, by the engine, bare loops and the rivals.
import { autoencoder } from '../../../src/lessons/autoencoder/autoencoder'
import { sparseAutoencoder } from '../../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { agree } from '../agree'
import { bareAutoencoder } from '../bare/autoencoder'
import * as blocked from '../bare/blocked'
import * as loops from '../bare/loops'
import { bareSparseAutoencoder } from '../bare/sparse-autoencoder'
import type { Contender } from '../contender'
import { editsOver } from '../edits'
import { type Problem, problemOf } from '../problem'
import { termByTerm } from '../rivals/hyperformula'
import { mathjsMatrices } from '../rivals/mathjs'
import { against, ratio, timeInRounds } from '../rounds'
import { report, type Row } from '../rows'
import { publishing, settling } from './engine'

function compare(problem: Problem, bareLoops: Contender): Row[] {
  const edits = editsOver(problem.start.X.length)
  const contenders = [
    bareLoops,
    settling(problem),
    publishing(problem),
    mathjsMatrices(problem),
    termByTerm(problem),
  ]
  agree(problem, edits, 3 * problem.start.X.length, contenders)
  const times = timeInRounds(contenders, edits, { rounds: 41, milliseconds: 5, warmUp: 800 })
  const [bare, engine, published, mathjs, hyperFormula] = times
  const row = (what: string, of: typeof bare, to: typeof bare): Row => ({
    what: `${problem.name}: ${what}`,
    measured: ratio(of, to),
    unit: '×',
    note: against(of, to),
  })
  return [
    { ...row('engine to bare loops', engine, bare), target: { atMost: 4 } },
    { ...row('HyperFormula to engine', hyperFormula, engine), target: { atLeast: 30 } },
    { ...row('mathjs to engine', mathjs, engine), target: { atLeast: 18 } },
    row('engine with publishing to bare loops', published, bare),
  ]
}

const wide = problemOf(
  'sparse autoencoder, 12 wide',
  sparseAutoencoder({ inputs: 12, features: 12, tokens: 12 }),
)
const dense = problemOf('autoencoder', autoencoder())
const sparse = problemOf('sparse autoencoder', sparseAutoencoder())
report([
  ...compare(dense, bareAutoencoder(dense)),
  ...compare(sparse, bareSparseAutoencoder(sparse, loops)),
  ...compare(wide, bareSparseAutoencoder(wide, blocked)),
])
