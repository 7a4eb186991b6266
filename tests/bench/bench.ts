// Runs every benchmark and prints one table; with --check, fails where a target is missed.
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'
import { firstLoad } from './first-load'
import { frameTimes } from './frame-times'
import { editToPaint } from './page/edit-to-paint'
import { isMet, type Row, table } from './rows'

const folder = import.meta.dirname

const benchmarks: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  lessons: () => ownProcess('recompute/lessons.ts'),
  large: () => ownProcess('recompute/large.ts'),
  training: () => ownProcess('recompute/training.ts'),
  page: () => editToPaint(),
  load: () => firstLoad(),
  frames: () => frameTimes(),
}

/** Bundles a program as the page's is bundled, and runs it alone: no other's types in its code. */
async function ownProcess(entry: string): Promise<readonly Row[]> {
  const outDir = join(folder, 'dist', entry.replace('.ts', ''))
  await build({
    configFile: false,
    root: folder,
    logLevel: 'warn',
    build: {
      ssr: join(folder, entry),
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      rolldownOptions: { output: { entryFileNames: 'bench.mjs' } },
    },
  })
  return new Promise((resolve, reject) => {
    let rows: readonly Row[] = []
    const child = fork(join(outDir, 'bench.mjs'), { execArgv: [] })
    child.on('message', (message) => (rows = message as readonly Row[]))
    child.on('error', reject)
    child.on('exit', (code) => {
      if (code === 0) resolve(rows)
      else reject(new Error(`${entry} stopped with code ${code}; see the message above.`))
    })
  })
}

const words = process.argv.slice(3)
const named = words.filter((word) => !word.startsWith('-'))
const unknown = named.filter((name) => !Object.hasOwn(benchmarks, name))
if (unknown.length > 0)
  throw new Error(
    `There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(benchmarks).join(', ')}.`,
  )

const rows: Row[] = []
for (const [name, run] of Object.entries(benchmarks)) {
  if (named.length > 0 && !named.includes(name)) continue
  console.error(`${name} …`)
  try {
    rows.push(...(await run()))
  } catch (error) {
    console.error(error)
    process.exitCode = 1
  }
}
console.log(`\n${table(rows)}`)

const missed = rows.filter((row) => !isMet(row))
if (missed.length > 0) console.log(`\n${missed.length} of ${rows.length} missed.`)
if (words.includes('--check') && missed.length > 0) process.exitCode = 1
