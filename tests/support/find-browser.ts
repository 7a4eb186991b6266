// Finds a Chromium-family browser on this machine, and installs one where there is none.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { posix, win32 } from 'node:path'
import { chromium } from 'playwright'
import { installBrowser } from './install-browser'

type Environment = Readonly<Record<string, string | undefined>>

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]

/** Where installed Chrome, Chromium and Edge stand on a kind of machine, likeliest first. */
export function usualPlaces(platform: string, env: Environment): string[] {
  if (platform === 'win32')
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) =>
        [
          'Google\\Chrome\\Application\\chrome',
          'Chromium\\Application\\chrome',
          'Microsoft\\Edge\\Application\\msedge',
        ].map((app) => win32.join(folder, `${app}.exe`)),
      )
  if (platform === 'darwin')
    return ['/Applications', posix.join(env['HOME'] ?? '/', 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) =>
        posix.join(folder, `${app}.app/Contents/MacOS/${app}`),
      ),
    )
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'))
  return [...new Set([...folders, '/usr/bin', '/usr/local/bin', '/snap/bin'])].flatMap((folder) =>
    commands.map((command) => posix.join(folder, command)),
  )
}

/** What finding looks at and does; tests give their own. */
export interface Machine {
  readonly platform: string
  readonly env: Environment
  readonly exists: (path: string) => boolean
  /** Whether the file starts as a browser: Ubuntu's chromium-browser may be an empty stand-in. */
  readonly runs: (path: string) => boolean
  readonly playwrightsOwn: () => string
  readonly install: () => void
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  runs: startsAsBrowser,
  playwrightsOwn: () => chromium.executablePath(),
  install: installBrowser,
}

/** The path of a browser; installs one where there is none, and throws where that fails. */
export function findBrowser(machine: Machine = thisMachine): string {
  const wanted = machine.env['CHROME_PATH']
  if (wanted) {
    if (machine.exists(wanted)) return wanted
    throw new Error(`CHROME_PATH says ${wanted}, but there is no such file.`)
  }
  const found = installedBrowser(machine)
  if (found) return found
  machine.install()
  const installed = installedBrowser(machine)
  if (installed) return installed
  throw new Error(
    'No Chromium-family browser found and none could be installed: install Chrome, Chromium or Edge, or set CHROME_PATH to the program file of one.',
  )
}

function installedBrowser({ platform, env, exists, runs, playwrightsOwn }: Machine) {
  return [...usualPlaces(platform, env), playwrightsOwn()].find(
    (path) => exists(path) && runs(path),
  )
}

function startsAsBrowser(path: string): boolean {
  // On Windows --version opens a window instead of answering.
  if (process.platform === 'win32') return true
  try {
    return /\d+\.\d+/.test(
      execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: 'pipe' }),
    )
  } catch {
    return false
  }
}
