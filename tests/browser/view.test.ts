// The View menu and the size of the sheet: by buttons, keys, wheel and fingers.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { openPage } from '../support/open-page'
import { cell, focused, hashOf, visit } from './sheet-page'

const viewButton = (page: Page) => page.getByRole('button', { name: 'View', exact: true })

async function openMenu(page: Page) {
  await viewButton(page).click()
  const menu = page.getByRole('group', { name: 'View' })
  await menu.getByRole('group', { name: 'Theme' }).waitFor()
  return menu
}

/** The height of a cell, which says how large the sheet is. */
async function height(page: Page, matrix = 'X'): Promise<number> {
  return (await cell(page, matrix).boundingBox())!.height
}

async function expectHeight(page: Page, wanted: number, matrix = 'X'): Promise<void> {
  await expect.poll(async () => Math.abs((await height(page, matrix)) - wanted)).toBeLessThan(1.5)
}

/** Waits for what is loaded after the numbers are up, keys of the view among it. */
async function openReady(options: Parameters<typeof openPage>[0]): Promise<Page> {
  const page = await openPage(options)
  await page.waitForLoadState('networkidle')
  return page
}

const scrolled = (page: Page) =>
  page.locator('main').evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop] as const)

it('opens and closes by keyboard, and gives the focus back', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await viewButton(page).focus()
  await page.keyboard.press('Enter')
  const theme = page.getByRole('group', { name: 'Theme' })
  await theme.waitFor()
  await page.keyboard.press('Tab')
  const name = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? 'nothing')
  expect(await name()).toBe('The step')
  await page.keyboard.press('ArrowRight')
  expect(await name()).toBe('Overview')
  await page.locator('.sheet-view.overview').waitFor()
  // arrows choose here, and do not step
  expect(hashOf(page)).toBe('#/autoencoder/2')
  await page.keyboard.press('Escape')
  await expect.poll(() => theme.count()).toBe(0)
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('View')
})

it('closes by a press elsewhere, and by its own button', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  const menu = await openMenu(page)
  await page.getByRole('heading', { level: 2 }).click()
  await expect.poll(() => menu.isVisible()).toBe(false)
  await openMenu(page)
  await viewButton(page).click()
  await expect.poll(() => menu.isVisible()).toBe(false)
})

it.each([
  [390, 844],
  [320, 640],
  [1280, 590],
])('is wholly on the screen at %i × %i', async (width, heightOfWindow) => {
  const page = await openPage({ hash: '#/autoencoder/2', width, height: heightOfWindow })
  const menu = await openMenu(page)
  const box = (await menu.boundingBox())!
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(width)
  expect(box.y + box.height).toBeLessThanOrEqual(heightOfWindow)
})

it('on a phone the bar and the menu are large enough for fingers', async () => {
  const page = await openPage({ hash: '#/autoencoder/2', width: 390, height: 844, touch: true })
  await page.waitForLoadState('networkidle')
  await openMenu(page)
  const small = await page
    .locator('.top-bar button:visible, .top-bar nav a, .button, #view-menu label')
    .evaluateAll((targets) =>
      targets
        .map((target) => ({ box: target.getBoundingClientRect(), name: target.textContent }))
        .filter(({ box }) => box.width < 44 || box.height < 44)
        .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
    )
  expect(small).toEqual([])
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBe(390)
})

it('what is chosen stays from page to page', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  const menu = await openMenu(page)
  await menu.getByRole('radio', { name: 'Dark' }).check({ force: true })
  await menu.getByRole('radio', { name: 'Print' }).check({ force: true })
  await menu.getByRole('checkbox', { name: /^Heat/ }).check()
  await menu.getByRole('button', { name: 'Zoom in' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'About' }).click()
  await page.getByRole('heading', { name: 'About' }).waitFor()
  await page.locator('h1 a').click()
  await page.getByRole('link', { name: 'Open the sparse autoencoder' }).click()
  await expect.poll(() => hashOf(page)).toBe('#/sparse-autoencoder/0')
  await openMenu(page)
  expect(await menu.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true)
  expect(await menu.getByRole('radio', { name: 'Print' }).isChecked()).toBe(true)
  expect(await menu.getByRole('checkbox', { name: /^Heat/ }).isChecked()).toBe(true)
  expect(await menu.getByRole('status', { name: 'Zoom' }).innerText()).toBe('125 %')
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
})

it('zooms by keys, also from a cell, and keeps the size from step to step', async () => {
  const page = await openReady({ hash: '#/autoencoder/2' })
  const fitting = await height(page)
  await page.keyboard.press('Alt+Equal')
  await expectHeight(page, fitting * 1.25)
  await cell(page, 'Z1', 3, 4).click()
  await page.keyboard.press('Alt+Equal')
  await expectHeight(page, fitting * 1.5)
  expect(await focused(page)).toBe('Z1[3,4]')
  expect(await page.locator('.editor').count()).toBe(0)
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageUp')
  await expectHeight(page, fitting * 1.5)
  await page.keyboard.press('Alt+Minus')
  await expectHeight(page, fitting * 1.25)
  await page.keyboard.press('Alt+Digit0')
  await expectHeight(page, fitting)
})

it('while a number is being typed the keys are the editor’s', async () => {
  const page = await openReady({ hash: '#/autoencoder/2' })
  const fitting = await height(page)
  await cell(page, 'X').dblclick()
  await page.locator('.editor input').waitFor()
  await page.keyboard.press('Alt+Equal')
  await page.keyboard.press('Escape')
  await page.waitForTimeout(250)
  expect(await height(page)).toBe(fitting)
})

it.each(['reduce', 'no-preference'] as const)(
  'with motion %s, the selected cell stays in sight as the sheet grows',
  async (reducedMotion) => {
    const page = await openReady({ hash: '#/autoencoder/6', reducedMotion })
    const selected = cell(page, 'G', 4, 4)
    await selected.click()
    const fitting = await height(page, 'G')
    for (const level of [1.25, 1.5, 2, 2.5, 3, 4]) {
      await page.keyboard.press('Alt+Equal')
      await expectHeight(page, fitting * level, 'G')
    }
    await page.waitForTimeout(200)
    const box = (await selected.boundingBox())!
    const view = (await page.locator('main').boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(view.x - 1)
    expect(box.y).toBeGreaterThanOrEqual(view.y - 1)
    expect(box.x + box.width).toBeLessThanOrEqual(view.x + view.width + 1)
    expect(box.y + box.height).toBeLessThanOrEqual(view.y + view.height + 1)
    await page.keyboard.press('Alt+Digit0')
    await expectHeight(page, fitting, 'G')
  },
)

/** A turn of the wheel with Ctrl held; whether the page took it for itself. */
async function ctrlWheel(page: Page, matrix: string): Promise<boolean> {
  return cell(page, matrix).evaluate((target) => {
    const { left, top } = target.getBoundingClientRect()
    const turn = { clientX: left + 4, clientY: top + 4, deltaY: -120, ctrlKey: true }
    return !target.dispatchEvent(
      new WheelEvent('wheel', { ...turn, bubbles: true, cancelable: true }),
    )
  })
}

it('Ctrl and the wheel zoom the overview about the pointer, and elsewhere the page as always', async () => {
  const page = await openReady({ hash: '#/autoencoder/2' })
  const step = await height(page)
  expect(await ctrlWheel(page, 'X')).toBe(false)
  expect(await height(page)).toBe(step)
  await page.getByRole('button', { name: 'Overview' }).click()
  const fitting = await height(page)
  for (let turns = 0; turns < 4; turns++) expect(await ctrlWheel(page, 'Z1')).toBe(true)
  const corner = (await cell(page, 'Z1').boundingBox())!
  await ctrlWheel(page, 'Z1')
  expect(await height(page)).toBeGreaterThan(fitting * 2)
  const after = (await cell(page, 'Z1').boundingBox())!
  // the pointer stood a little inside the cell's corner
  expect(Math.abs(after.x - corner.x)).toBeLessThan(6)
  expect(Math.abs(after.y - corner.y)).toBeLessThan(6)
})

it('two fingers zoom the overview and nothing else', async () => {
  const page = await openReady({ hash: '#/autoencoder/2', width: 1024, height: 768, touch: true })
  const session = await page.context().newCDPSession(page)
  const pinch = async () => {
    const { x, y } = (await cell(page, 'Z1').boundingBox())!
    const fingers = (apart: number) => [
      { x: x - apart, y },
      { x: x + apart, y },
    ]
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(20) })
    for (const apart of [25, 30, 35, 40])
      await session.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: fingers(apart),
      })
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  const pageZoom = () => page.evaluate(() => visualViewport!.scale)
  await page.getByRole('button', { name: 'Overview' }).click()
  const fitting = await height(page)
  await pinch()
  await expect.poll(() => height(page)).toBeGreaterThan(fitting * 1.4)
  expect(await pageZoom()).toBe(1)
})

it('each view keeps its own size and place, and the overview keeps its place across steps', async () => {
  const page = await openReady({ hash: '#/autoencoder/2' })
  const step = await height(page)
  const overview = page.getByRole('button', { name: 'Overview' })
  await overview.click()
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press('Alt+Equal')
  await page.waitForTimeout(100)
  await page.locator('main').evaluate((main) => main.scrollTo(300, 200))
  const large = await height(page)
  await page.keyboard.press('PageDown')
  await expect.poll(() => hashOf(page)).toBe('#/autoencoder/3')
  expect(await scrolled(page)).toEqual([300, 200])
  expect(await height(page)).toBe(large)
  await page.keyboard.press('PageUp')
  await overview.click()
  await expectHeight(page, step)
  await overview.click()
  await expectHeight(page, large)
  await expect.poll(() => scrolled(page)).toEqual([300, 200])
})

it('in the overview a caption leads into its step', async () => {
  const page = await openReady({ hash: '#/autoencoder/5' })
  await page.getByRole('button', { name: 'Overview' }).click()
  await page.locator('.captions a', { hasText: 'Z2 =' }).click()
  await expect.poll(() => hashOf(page)).toBe('#/autoencoder/3')
  await page.locator('.sheet-view.step').waitFor()
  expect(await cell(page, 'Z2').isVisible()).toBe(true)
  // on a step a caption is a link like any other
  await visit(page, 'autoencoder', 5)
  await page.locator('.captions a', { hasText: 'A3 =' }).click()
  await expect.poll(() => hashOf(page)).toBe('#/autoencoder/4')
})

it.each([
  [1280, 720],
  [1920, 1080],
])('the whole sheet with its way back fits at %i × %i', async (width, heightOfWindow) => {
  const page = await openPage({ hash: '#/autoencoder/12', width, height: heightOfWindow })
  for (const [lesson, step] of [
    ['autoencoder', 12],
    ['sparse-autoencoder', 15],
  ] as const) {
    await visit(page, lesson, step)
    if (lesson === 'autoencoder') await page.getByRole('button', { name: 'Overview' }).click()
    await page.locator('.sheet-view.overview').waitFor()
    const over = await page
      .locator('main')
      .evaluate((main) => [
        main.scrollWidth - main.clientWidth,
        main.scrollHeight - main.clientHeight,
      ])
    expect(Math.max(...over), lesson).toBeLessThanOrEqual(1)
    expect(await height(page), lesson).toBeGreaterThanOrEqual(10)
  }
})

it('where the whole sheet does not fit, it opens at the step', async () => {
  const page = await openReady({ hash: '#/autoencoder/12', width: 900, height: 500 })
  await page.getByRole('button', { name: 'Overview' }).click()
  await expect.poll(async () => (await scrolled(page)).some((by) => by > 0)).toBe(true)
  const view = (await page.locator('main').boundingBox())!
  const box = (await cell(page, 'W1_next').boundingBox())!
  expect(box.x).toBeGreaterThanOrEqual(view.x)
  expect(box.x + box.width).toBeLessThanOrEqual(view.x + view.width + 1)
  expect(box.y + box.height).toBeLessThanOrEqual(view.y + view.height + 1)
})

it('the list of keys names those of the size', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await page.getByRole('button', { name: 'Keys' }).click()
  const row = page.getByRole('dialog').getByRole('row', { name: /^Alt \+ plus, minus, 0/ })
  await expect.poll(() => row.innerText()).toMatch(/larger, smaller, as it fits/)
})
