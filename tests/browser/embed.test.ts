// The page inside another page, in a sandbox that allows scripts and nothing else.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Frame, Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { writeLink } from '../../src/formats/document/link'
import { untouched } from '../../src/lessons/work'
import { expectNoAxeViolations } from '../support/accessibility'
import { openPage, takeTroubles } from '../support/open-page'

let server: Server
let host: string

/** A course page on another origin, which keeps what it is told. */
const course = `<!doctype html><html lang="en"><title>A course</title><body><h1>Course</h1><script>
  window.told = []
  addEventListener('message', ({ data }) => told.push(data))
</script></body></html>`

beforeAll(async () => {
  server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html')
    answer.end(course)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(() => server.close())

type Told = Readonly<Record<string, unknown>>

/** Goes to a step of the autoencoder, by the address of a frame. */
async function visitIn(frame: Frame | null | undefined, step: number): Promise<void> {
  await frame?.evaluate((to) => {
    location.hash = `#/autoencoder/${to}`
  }, step)
  await frame?.getByRole('heading', { level: 2 }).first().waitFor()
}

/** The course page with our page in it; its troubles are its own, the frame's fail the test. */
async function embed(query: string, hash: string, width = 1000): Promise<[Page, Frame]> {
  const page = await openPage()
  await page.goto(host)
  const address = `${inject('appUrl')}worked-autoencoders.html?${query}${hash}`
  await page.evaluate(
    ({ address, width }) => {
      const frame = document.createElement('iframe')
      frame.title = 'An autoencoder'
      frame.setAttribute('sandbox', 'allow-scripts')
      frame.style.width = `${width}px`
      frame.style.height = '600px'
      frame.src = address
      document.body.append(frame)
    },
    { address, width },
  )
  await expect.poll(() => told(page, 'ready')).toHaveLength(1)
  const frame = page.frames().find((each) => each.url().startsWith(inject('appUrl')))
  if (!frame) throw new Error('The frame has gone.')
  return [page, frame]
}

function told(page: Page, kind: string): Promise<Told[]> {
  return page.evaluate(
    (wanted) =>
      (window as unknown as { told: Told[] }).told.filter(
        (each) => each['kind'] === wanted || each['subject'] === wanted,
      ),
    kind,
  )
}

function ask(page: Page, message: Told): Promise<void> {
  return page.evaluate((data) => {
    document.querySelector('iframe')?.contentWindow?.postMessage(data, '*')
  }, message)
}

// the test's own change of host is no request of the page's
function excuse(): void {
  expect(
    takeTroubles().filter((trouble) => !trouble.includes(host) && !/to another host/.test(trouble)),
  ).toEqual([])
}

it('shows a lesson without bars, works, and says how high it is and what is edited', async () => {
  const [page, frame] = await embed('embed', '#/autoencoder/2')
  await frame.getByRole('main').waitFor()
  await expect.poll(() => frame.locator('.top-bar').isVisible()).toBe(false)
  await expect
    .poll(() => frame.getByRole('link', { name: 'Open the whole page' }).isVisible())
    .toBe(true)
  await expect.poll(() => told(page, 'lti.frameResize')).not.toHaveLength(0)
  const heights = async (kind: string) =>
    (await told(page, kind)).map((each) => Number(each['height']))
  // as high as it asks for once all of it is there, it asks for no more
  await frame.locator('.step-text .shapes').waitFor({ state: 'attached' })
  await frame.locator('.diagram').waitFor({ state: 'attached' })
  const fits = async () => {
    await page.evaluate(
      (to) => {
        const element = document.querySelector('iframe')
        if (element) element.style.height = `${to}px`
      },
      (await heights('height')).at(-1),
    )
    return frame.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight)
  }
  await expect.poll(fits).toBe(true)
  const asked = await heights('height')
  expect(asked.at(-1)).toBeGreaterThan(500)
  await expect.poll(() => heights('lti.frameResize')).toEqual(asked)
  await frame.locator('#cell-W1-0-0').click()
  await page.keyboard.type('5')
  await page.keyboard.press('Enter')
  await expect.poll(() => told(page, 'edited')).toHaveLength(1)
  const [{ link, lesson, step }] = await told(page, 'edited')
  expect([lesson, step]).toEqual(['autoencoder', 2])
  expect(link).toMatch(/^a[\w-]+$/)
  const since = (await heights('height')).slice(asked.length)
  expect(new Set(since).size).toBeLessThan(3)
  const whole = await frame.getByRole('link', { name: 'Open the whole page' }).getAttribute('href')
  expect(whole).toBe(`${inject('appUrl')}#/autoencoder/2/${String(link)}`)
  excuse()
})

it('one step alone has no list of steps; on a narrow frame it is as high as it needs', async () => {
  const [page, frame] = await embed('embed=step', '#/sparse-autoencoder/3', 380)
  await frame.getByRole('main').waitFor()
  await expect.poll(() => frame.getByRole('navigation', { name: 'Steps' }).isVisible()).toBe(false)
  await expect.poll(() => told(page, 'height')).not.toHaveLength(0)
  await expect
    .poll(async () => {
      const height = (await told(page, 'height')).at(-1)?.['height']
      const scroll = await frame.evaluate(() => document.documentElement.scrollHeight)
      return Number(height) >= 600 && Math.abs(Number(height) - scroll) <= 1
    })
    .toBe(true)
  excuse()
})

it('opens a document, goes to a step, answers, and refuses in words', async () => {
  const [page, frame] = await embed('embed', '#/autoencoder/1')
  const link = writeLink({
    place: { lesson: 'autoencoder', step: 2 },
    view: {},
    lessons: { autoencoder: { ...untouched, pins: { Z1: { 0: 8 } } } },
  })
  await ask(page, { target: 'worked-autoencoders', kind: 'load', link })
  await expect.poll(() => frame.locator('#cell-Z1-0-0 .number').innerText()).toBe('8')
  await ask(page, {
    target: 'worked-autoencoders',
    kind: 'go',
    lesson: 'sparse-autoencoder',
    step: 3,
  })
  await expect
    .poll(async () => (await told(page, 'place')).at(-1))
    .toMatchObject({ lesson: 'sparse-autoencoder', step: 3 })
  await ask(page, { target: 'worked-autoencoders', kind: 'ask' })
  await expect.poll(() => told(page, 'document')).toHaveLength(1)
  for (const wrong of [
    { kind: 'load', link: `${link}x` },
    { kind: 'go', step: 99 },
    { kind: 'go', step: 'two' },
    { kind: 'eval', code: '1' },
  ])
    await ask(page, { target: 'worked-autoencoders', ...wrong })
  await expect.poll(() => told(page, 'refused')).toHaveLength(4)
  for (const { why } of await told(page, 'refused')) expect(why).toMatch(/^[A-Z].{20,}/)
  await ask(page, { kind: 'load', link })
  await ask(page, { target: 'worked-autoencoders', kind: 'ask' })
  await expect.poll(() => told(page, 'document')).toHaveLength(2)
  const [before, after] = await told(page, 'document')
  expect(after).toEqual(before)
  excuse()
})

it('with an origin in its address it neither hears nor tells another', async () => {
  const page = await openPage()
  await page.goto(host)
  const append = (origin: string) =>
    page.evaluate(
      (src) => {
        const frame = document.createElement('iframe')
        frame.src = src
        frame.title = 'An autoencoder'
        document.body.replaceChildren(frame)
      },
      `${inject('appUrl')}worked-autoencoders.html?embed&origin=${encodeURIComponent(origin)}#/autoencoder/1`,
    )
  await append('https://elsewhere.example')
  const frame = await page.waitForSelector('iframe').then((element) => element.contentFrame())
  await frame?.getByRole('link', { name: 'Open the whole page' }).waitFor()
  const heard = frame?.evaluate(
    () =>
      new Promise<void>((done) => {
        // after what the page itself does with it, and a frame in which that would show
        window.addEventListener('message', () => requestAnimationFrame(() => setTimeout(done)))
      }),
  )
  await frame?.evaluate(() => undefined)
  await ask(page, { target: 'worked-autoencoders', kind: 'go', step: 3 })
  await heard
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { told: Told[] }).told))
    .toEqual([])
  expect(frame?.url()).toMatch(/#\/autoencoder\/1$/)
  // the browser says that it kept a message from the wrong page
  takeTroubles()
  // what is no origin is not spoken to, and throws nothing
  await append('a course')
  const last = await page.waitForSelector('iframe').then((element) => element.contentFrame())
  await last?.getByRole('link', { name: 'Open the whole page' }).waitFor()
  await visitIn(last, 2)
  expect(takeTroubles()).toEqual([])
  // with its last slash, as it is copied from an address
  await append(host)
  await expect.poll(() => told(page, 'ready')).toHaveLength(1)
  await ask(page, { target: 'worked-autoencoders', kind: 'go', step: 3 })
  await expect.poll(() => told(page, 'place')).toHaveLength(1)
  excuse()
})

it('has nothing that axe finds', async () => {
  const page = await openPage()
  await page.goto(`${inject('appUrl')}?embed#/autoencoder/2`)
  await page.getByRole('link', { name: 'Open the whole page' }).waitFor()
  await expectNoAxeViolations(page)
})
