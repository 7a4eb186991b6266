// A NumPy array.
import { pythonCall } from './python-list'
import type { Writer } from './writer'

export const numpy: Writer = {
  id: 'numpy',
  label: 'NumPy',
  write: (rows) => pythonCall('np.array', rows),
}
