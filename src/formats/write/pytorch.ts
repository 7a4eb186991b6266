// A PyTorch tensor.
import { pythonCall } from './python-list'
import type { Writer } from './writer'

export const pytorch: Writer = {
  id: 'pytorch',
  label: 'PyTorch',
  write: (rows) => pythonCall('torch.tensor', rows),
}
