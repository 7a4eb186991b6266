// Where a browser is looked for, in which order, and what happens where there is none.
import { describe, expect, it } from 'vitest'
import { findBrowser, type Machine, usualPlaces } from './find-browser'
import { waysToInstall } from './install-browser'

/** A Linux machine with these files, all of which run. */
function machineWith(files: readonly string[], more: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/opt/bin:/usr/bin' },
    exists: (path) => files.includes(path),
    runs: () => true,
    playwrightsOwn: () => '/cache/playwright/chrome',
    install: () => {},
    ...more,
  }
}

describe('finding a browser', () => {
  it('takes CHROME_PATH before all others', () => {
    const machine = machineWith(['/mine/chrome', '/usr/bin/chromium'], {
      env: { CHROME_PATH: '/mine/chrome' },
    })
    expect(findBrowser(machine)).toBe('/mine/chrome')
  })

  it('says so when CHROME_PATH names no file', () => {
    const machine = machineWith(['/usr/bin/chromium'], { env: { CHROME_PATH: '/mine/chrome' } })
    expect(() => findBrowser(machine)).toThrow('CHROME_PATH says /mine/chrome')
  })

  it('takes an installed browser before Playwright’s own', () => {
    const both = machineWith(['/usr/bin/microsoft-edge', '/cache/playwright/chrome'])
    expect(findBrowser(both)).toBe('/usr/bin/microsoft-edge')
    expect(findBrowser(machineWith(['/cache/playwright/chrome']))).toBe('/cache/playwright/chrome')
  })

  it('passes over a stand-in that does not run', () => {
    const machine = machineWith(['/usr/bin/chromium-browser', '/cache/playwright/chrome'], {
      runs: (path) => path !== '/usr/bin/chromium-browser',
    })
    expect(findBrowser(machine)).toBe('/cache/playwright/chrome')
  })

  it('installs one only where there is none, and looks again', () => {
    const files: string[] = []
    const machine = machineWith(files, { install: () => files.push('/usr/bin/chromium') })
    expect(findBrowser(machine)).toBe('/usr/bin/chromium')
    expect(files).toHaveLength(1)
    expect(findBrowser(machine)).toBe('/usr/bin/chromium')
    expect(files).toHaveLength(1)
  })

  it('says how to get one when installing did not help', () => {
    expect(() => findBrowser(machineWith([]))).toThrow('install Chrome, Chromium or Edge')
  })
})

describe('the usual places', () => {
  it('on Linux are the folders of PATH first', () => {
    const places = usualPlaces('linux', { PATH: '/opt/bin::relative:/usr/bin' })
    expect(places[0]).toBe('/opt/bin/google-chrome-stable')
    expect(places.indexOf('/usr/bin/chromium')).toBeLessThan(places.indexOf('/snap/bin/chromium'))
    expect(places.every((place) => place.startsWith('/'))).toBe(true)
  })

  it('on macOS are the applications of all and of the user', () => {
    const places = usualPlaces('darwin', { HOME: '/Users/ada' })
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    expect(places).toContain('/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium')
  })

  it('on Windows are the program folders that there are', () => {
    expect(usualPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' })).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ])
  })
})

describe('ways to install', () => {
  const programs = (isRoot: boolean, osRelease: string) =>
    waysToInstall(isRoot, osRelease).map((way) => way.map(({ command }) => command.join(' ')))

  it('start with apt for root on Debian', () => {
    expect(programs(true, 'NAME="Debian"\nID=debian\n')).toEqual([
      ['apt-get update', 'apt-get install -y --no-install-recommends chromium'],
      ['npx playwright install chromium'],
    ])
  })

  it('are Playwright’s elsewhere, with the libraries for root on Ubuntu', () => {
    expect(programs(false, 'ID=debian')).toEqual([['npx playwright install chromium']])
    expect(programs(true, 'ID=ubuntu\nID_LIKE=debian')).toEqual([
      ['npx playwright install --with-deps chromium'],
    ])
    expect(programs(false, '')).toEqual([['npx playwright install chromium']])
  })

  it('are each limited in time', () => {
    const all = waysToInstall(true, 'ID=debian').flat()
    expect(all.every(({ seconds }) => seconds <= 360)).toBe(true)
  })
})
