// Several NumPy arrays in a .npz file, which is a zip of .npy files.
import { unzipSync } from 'fflate'
import { type FileRead, type FoundMatrix, refusedFile } from './found'
import { arrayIn } from './npy'

/** An entry of more is not unpacked: twelve by twelve numbers are two thousand bytes. */
const largestEntry = 5_000_000
const mostEntries = 500

/** Reads every array in the archive. Never throws. */
export function readNpz(bytes: Uint8Array): FileRead {
  let entries: Record<string, Uint8Array>
  let seen = 0
  try {
    entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        name.endsWith('.npy') && originalSize <= largestEntry && ++seen <= mostEntries,
    })
  } catch {
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
