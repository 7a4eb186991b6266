// Files of arrays are read to the bit, and faulty ones are refused in words.
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { withoutHeadings } from '../../../src/formats/open/headings'
import { matricesIn, open, whyNot } from './opening'

/** A .npy file as NumPy writes it. */
function npy(
  shape: readonly number[],
  values: readonly number[],
  { fortran = false, descr = '<f8' } = {},
) {
  const dimensions = shape.length === 1 ? `${shape[0]},` : shape.join(', ')
  const text = `{'descr': '${descr}', 'fortran_order': ${fortran ? 'True' : 'False'}, 'shape': (${dimensions}), }`
  const header = `${text.padEnd(117)}\n`
  const bytes = new Uint8Array(10 + header.length + values.length * 8)
  bytes.set([0x93, ...Buffer.from('NUMPY'), 1, 0, header.length, 0])
  bytes.set(Buffer.from(header), 10)
  const view = new DataView(bytes.buffer)
  values.forEach((value, i) => view.setFloat64(10 + header.length + i * 8, value, descr !== '>f8'))
  return bytes
}

function safetensors(header: object | string, data: Uint8Array = new Uint8Array()) {
  const text = Buffer.from(typeof header === 'string' ? header : JSON.stringify(header))
  const bytes = new Uint8Array(8 + text.length + data.length)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(text.length), true)
  bytes.set(text, 8)
  bytes.set(data, 8 + text.length)
  return bytes
}

const value = fc.double({ noNaN: true }).map((number) => number + 0)
const size = fc.integer({ min: 1, max: 12 })

describe('NumPy', () => {
  it('gives every number to the bit, in either byte order, by rows or by columns', async () => {
    await fc.assert(
      fc.asyncProperty(
        size,
        size,
        fc.infiniteStream(value),
        fc.boolean(),
        fc.constantFrom('<f8', '>f8'),
        async (rows, cols, values, fortran, descr) => {
          const numbers = Array.from({ length: rows * cols }, () => values.next().value)
          const [found] = matricesIn(
            await open('W.npy', npy([rows, cols], numbers, { fortran, descr })),
          )
          const wanted = Array.from({ length: rows }, (_, r) =>
            Array.from({ length: cols }, (__, c) => numbers[fortran ? c * rows + r : r * cols + c]),
          )
          expect(found).toStrictEqual({ name: 'W', shape: [rows, cols], rows: wanted })
        },
      ),
    )
  })

  it('takes a list for a column and a single number for 1×1', async () => {
    expect(matricesIn(await open('b.npy', npy([3], [1, 2, 3])))[0].rows).toEqual([[1], [2], [3]])
    expect(matricesIn(await open('l.npy', npy([], [7])))[0].rows).toEqual([[7]])
  })

  it('names an array that is too large without reading it', async () => {
    const [found] = matricesIn(await open('big.npy', npy([100, 2], Array(200).fill(1))))
    expect(found).toStrictEqual({ name: 'big', shape: [100, 2] })
  })

  it.each([
    ['cut short', npy([3, 3], [1, 2, 3]), /3×3 numbers, but it was cut short/],
    ['claiming a gigabyte', npy([40_000, 4_000], []), /cut short/],
    [
      'with a comma lost in its shape',
      Buffer.from(
        Buffer.from(npy([2, 3], [1, 2, 3, 4, 5, 6]))
          .toString('latin1')
          .replace('(2, 3)', '(2  3)'),
        'latin1',
      ),
      /gives no shape/,
    ],
    ['of words', npy([1], [1], { descr: '<U5' }), /U5 where numbers/],
    ['no NumPy at all', Buffer.from('hello, world, hello'), /not a NumPy array/],
    ['a few bytes', Uint8Array.of(0x93, 1, 2), /too short/],
  ])('%s is refused', async (_, bytes, why) => {
    expect(await whyNot('a.npy', bytes)).toMatch(why)
  })

  it('archives give every array by name', async () => {
    const zip = zipSync({
      'W1.npy': npy([1, 2], [1, 2]),
      'b1.npy': npy([1], [3]),
      'note.txt': Buffer.from('x'),
    })
    expect(matricesIn(await open('all.npz', zip))).toStrictEqual([
      { name: 'W1', shape: [1, 2], rows: [[1, 2]] },
      { name: 'b1', shape: [1], rows: [[3]] },
    ])
    expect(await whyNot('all.npz', zip.slice(0, -30))).toMatch(/damaged/)
    // 60 entries that claim 4 MB each, in a file of some kilobytes
    const large = zipSync(
      Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`W${i}.npy`, npy([1], [1])])),
    )
    const claims = new DataView(large.buffer)
    for (let i = 0; i < large.length - 46; i++)
      if (claims.getUint32(i, true) === 0x02014b50) claims.setUint32(i + 24, 4_000_000, true)
    expect(await whyNot('large.npz', large)).toMatch(/more than 50 MB together/)
    expect(await whyNot('none.npz', zipSync({ 'note.txt': Buffer.from('x') }))).toMatch(/no NumPy/)
  })
})

describe('safetensors', () => {
  const four = new Uint8Array(new Float32Array([1, -2.5, 0.5, 4]).buffer)

  it('gives each tensor by name, and names what is too large', async () => {
    const file = safetensors(
      {
        __metadata__: { format: 'pt' },
        'encoder.weight': { dtype: 'F32', shape: [2, 2], data_offsets: [0, 16] },
        huge: { dtype: 'F32', shape: [4096, 768], data_offsets: [16, 12_582_928] },
      },
      four,
    )
    expect(matricesIn(await open('m.safetensors', file))).toStrictEqual([
      {
        name: 'encoder.weight',
        shape: [2, 2],
        rows: [
          [1, -2.5],
          [0.5, 4],
        ],
      },
      { name: 'huge', shape: [4096, 768] },
    ])
  })

  it.each([
    ['F16', [0x00, 0x3c, 0x00, 0xc1], [1, -2.5]],
    ['BF16', [0x80, 0x3f, 0x20, 0xc0], [1, -2.5]],
    ['I8', [1, 0xfd], [1, -3]],
    ['I64', [1, 0, 0, 0, 0, 0, 0, 0, 0xfd, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], [1, -3]],
  ])('reads %s', async (dtype, bytes, numbers) => {
    const file = safetensors(
      { t: { dtype, shape: [2], data_offsets: [0, bytes.length] } },
      Uint8Array.from(bytes),
    )
    expect(matricesIn(await open('m.safetensors', file))[0].rows).toEqual(numbers.map((n) => [n]))
  })

  it.each([
    [
      'a header of a gigabyte',
      new Uint8Array([0, 0, 0, 64, 0, 0, 0, 0, 1, 2, 3]),
      /1073741824 bytes/,
    ],
    ['a header that is no JSON', safetensors('{oops'), /damaged/],
    ['a header that is a word', safetensors('"text"'), /damaged/],
    ['a tensor without a shape', safetensors({ t: { dtype: 'F32' } }), /damaged at t/],
    [
      'a tensor cut short',
      safetensors({ t: { dtype: 'F32', shape: [2, 2], data_offsets: [0, 16] } }, four.slice(0, 9)),
      /t does not lie in the file/,
    ],
    ['nothing', safetensors({}), /no tensor/],
  ])('with %s is refused', async (_, bytes, why) => {
    expect(await whyNot('m.safetensors', bytes)).toMatch(why)
  })
})

describe('text', () => {
  it('is read as a paste is', async () => {
    expect(matricesIn(await open('W1.csv', Buffer.from('1,2\n3,4\n')))[0]).toStrictEqual({
      name: 'W1',
      shape: [2, 2],
      rows: [
        [1, 2],
        [3, 4],
      ],
    })
    expect(matricesIn(await open('W1.json', Buffer.from('[[1,2]]')))[0].rows).toEqual([[1, 2]])
    expect(await whyNot('W1.csv', Buffer.from('1,2\n3,four\n'))).toMatch(/four/)
  })

  it.each([
    ['under headings', 'x1,x2\n1,2\n3,-4.5\n'],
    ['beside names', 'f1;1;2\nf2;3;-4,5\n'],
    [
      'under headings and beside names, quoted',
      '"","x1, ocean","x2"\r\n"f1","1","2"\r\n"f2",3,"-4.5"',
    ],
    ['as a data frame saves them', ',a,b\n0,1,2\n1,3,-4.5\n'],
    ['behind tabs', 'a\tb\n1\t2\n3\t-4.5\n'],
  ])('is read %s', async (_, text) => {
    expect(matricesIn(await open('W1.csv', Buffer.from(text)))[0].rows).toEqual([
      [1, 2],
      [3, -4.5],
    ])
  })

  it('is read under one heading', async () => {
    expect(matricesIn(await open('b1.csv', Buffer.from('b\n1\n-2\n')))[0].rows).toEqual([[1], [-2]])
  })

  it('with a word among its numbers is refused, headings or not', async () => {
    expect(await whyNot('W1.csv', Buffer.from('a,b\n1,2\n3,four\n'))).toMatch(/“a”/)
    expect(await whyNot('W1.csv', Buffer.from('a,b\n'))).toMatch(/“a”/)
    expect(withoutHeadings(`a,b\n${'1,2\n'.repeat(30_000)}`)).toBeUndefined()
    expect(await whyNot('W1.csv', Buffer.from('a,b\nc,d\n'))).toMatch(/“a”/)
  })

  it('is read in the encoding that Excel saves Unicode text in', async () => {
    const text = Buffer.from('\ufeff1,5\t2\r\n3\t−4\r\n', 'utf16le')
    expect(matricesIn(await open('W1.txt', text))[0].rows).toEqual([
      [1.5, 2],
      [3, -4],
    ])
  })

  it('of another kind, and an empty file, are refused', async () => {
    expect(await whyNot('song.mp3', Buffer.from('la la'))).toMatch(/\.xlsx/)
    expect(await whyNot('W1.csv', new Uint8Array())).toMatch(/empty/)
  })
})

it('no bytes make a reader throw', async () => {
  const names = ['a.npy', 'a.npz', 'a.safetensors', 'a.xlsx', 'a.json', 'a.csv']
  const starts = [
    [],
    [0x93, ...Buffer.from('NUMPY'), 1, 0],
    [0x50, 0x4b, 3, 4],
    [20, 0, 0, 0, 0, 0, 0, 0],
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.constantFrom(...starts),
      fc.uint8Array({ maxLength: 200 }),
      async (name, start, rest) => {
        const { kind } = await open(name, Uint8Array.from([...start, ...rest]))
        expect(['refused', 'matrices']).toContain(kind)
      },
    ),
    { numRuns: 500 },
  )
})
