// How long the frames of the players' animations take, in the built app.
import type { Page } from 'playwright'
import { findBrowser } from '../support/find-browser'
import { launchBrowser } from '../support/launch-browser'
import { buildIfStale, serveApp } from '../support/serve-app'
import type { Row } from './rows'

/** Frames are drawn as fast as they can be, so that their times are work and not waiting. */
const unlimited = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

/** Plays a cell and a matrix, and takes the time from each frame to the next. */
export async function frameTimes(): Promise<Row[]> {
  buildIfStale()
  const app = await serveApp()
  const browser = await launchBrowser(findBrowser(), unlimited)
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    await page.goto(`${app.url}#/autoencoder/2`)
    // the players are loaded and their code is warm, as from the second play on
    await play(page, 'Z1-0-0', 'p', 'fast')
    const idle = await framesWhile(page, 'all', () => page.waitForTimeout(1500))
    const cell = await framesWhile(page, 'moving', () => play(page, 'Z1-1-1', 'p', 'normal'))
    const matrix = await framesWhile(page, 'moving', () => play(page, 'Z1-0-0', 'm', 'fast'))
    return [row('a cell is played', cell, idle), row('a matrix is written', matrix, idle)]
  } finally {
    await browser.close()
    await app.close()
  }
}

function row(what: string, frames: readonly number[], idle: readonly number[]): Row {
  const [middle, most] = [quantile(frames, 0.5), quantile(frames, 1)].map((time) => time.toFixed(1))
  return {
    what: `frames in motion while ${what}: 95th percentile`,
    measured: quantile(frames, 0.95),
    unit: ' ms',
    target: { atMost: 16 },
    note: `${frames.length} frames, median ${middle}, longest ${most}; at rest ${quantile(idle, 0.95).toFixed(1)} ms`,
  }
}

/** Plays to the end from one cell's key. */
async function play(page: Page, cell: string, key: string, speed: string): Promise<void> {
  await page.locator(`#cell-${cell}`).focus()
  await page.locator('.cell-tools').waitFor({ state: 'attached' })
  await page.keyboard.press(key)
  const card = page.getByRole('dialog')
  await card.getByRole('button', { name: speed }).click()
  await card.getByRole('button', { name: 'Play again' }).waitFor({ timeout: 60_000 })
  await page.keyboard.press('Escape')
}

/** The milliseconds from each frame to the next while something goes on: of those with motion, or of all. */
async function framesWhile(
  page: Page,
  which: 'moving' | 'all',
  action: () => Promise<void>,
): Promise<readonly number[]> {
  await page.evaluate((every) => {
    const times: number[] = []
    let last = performance.now()
    const onFrame = (): void => {
      const now = performance.now()
      // frames in which nothing moves would hide how long the others take
      if (every || document.getAnimations().length > 0) times.push(now - last)
      last = now
      window.frames95 = { times, stop: requestAnimationFrame(onFrame) }
    }
    window.frames95 = { times, stop: requestAnimationFrame(onFrame) }
  }, which === 'all')
  await action()
  return page.evaluate(() => {
    const { times = [], stop = 0 } = window.frames95 ?? {}
    cancelAnimationFrame(stop)
    return times
  })
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN
}

declare global {
  interface Window {
    frames95: { readonly times: readonly number[]; readonly stop: number } | undefined
  }
}
