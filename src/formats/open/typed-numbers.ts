// Numbers as they lie in binary files: kinds of NumPy and safetensors, read one at a time.

/** How many bytes a number takes, and how it is read at an offset. */
export interface NumberKind {
  readonly bytes: number
  readonly read: (view: DataView, at: number, littleEndian: boolean) => number
}

const float16: NumberKind = {
  bytes: 2,
  read: (view, at, little) => {
    const bits = view.getUint16(at, little)
    const sign = bits & 0x8000 ? -1 : 1
    const exponent = (bits >> 10) & 0x1f
    const fraction = bits & 0x3ff
    if (exponent === 0) return sign * fraction * 2 ** -24
    if (exponent === 31) return fraction ? NaN : sign * Infinity
    return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
  },
}

/** A float32 without its lower half. */
const brain16: NumberKind = {
  bytes: 2,
  read: (view, at, little) => {
    const whole = new DataView(new ArrayBuffer(4))
    whole.setUint32(0, view.getUint16(at, little) * 65_536)
    return whole.getFloat32(0)
  },
}

const float32: NumberKind = { bytes: 4, read: (view, at, little) => view.getFloat32(at, little) }
const float64: NumberKind = { bytes: 8, read: (view, at, little) => view.getFloat64(at, little) }
const int8: NumberKind = { bytes: 1, read: (view, at) => view.getInt8(at) }
const int16: NumberKind = { bytes: 2, read: (view, at, little) => view.getInt16(at, little) }
const int32: NumberKind = { bytes: 4, read: (view, at, little) => view.getInt32(at, little) }
const int64: NumberKind = {
  bytes: 8,
  read: (view, at, little) => Number(view.getBigInt64(at, little)),
}
const uint8: NumberKind = { bytes: 1, read: (view, at) => view.getUint8(at) }
const uint16: NumberKind = { bytes: 2, read: (view, at, little) => view.getUint16(at, little) }
const uint32: NumberKind = { bytes: 4, read: (view, at, little) => view.getUint32(at, little) }
const uint64: NumberKind = {
  bytes: 8,
  read: (view, at, little) => Number(view.getBigUint64(at, little)),
}

/** By the letters of a NumPy dtype without its byte order. */
export const numpyKinds: ReadonlyMap<string, NumberKind> = new Map([
  ['f2', float16],
  ['f4', float32],
  ['f8', float64],
  ['i1', int8],
  ['i2', int16],
  ['i4', int32],
  ['i8', int64],
  ['u1', uint8],
  ['u2', uint16],
  ['u4', uint32],
  ['u8', uint64],
  ['b1', uint8],
])

/** By the names that safetensors gives. */
export const safetensorsKinds: ReadonlyMap<string, NumberKind> = new Map([
  ['F16', float16],
  ['BF16', brain16],
  ['F32', float32],
  ['F64', float64],
  ['I8', int8],
  ['I16', int16],
  ['I32', int32],
  ['I64', int64],
  ['U8', uint8],
  ['U16', uint16],
  ['U32', uint32],
  ['U64', uint64],
  ['BOOL', uint8],
])
