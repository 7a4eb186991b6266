// A NumPy array in a .npy file: a header of Python literals, then the numbers.
import { type FileRead, type FoundMatrix, matrixShape, mostNumbers, refusedFile } from './found'
import { numpyKinds } from './typed-numbers'

const magic = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]
/** A header is a line of text; NumPy itself refuses longer ones. */
const longestHeader = 10_000

/** Reads one array; a list of n numbers is an n×1 matrix. Never throws. */
export function readNpy(bytes: Uint8Array, name: string): FileRead {
  const found = arrayIn(bytes, name)
  return typeof found === 'string'
    ? refusedFile(found)
    : { kind: 'matrices', matrices: [found], from: 'NumPy array' }
}

/** The array, or a sentence about why there is none. */
export function arrayIn(bytes: Uint8Array, name: string): FoundMatrix | string {
  if (bytes.length < 12) return `${name} is too short for a NumPy array, ${bytes.length} bytes.`
  if (magic.some((byte, i) => bytes[i] !== byte)) return `${name} is not a NumPy array.`
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const wide = bytes[6] >= 2
  const length = wide ? view.getUint32(8, true) : view.getUint16(8, true)
  const start = (wide ? 12 : 10) + length
  if (length > longestHeader || start > bytes.length)
    return `The header of ${name} says that it is ${length} bytes long, more than there is.`
  const header = String.fromCharCode(...bytes.subarray(wide ? 12 : 10, start))
  const [, order = '', letters = ''] = /'descr':\s*'([<>|=])(\w+)'/.exec(header) ?? []
  const [, dimensions] = /'shape':\s*\(([\d,\s]*)\)/.exec(header) ?? []
  if (dimensions === undefined) return `The header of ${name} is damaged: it gives no shape.`
  const kind = numpyKinds.get(letters)
  if (!kind) return `${name} holds ${letters || 'something'} where numbers were expected.`
  const shape = dimensions.split(',').flatMap((size) => (size.trim() ? [Number(size)] : []))
  const count = shape.reduce((product, size) => product * size, 1)
  // a size with a gap in it is no number
  if (Number.isNaN(count)) return `The header of ${name} is damaged: it gives no shape.`
  if (start + count * kind.bytes > bytes.length)
    return `${name} says that it holds ${shape.join('×')} numbers, but it was cut short.`
  const matrix = matrixShape(shape)
  if (!matrix || count > mostNumbers || count === 0) return { name, shape }
  const byColumns = /'fortran_order':\s*True/.test(header)
  const [rows, cols] = matrix
  const at = (row: number, col: number) => (byColumns ? col * rows + row : row * cols + col)
  return {
    name,
    shape,
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from(
        { length: cols },
        (__, col) => kind.read(view, start + at(row, col) * kind.bytes, order !== '>') + 0,
      ),
    ),
  }
}
