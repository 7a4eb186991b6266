// What a first visit loads from the built app, and that none of it comes from another host.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

const dist = join(import.meta.dirname, '../dist')
const kilobyte = 1000

const read = (path: string) => readFileSync(join(dist, path), 'utf8')
const built = (end: string) =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    // the whole app in one file is another way to have it, not a part of a visit
    .filter((path) => path.endsWith(end) && path !== 'worked-autoencoders.html')

/** The lessons' chunks: a visit loads the one that its address names. */
const lessons = () => built('.js').filter((path) => /(^|\/)kit-/.test(path))

/** The scripts and styles that index.html names and a lesson's, and what those import before they run. */
function firstLoad(lesson?: string): string[] {
  const named = [
    ...read('index.html').matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g),
  ]
  const wanted = named.map(([, url]) => posix.normalize(url ?? '')).filter(isCode)
  if (lesson !== undefined) wanted.push(lesson)
  // A set visits what is added to it on the way.
  const loaded = new Set(wanted)
  for (const path of loaded)
    for (const [, , url] of read(path).matchAll(/\b(?:import|from)\s*(["'`])([^"'`()]+)\1/g))
      if (url?.startsWith('.')) loaded.add(posix.join(posix.dirname(path), url))
  return [...loaded].filter(isCode)
}
const isCode = (path: string) => /\.(js|css)$/.test(path)

it('the first load of any lesson is at most 100 KB of script and style, compressed', () => {
  expect(lessons().length).toBeGreaterThanOrEqual(2)
  for (const lesson of lessons()) {
    const sizes = firstLoad(lesson).map((path) => [path, gzipSync(read(path)).length] as const)
    const total = sizes.reduce((sum, [, size]) => sum + size, 0)
    console.log(`first load with ${lesson}: ${(total / kilobyte).toFixed(1)} KB of 100 KB`)
    expect(total, JSON.stringify(Object.fromEntries(sizes))).toBeLessThanOrEqual(100 * kilobyte)
  }
})

it('the fonts are at most 40 KB', () => {
  const fonts = built('.woff2')
  expect(fonts).not.toEqual([])
  const total = fonts.reduce((sum, path) => sum + statSync(join(dist, path)).size, 0)
  expect(total, fonts.join(', ')).toBeLessThanOrEqual(40 * kilobyte)
})

it('mathjs comes when first needed, not before', () => {
  // The name of a kind of node, which the parser looks for and no minifier renames.
  const mark = 'isAccessorNode'
  expect(built('.js').filter((path) => read(path).includes(mark))).not.toEqual([])
  const first = lessons().flatMap((lesson) => firstLoad(lesson))
  expect(first.filter((path) => read(path).includes(mark))).toEqual([])
})

it('pages and styles load nothing from another host', () => {
  const loads =
    /\b(?:src|srcset|action)=["']?(?:https?:)?\/\/|<link\b[^>]*\bhref=["']?(?:https?:)?\/\/|(?:url\(|@import)\s*["']?(?:https?:)?\/\//i
  const files = [...built('.html'), ...built('.css')]
  expect(files.filter((path) => loads.test(read(path)))).toEqual([])
})

it('scripts fetch nothing from another host', () => {
  const asks =
    /\b(?:fetch|import|importScripts|Worker|EventSource|WebSocket|sendBeacon)\(\s*["'`](?:https?|wss?):|\b(?:src|srcset)\s*[:=]\s*["'`]https?:/
  expect(built('.js').filter((path) => asks.test(read(path)))).toEqual([])
})

it('every file the app loads is named from where it stands, so that any folder can hold it', () => {
  const absolute = /\b(?:src|href)="\/|url\(["']?\/|(?:from|import)\s*\(?["'`]\//
  expect(
    [...built('.html'), ...built('.css'), ...built('.js')].filter((path) =>
      absolute.test(read(path)),
    ),
  ).toEqual([])
})
