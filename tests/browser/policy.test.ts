// The browser itself holds the content security policy: nothing runs but the page's own files.
import { expect, it } from 'vitest'
import { takeTroubles } from '../support/open-page'
import { drop, openFilePanel, openKeeping } from './keep-support'
import { expectStatus, visit } from './sheet-page'

it('an inline script, a text as code and a script of another host do not run', async () => {
  const page = await openKeeping()
  const outcome = await page.evaluate(async () => {
    const ran = { inline: false, handler: false, code: false, host: false }
    Object.assign(window, { ran })
    const script = document.createElement('script')
    script.textContent = 'window.ran.inline = true'
    document.body.append(script)
    const image = document.createElement('img')
    image.setAttribute('onerror', 'window.ran.handler = true')
    const other = document.createElement('script')
    const ended = Promise.all(
      [image, other].map((each) => new Promise((done) => each.addEventListener('error', done))),
    )
    image.src = 'data:image/png;base64,x'
    document.body.append(image)
    other.src = 'data:text/javascript,window.ran.host = true'
    document.body.append(other)
    // what a test runs may make code of text, what the page's timers run may not
    await new Promise((resolve) => setTimeout(resolve))
    let refused = ''
    try {
      Reflect.apply(setTimeout, window, ['window.ran.code = true'])
      Reflect.construct(Reflect.get(window, 'Function'), ['window.ran.code = true'])()
    } catch (error) {
      refused = error instanceof Error ? error.name : ''
    }
    // a timer of text would have run before one that was set after it
    await new Promise((resolve) => setTimeout(resolve))
    await ended
    return { ran, refused }
  })
  expect(outcome).toEqual({
    ran: { inline: false, handler: false, code: false, host: false },
    refused: 'EvalError',
  })
  const refusals: string[] = []
  await expect
    .poll(() => {
      refusals.push(...takeTroubles().filter((each) => /Content Security Policy/.test(each)))
      return refusals.length
    })
    .toBeGreaterThan(2)
})

it('a tour of the page meets no refusal of the policy', async () => {
  const page = await openKeeping()
  await drop(page, 'x.svg', '<svg><script>alert(1)</script></svg>')
  const panel = await openFilePanel(page)
  await panel.getByRole('button', { name: 'QR code' }).click()
  await panel.getByRole('button', { name: 'Save file' }).click()
  await page.keyboard.press('Escape')
  await page.locator('td[data-matrix="W1"]').first().click()
  await page.keyboard.type('=sqrt(2)*sin(1)')
  await page.keyboard.press('Enter')
  await expectStatus(page, /is now 1\.19/)
  for (const step of [3, 6]) await visit(page, 'autoencoder', step)
  for (const step of [2, 10]) await visit(page, 'sparse-autoencoder', step)
  await page.getByRole('link', { name: 'About' }).click()
  await page.getByRole('link', { name: /^Autoencoders/ }).click()
  await page.getByRole('grid').nth(6).waitFor()
  expect(takeTroubles()).toEqual([])
})
