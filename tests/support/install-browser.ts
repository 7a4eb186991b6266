// Installs a Chromium-family browser the way the machine allows, each way with a time limit.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface Installation {
  readonly command: readonly [string, ...string[]]
  readonly seconds: number
}

/**
 * The ways to try in turn, each a list of commands. `osRelease` is the text of /etc/os-release:
 * on Debian the package brings the libraries Chromium needs, elsewhere Playwright's own is surer.
 */
export function waysToInstall(
  isRoot: boolean,
  osRelease: string,
): readonly (readonly Installation[])[] {
  const debian = isRoot && /^ID=debian$/m.test(osRelease)
  const ubuntu = isRoot && /^ID=ubuntu$/m.test(osRelease)
  const playwright: Installation = {
    command: ['npx', 'playwright', 'install', ...(ubuntu ? ['--with-deps'] : []), 'chromium'],
    seconds: 240,
  }
  const apt: readonly Installation[] = [
    { command: ['apt-get', 'update'], seconds: 120 },
    { command: ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'], seconds: 360 },
  ]
  return debian ? [apt, [playwright]] : [[playwright]]
}

/** Tries each way until one succeeds; says what it runs. The caller looks whether it helped. */
export function installBrowser(): void {
  for (const way of waysToInstall(process.getuid?.() === 0, readOsRelease()))
    if (way.every(run)) return
}

function run({ command: [program, ...args], seconds }: Installation): boolean {
  console.log(`No browser yet: running ${program} ${args.join(' ')} (at most ${seconds} s)`)
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: seconds * 1000,
    // npx is a .cmd file on Windows, which only a shell starts.
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
    },
  })
  return status === 0
}

function readOsRelease(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8')
  } catch {
    return ''
  }
}
