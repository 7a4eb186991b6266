// Several NumPy arrays in a .npz file, which is a zip of .npy files.
import { unzipSync } from 'fflate'
import { type FileRead, type FoundMatrix, refusedFile } from './found'
import { arrayIn } from './npy'

/** An entry of more is not unpacked: twelve by twelve numbers are two thousand bytes. */
const largestEntry = 5_000_000
const mostEntries = 500
/** What all entries together may unfold to: a small file can claim far more than there is room for. */
const largestArchive = 50_000_000

/** Reads every array in the archive. Never throws. */
export function readNpz(bytes: Uint8Array): FileRead {
  let entries: Record<string, Uint8Array>
  let seen = 0
  let unfolded = 0
  try {
    entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const wanted = name.endsWith('.npy') && originalSize <= largestEntry
        if (!wanted || ++seen > mostEntries) return false
        unfolded += originalSize
        if (unfolded > largestArchive) throw new RangeError('too large')
        return true
      },
    })
  } catch {
    if (unfolded > largestArchive)
      return refusedFile(
        `The arrays in this .npz file are more than ${largestArchive / 1e6} MB together.`,
      )
    return refusedFile('This .npz file is damaged or was cut short.')
  }
  const matrices: FoundMatrix[] = []
  for (const [file, data] of Object.entries(entries)) {
    const found = arrayIn(data, file.replace(/\.npy$/, ''))
    if (typeof found === 'string') return refusedFile(found)
    matrices.push(found)
  }
  return matrices.length > 0
    ? { kind: 'matrices', matrices, from: 'NumPy archive' }
    : refusedFile('This archive holds no NumPy array of a size that a lesson can take.')
}
