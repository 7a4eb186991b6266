// A sparse autoencoder 64-512-64 over 64 tokens: one edit and all gradients.
import { sparseAutoencoder } from '../../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { agree } from '../agree'
import * as blocked from '../bare/blocked'
import { bareSparseAutoencoder } from '../bare/sparse-autoencoder'
import { editsOver } from '../edits'
import { problemOf } from '../problem'
import { byRanges } from '../rivals/hyperformula'
import { against, ratio, type Times, timeInRounds } from '../rounds'
import { report, type Row } from '../rows'
import { publishing, settling } from './engine'

const problem = problemOf(
  'sparse 64-512-64',
  sparseAutoencoder({ inputs: 64, features: 512, tokens: 64 }),
)
const edits = editsOver(problem.start.X.length)

const row = (what: string, of: Times, to: Times): Row => ({
  what: `${problem.name}: ${what}`,
  measured: ratio(of, to),
  unit: '×',
  note: against(of, to),
})

function toBareLoops(): Row[] {
  const contenders = [
    bareSparseAutoencoder(problem, blocked),
    settling(problem),
    publishing(problem),
  ]
  agree(problem, edits, 5, contenders)
  const times = timeInRounds(contenders, edits, { rounds: 31, milliseconds: 25, warmUp: 1500 })
  const [bare, engine, published] = times
  return [
    { ...row('engine to bare loops in 4×4 blocks', engine, bare), target: { atMost: 1.3 } },
    row('engine with publishing to the same', published, bare),
  ]
}

/** A spreadsheet of this size takes seconds to build and half of one to edit: few rounds. */
function toSpreadsheet(): Row[] {
  const contenders = [settling(problem), byRanges(problem), byRanges(problem, ['dW_enc', 'dW_dec'])]
  agree(problem, edits, 1, contenders)
  const times = timeInRounds(contenders, edits, { rounds: 5, milliseconds: 50, warmUp: 300 })
  const [engine, cells, arrays] = times
  return [
    {
      ...row('HyperFormula, a formula in each cell', cells, engine),
      target: { atLeast: 60 },
    },
    row('HyperFormula, weight gradients as array formulas', arrays, engine),
  ]
}

report([...toBareLoops(), ...toSpreadsheet()])
