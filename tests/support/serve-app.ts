// Builds the app when its sources are newer, and serves the built files as a plain web host would.
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { preview } from 'vite'

const root = join(import.meta.dirname, '../..')
const sources = [
  'src',
  'public',
  'index.html',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'vite.single.config.ts',
]

export interface ServedApp {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Builds unless dist/ is newer than everything it is made from. */
export function buildIfStale(): void {
  if (newestChange('dist/worked-autoencoders.html') > Math.max(...sources.map(newestChange))) return
  // A child process, for a build inside vitest's would take NODE_ENV=test from it.
  const { status } = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (status !== 0) throw new Error('The app does not build; see the messages above.')
}

/** Serves dist/ on a free port, in a folder of the host so that an absolute path shows as a 404. */
export async function serveApp(): Promise<ServedApp> {
  const folder = '/a-folder/'
  const server = await preview({
    root,
    base: folder,
    appType: 'mpa',
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0, open: false },
  })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return { url: `http://127.0.0.1:${address.port}${folder}`, close: () => server.close() }
}

function newestChange(path: string): number {
  const entry = statSync(join(root, path), { throwIfNoEntry: false })
  if (!entry) return 0
  if (!entry.isDirectory()) return entry.mtimeMs
  const inside = readdirSync(join(root, path)).map((name) => newestChange(join(path, name)))
  return Math.max(entry.mtimeMs, ...inside)
}
