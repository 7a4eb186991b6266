// The slope of the size of each activation, and minus it: gradient and descent, side by side.
import { ops } from '../ops/index'
import type { Values } from '../sheet/sheet'
import { type Tensor, tensor } from '../tensor/tensor'

export interface Slopes {
  /** d|f| / df, of the features' shape. */
  readonly gradient: Tensor
  /** What the exercise writes: the way f should move. */
  readonly descent: Tensor
}

/** Both for the activations F; the descent as the sheet has it, pins and all. */
export function slopesOf({ F, S }: Values): Slopes {
  const gradient = tensor(F.rows, F.cols)
  ops.sign.forward(gradient, F)
  return { gradient, descent: S }
}
