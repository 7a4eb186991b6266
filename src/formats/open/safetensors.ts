// Tensors in a .safetensors file: the length of a JSON header, the header, then the numbers.
import { type FileRead, type FoundMatrix, matrixShape, mostNumbers, refusedFile } from './found'
import { safetensorsKinds } from './typed-numbers'

/** The format itself allows no longer header. */
const longestHeader = 100_000_000

/** Reads the tensors that are small enough for a lesson, and names the rest. Never throws. */
export function readSafetensors(bytes: Uint8Array): FileRead {
  if (bytes.length < 10) return refusedFile('This file is too short for a safetensors file.')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = Number(view.getBigUint64(0, true))
  if (length > longestHeader || 8 + length > bytes.length)
    return refusedFile(
      `The header of this safetensors file says that it is ${length} bytes long, more than there is.`,
    )
  let header: unknown
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)))
  } catch {
    return refusedFile('The header of this safetensors file is damaged.')
  }
  if (typeof header !== 'object' || header === null)
    return refusedFile('The header of this safetensors file is damaged.')
  const matrices: FoundMatrix[] = []
  for (const [name, entry] of Object.entries(header)) {
    if (name === '__metadata__') continue
    const found = tensorIn(view, 8 + length, name, entry)
    if (typeof found === 'string') return refusedFile(found)
    matrices.push(found)
  }
  return matrices.length > 0
    ? { kind: 'matrices', matrices, from: 'safetensors file' }
    : refusedFile('This safetensors file holds no tensor.')
}

function tensorIn(
  view: DataView,
  start: number,
  name: string,
  entry: unknown,
): FoundMatrix | string {
  const { dtype, shape, data_offsets: offsets } = (entry ?? {}) as Record<string, unknown>
  if (!isNumbers(shape) || !isNumbers(offsets) || offsets.length !== 2)
    return `The header of this safetensors file is damaged at ${name.slice(0, 40)}.`
  const count = shape.reduce((product, size) => product * size, 1)
  const kind = safetensorsKinds.get(String(dtype))
  const matrix = matrixShape(shape)
  if (!kind || !matrix || count > mostNumbers || count === 0) return { name, shape }
  const [from, to] = [start + offsets[0], start + offsets[1]]
  if (to > view.byteLength || to - from !== count * kind.bytes)
    return `${name.slice(0, 40)} does not lie in the file where its header says: it was cut short.`
  const [rows, cols] = matrix
  return {
    name,
    shape,
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from(
        { length: cols },
        (__, col) => kind.read(view, from + (row * cols + col) * kind.bytes, true) + 0,
      ),
    ),
  }
}

function isNumbers(list: unknown): list is number[] {
  return Array.isArray(list) && list.every((item) => Number.isInteger(item) && item >= 0)
}
