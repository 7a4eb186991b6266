// Both lessons in a real browser: the time from an edit to its paint, and the cells it renders.
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Plugin, preview } from 'vite'
import { findBrowser } from '../../support/find-browser'
import { launchBrowser } from '../../support/launch-browser'
import { median } from '../rounds'
import type { Row } from '../rows'
import type { PaintTimes } from './measure'

const folder = import.meta.dirname
const outDir = join(folder, '../dist/page')

declare global {
  interface Window {
    measure: ((rounds: number) => Promise<PaintTimes>) | undefined
  }
}

/** The page's own sheet against the same elements with their numbers in bare text nodes. */
export async function editToPaint(): Promise<Row[]> {
  await buildPage()
  return [...(await rowsFor('', 12)), ...(await rowsFor('12 wide, ', 6))]
}

async function rowsFor(wide: '' | '12 wide, ', rounds: number): Promise<Row[]> {
  const { cells, rounds: times, renders } = await measureInBrowser(wide ? '?wide' : '', rounds)
  const page = times.flatMap((round) => round.page)
  const copy = times.flatMap((round) => round.copy)
  const ratio = median(times.map((round) => median(round.page) / median(round.copy)))
  return [
    {
      what: `edit to paint, ${wide}${cells} cells: page to bare text nodes`,
      measured: ratio,
      unit: '×',
      target: { atMost: 1.5 },
      note: `${median(page).toFixed(1)} ms against ${median(copy).toFixed(1)} ms`,
    },
    {
      what: `edit to paint, ${wide}cells rendered though neither changed nor marked`,
      measured: renders.needless.length,
      unit: '',
      target: { atMost: 0 },
      note: `of ${renders.all} rendered: ${[...new Set(renders.needless)].slice(0, 5).join(', ') || 'none'}`,
    },
  ]
}

async function buildPage(): Promise<void> {
  // this program was itself loaded by Vite as a development server loads: with another React
  process.env['NODE_ENV'] = 'production'
  await build({
    configFile: false,
    root: folder,
    base: './',
    publicDir: join(folder, '../../../public'),
    logLevel: 'warn',
    plugins: [reportCellRenders(), react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      cssCodeSplit: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: { page: join(folder, 'main.ts') },
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: '[name].js',
          assetFileNames: 'page[extname]',
          codeSplitting: false,
        },
      },
    },
  })
  copyFileSync(join(folder, 'index.html'), join(outDir, 'index.html'))
}

/** Cell is memoised, so its body runs when React renders it and at no other time. */
function reportCellRenders(): Plugin {
  const start = 'memo(function Cell(props: CellProps) {'
  return {
    name: 'report-cell-renders',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('src/components/Cell.tsx')) return null
      if (!code.includes(start)) throw new Error(`Cell.tsx no longer has "${start}".`)
      return code.replace(
        start,
        `${start} globalThis.onCellRender?.(props.matrix, props.row, props.col);`,
      )
    },
  }
}

async function measureInBrowser(query: string, rounds: number): Promise<PaintTimes> {
  const server = await preview({
    configFile: false,
    root: folder,
    build: { outDir },
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0, open: false },
  })
  const browser = await launchBrowser(findBrowser())
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
    page.on('pageerror', (error) => console.error(error))
    await page.goto((server.resolvedUrls?.local[0] ?? '') + query)
    await page.waitForFunction(() => window.measure !== undefined)
    return (await page.evaluate((count) => window.measure?.(count), rounds)) as PaintTimes
  } finally {
    await browser.close()
    await server.close()
  }
}
