// Opens the built app in a real browser, and fails the test on what a visitor should never meet.
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, afterEach, beforeEach, expect, inject } from 'vitest'
import { launchBrowser } from './launch-browser'

export interface PageOptions {
  /** The part of the address from the # on: '#/autoencoder/3'; the first lesson's opening without it. */
  readonly hash?: string
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  readonly reducedMotion?: 'reduce' | 'no-preference'
  /** A phone: fingers, and no mouse. */
  readonly touch?: boolean
  /** The content policy is lifted, for a test that writes styles of its own into the page. */
  readonly withoutPolicy?: boolean
  /** The page may keep itself for use without a network. */
  readonly offline?: boolean
  /** The page may read and write the clipboard. */
  readonly clipboard?: boolean
  /** Runs in every document before the page does. */
  readonly before?: () => void
  /** A tab beside this page, in the same profile. */
  readonly beside?: Page
}

interface OpenPage {
  readonly context: BrowserContext
  readonly page: Page
  readonly openedBy: 'test' | 'file'
}

let browser: Promise<Browser> | undefined
let pages: readonly OpenPage[] = []
const troubles: string[] = []

/**
 * The app in a new, empty profile, with all that loads after the first paint; closed after the test.
 * A console error, an uncaught error or a request to another host fails the test.
 */
export function openPage(options: PageOptions = {}): Promise<Page> {
  return openFor('test', options)
}

/**
 * One page for the tests that follow, which is sooner done than one for each; handed over when it is
 * opened. After a failure it is another one: what stopped in the middle, or still runs, has the old.
 */
export function sharePage(options: PageOptions, use: (page: Page) => void): void {
  let shared: Page | undefined
  beforeEach(async () => {
    if (shared && !shared.isClosed()) return
    shared = await openFor('file', options)
    use(shared)
  })
}

async function openFor(
  openedBy: OpenPage['openedBy'],
  {
    hash = '#/autoencoder/0',
    width = 1280,
    height = 720,
    colorScheme = 'light',
    reducedMotion = 'reduce',
    touch = false,
    withoutPolicy = false,
    offline = false,
    clipboard = false,
    before,
    beside,
  }: PageOptions,
): Promise<Page> {
  const url = inject('appUrl')
  browser ??= launchBrowser(inject('browserPath'))
  const launched = await browser
  const context =
    beside?.context() ??
    (await launched.newContext({
      viewport: { width, height },
      colorScheme,
      reducedMotion,
      hasTouch: touch,
      isMobile: touch,
      bypassCSP: withoutPolicy,
      serviceWorkers: offline ? 'allow' : 'block',
    }))
  if (!beside) watch(context, new URL(url).origin)
  if (clipboard) await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  if (before) await context.addInitScript(before)
  const page = await context.newPage()
  pages = [...pages, { context, page, openedBy }]
  await page.goto(url + hash)
  await page.getByRole('main').waitFor()
  // of what is loaded after the first paint, what keeps the work comes last
  await page.locator('.keep-notices').waitFor({ state: 'attached' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await drawn(page)
  return page
}

/** Waits until the page is drawn as it stands, and what measures itself has done so. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()))
      }),
  )
}

/** What went wrong on the open pages since last asked, for a test that provokes it on purpose. */
export function takeTroubles(): readonly string[] {
  return troubles.splice(0)
}

function watch(context: BrowserContext, origin: string): void {
  context.on('console', (message) => {
    if (message.type() === 'error')
      troubles.push(`console error: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (failure) => troubles.push(`uncaught error: ${failure.error().stack}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin)
      troubles.push(`request to another host: ${request.url()}`)
  })
}

async function closePages(openedBy: OpenPage['openedBy']): Promise<void> {
  const closing = pages.filter((open) => open.openedBy === openedBy)
  pages = pages.filter((open) => open.openedBy !== openedBy)
  await Promise.all(closing.map((open) => open.context.close()))
}

afterEach(async ({ task }) => {
  const failed = task.result?.state === 'fail'
  if (failed) await takePictures(task.name)
  await closePages('test')
  const found = takeTroubles()
  if (failed || found.length > 0) await closePages('file')
  expect(found, 'while the page was open').toEqual([])
})

afterAll(async () => {
  await closePages('file')
  await (await browser)?.close()
})

/** A page too busy to be pictured must be closed all the same. */
async function takePictures(test: string): Promise<void> {
  const name = test.replaceAll(/[^\w-]+/g, '-').slice(0, 80)
  await Promise.all(
    pages.map(({ page }, i) =>
      page
        .screenshot({ path: join('test-results', `${name}-${i + 1}.png`), timeout: 5000 })
        .catch(() => undefined),
    ),
  )
}

/** Waits for what is loaded after the numbers are up, keys of the view among it. */
export async function openReady(options: Parameters<typeof openPage>[0]): Promise<Page> {
  const page = await openPage(options)
  await page.waitForLoadState('networkidle')
  return page
}
