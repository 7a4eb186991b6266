// The rules of DESIGN.md that a program can hold, read from the import statements.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const rooms = ['tensor', 'ops', 'sheet', 'lessons', 'formats', 'training', 'store', 'components']
const onScreen = /^src\/(store\/|components\/|main\.tsx$)/
const notWritten = /(^|\/)(node_modules|dist|coverage|test-results|\.git)$|\.(woff2|png|ico)$/

const all = filesUnder('').map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
const code = all.filter(({ path }) => /^(src|tests)\/.*\.(ts|tsx|mjs|css)$/.test(path))
const paths = new Set(all.map(({ path }) => path))
const sources = code
  .filter(({ path }) => /^src\/.*\.tsx?$/.test(path))
  .map((file) => {
    const bare = file.text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')
    return { ...file, bare, imports: importsOf(file.path, bare) }
  })

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = posix.join(folder, name)
    if (notWritten.test(path)) return []
    return statSync(join(root, path)).isDirectory() ? filesUnder(path) : [path]
  })
}

/** What a file imports, types and lazy imports too: paths from the root, or packages' names. */
function importsOf(path: string, text: string): string[] {
  const statements =
    /\b(?:import|export)\b[^'"`;=]*?\bfrom\s*(['"])(.+?)\1|\bimport\s*\(?\s*(['"])(.+?)\3/g
  return [...text.matchAll(statements)].map(([, , from, , bare]) => {
    const name = (from ?? bare ?? '').replace(/\?\w+$/, '')
    if (!name.startsWith('.')) return name
    const base = posix.join(posix.dirname(path), name)
    return (
      ['', '.ts', '.tsx', '/index.ts'].map((end) => base + end).find((p) => paths.has(p)) ?? base
    )
  })
}

/** How high a file stands: its room's place in the list, main.tsx above all, -1 for no room. */
function level(path: string): number {
  return path === 'src/main.tsx' ? rooms.length : rooms.indexOf(path.split('/')[1] ?? '')
}

const wrongImports = (isWrong: (from: string, to: string) => boolean) =>
  sources.flatMap(({ path, imports }) =>
    imports.filter((to) => isWrong(path, to)).map((to) => `${path} imports ${to}`),
  )
const offenders = (files: readonly { path: string }[]) => files.map(({ path }) => path)

it('every source stands in a room, and main.tsx alone is loose', () => {
  expect(offenders(sources.filter(({ path }) => level(path) < 0))).toEqual([])
})

it('a room stands on the rooms before it and never looks up', () => {
  expect(wrongImports((from, to) => to.startsWith('src/') && level(to) > level(from))).toEqual([])
  expect(wrongImports((from, to) => from !== to && /^(tests|public)\//.test(to))).toEqual([])
})

it('no file imports itself by way of others', () => {
  const importsBy = new Map(sources.map(({ path, imports }) => [path, imports]))
  const finished = new Set<string>()
  const walk = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [[...trail.slice(trail.indexOf(path)), path].join(' -> ')]
    if (finished.has(path)) return []
    const circles = (importsBy.get(path) ?? []).flatMap((to) => walk(to, [...trail, path]))
    finished.add(path)
    return circles
  }
  expect(sources.flatMap(({ path }) => walk(path, []))).toEqual([])
})

it('operations never import each other', () => {
  const operation = /^src\/ops\/(?!(index|later|op)\.ts)[^/]+$/
  const list = /^src\/ops\/(index|later)\.ts$/
  expect(
    wrongImports(
      (from, to) => from.startsWith('src/ops/') && !list.test(from) && operation.test(to),
    ),
  ).toEqual([])
})

it('React and the page are for the rooms on the screen', () => {
  const page = /(?<![.\w'"])(window|document|localStorage|sessionStorage|indexedDB)\s*[.?[]/
  expect(
    wrongImports((from, to) => /^react(-dom)?(\/|$)/.test(to) && !onScreen.test(from)),
  ).toEqual([])
  expect(
    offenders(sources.filter(({ path, bare }) => !onScreen.test(path) && page.test(bare))),
  ).toEqual([])
})

it('a source starts with the sentence that says what it is', () => {
  expect(offenders(sources.filter(({ text }) => !/^\/\/ \S.*[.:?]\n/.test(text)))).toEqual([])
})

it('no file is over 300 lines', () => {
  expect(offenders(code.filter(({ text }) => text.split('\n').length > 301))).toEqual([])
})

it('nothing is hidden from the type checker or run from text', () => {
  const hidden = /@ts-(ignore|nocheck)/
  const fromText = /\beval\(|\bnew\s+Function\b|(?:[:<,|&]|\bas)\s*any\b(?!\s+\w)/
  expect(offenders(code.filter(({ text }) => hidden.test(text)))).toEqual([])
  expect(offenders(sources.filter(({ bare }) => fromText.test(bare)))).toEqual([])
})

it('no file names the machine it was written on', () => {
  const machine = /(?<![\w.~-])\/(work|root|home)\/|npmjs\.org|deb\.debian\.org/
  expect(offenders(all.filter(({ text }) => machine.test(text)))).toEqual([])
})
