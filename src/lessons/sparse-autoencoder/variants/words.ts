// What has to be said openly of each activation and convention, beside what they are.
import type { Activation, Convention } from './options'
import { conventions } from './options'

/** The catch of each activation's loss. */
export const honestly: Readonly<Record<Activation, string>> = {
  relu: 'L1 cannot tell: what should stay on is pulled toward 0 as well.',
  topk: 'There is no L1: k alone decides how many are on, and nothing asks for fewer.',
  jumprelu:
    'The slope for θ is a straight-through estimate over the bandwidth, not a derivative: at a jump there is none.',
  gated:
    'The gate has a loss of its own (auxiliary): what the gate alone would rebuild, held against X.',
}

export const tiedSays =
  'The encoder is the decoder transposed, so one set of numbers is trained from both sides and We of the sheet is not used.'

/** What the conventions are compared by, in the order of the table. */
export const rules: readonly {
  readonly title: string
  readonly of: (convention: Convention) => string
}[] = [
  {
    title: 'Enters the encoder',
    of: (name) => (conventions[name].subtractsBias ? 'X − bd' : 'X'),
  },
  {
    title: 'Decoder columns',
    of: (name) => (conventions[name].unitNorm ? 'length 1' : 'any length'),
  },
  {
    title: 'L1 weighs each activation by',
    of: (name) => (conventions[name].unitNorm ? '1' : 'its decoder norm'),
  },
  {
    title: 'The loss is',
    of: (name) => (conventions[name].divide === 'sum' ? 'a sum' : 'a mean over tokens'),
  },
  {
    title: 'TopK compares',
    of: (name) => (conventions[name].rescales ? 'z times its decoder norm' : 'z'),
  },
]
