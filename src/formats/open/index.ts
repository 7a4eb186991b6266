// Opens a file by what it is: each kind's reader is loaded when such a file comes.
import type { LessonKit } from '../../lessons/kit'
import type { LessonId } from '../../lessons/lesson'
import { readBlock } from '../block/index'
import { type FileRead, refusedFile } from './found'

/** What can be opened, for a file dialog. */
export const openable = [
  '.json',
  '.csv',
  '.tsv',
  '.txt',
  '.npy',
  '.npz',
  '.safetensors',
  '.xlsx',
  '.svg',
  '.png',
]

/** A larger file is refused unread. */
export const largestFile = 50_000_000

/** Reads a file of a kind that its name ends with. Never throws. */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  kits: Readonly<Record<LessonId, LessonKit>>,
): Promise<FileRead> {
  if (bytes.length === 0) return refusedFile(`${name} is empty.`)
  if (bytes.length > largestFile)
    return refusedFile(
      `${name} is ${Math.round(bytes.length / 1e6)} MB; a file to open is at most ${largestFile / 1e6} MB.`,
    )
  const bare = name.replace(/\.\w+$/, '')
  switch (/\.\w+$/.exec(name.toLowerCase())?.[0]) {
    case '.json': {
      const { readDocument } = await import('../document/read-document')
      const read = readDocument(textOf(bytes), kits)
      if (read.kind === 'document') return read
      const numbers = readNumbers(textOf(bytes), bare)
      return numbers.kind === 'matrices' ? numbers : read
    }
    case '.csv':
    case '.tsv':
    case '.txt':
      return readTable(textOf(bytes), bare)
    case '.npy':
      return (await import('./npy')).readNpy(bytes, bare)
    case '.npz':
      return (await import('./npz')).readNpz(bytes)
    case '.safetensors':
      return (await import('./safetensors')).readSafetensors(bytes)
    case '.xlsx':
      return (await import('./workbook')).readWorkbook(bytes)
    case '.svg':
      return readPicture(name, (await import('./svg')).linkInSvg(textOf(bytes)), kits)
    case '.png':
      return readPicture(name, (await import('./png')).linkInPng(bytes), kits)
    default:
      return refusedFile(
        `${name} is of a kind that cannot be opened here. These can: ${openable.join(', ')}.`,
      )
  }
}

async function readPicture(
  name: string,
  link: string | undefined,
  kits: Readonly<Record<LessonId, LessonKit>>,
): Promise<FileRead> {
  if (link === undefined)
    return refusedFile(`There is no document in ${name}; only pictures made by this page hold one.`)
  const { readLink } = await import('../document/link')
  return readLink(link, kits)
}

/** Excel's “Unicode text” is UTF-16, which its first two bytes say. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  const wide = first === 0xff && second === 0xfe
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes)
}

/** Numbers under headings and beside names are read without them; what is wrong is said of the text as it stands. */
async function readTable(text: string, name: string): Promise<FileRead> {
  const read = readNumbers(text, name)
  if (read.kind === 'matrices') return read
  const bare = (await import('./headings')).withoutHeadings(text)
  const without = bare === undefined ? read : readNumbers(bare, name)
  return without.kind === 'matrices' ? without : read
}

function readNumbers(text: string, name: string): FileRead {
  const read = readBlock({ text, html: '', image: false })
  if (read.kind === 'refused') return refusedFile(read.why)
  const { rows, from } = read
  return {
    kind: 'matrices',
    matrices: [{ name, shape: [rows.length, rows[0].length], rows }],
    from,
  }
}
