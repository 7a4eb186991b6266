// The steps at the left and the bar at the top: where the reader is, and the buttons that apply.
import { act, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { App } from '../../src/components/App'
import { loadHands } from '../../src/components/with-hands'
import { current, useApp } from '../../src/store/app'
import { setCell } from '../../src/store/edit'
import { goTo } from '../../src/store/reading'
import { startAt } from '../store/fresh-store'

// Nothing is hidden here, and asking jsdom for every element takes long.
configure({ defaultHidden: true })

beforeAll(async () => {
  await loadHands()
})
beforeEach(async () => {
  await startAt({ lesson: 'autoencoder', step: 2 })
  render(<App />)
})

const button = (name: string) => screen.getByRole('button', { name })
const off = (name: string) => button(name).getAttribute('aria-disabled')

it('lists the steps from 0, each a link to its address, the current one marked', () => {
  const links = within(screen.getByRole('navigation', { name: 'Steps' })).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    [0, 1, 2, 3, 4, 5, 6].map((step) => `#/autoencoder/${step}`),
  )
  expect(links.map((link) => link.hasAttribute('aria-current')).indexOf(true)).toBe(2)
  expect(links.filter((link) => link.getAttribute('aria-current') === 'step')).toHaveLength(1)
})

it('says which lesson is open and links to the openings of both', () => {
  const links = within(screen.getByRole('navigation', { name: 'Lessons' })).getAllByRole('link')
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Autoencoder', '#/autoencoder/0'],
    ['Sparse autoencoder', '#/sparse-autoencoder/0'],
  ])
  expect(links.map((link) => link.getAttribute('aria-current'))).toEqual(['page', null])
})

it(
  'Back and Next step, and are off at the ends without losing the focus',
  { timeout: 30_000 },
  async () => {
    const user = userEvent.setup()
    await user.click(button('Next'))
    expect(useApp.getState().place.step).toBe(3)
    act(() => goTo({ lesson: 'autoencoder', step: 5 }))
    await user.click(button('Next'))
    expect(useApp.getState().place.step).toBe(6)
    // the exercise ends here, and Next leads on to the way back
    expect(off('Next')).toBe('false')
    await user.click(button('Next'))
    await waitFor(() => expect(useApp.getState().place.step).toBe(7), { timeout: 20_000 })
    const last = current().lesson.steps.length - 1
    act(() => goTo({ lesson: 'autoencoder', step: last }))
    expect(off('Next')).toBe('true')
    await user.click(button('Next'))
    expect(useApp.getState().place.step).toBe(last)
    expect(document.activeElement).toBe(button('Next'))
    act(() => goTo({ lesson: 'autoencoder', step: 0 }))
    expect(off('Back')).toBe('true')
  },
)

it('Undo and Redo are off where there is nothing to do', async () => {
  const user = userEvent.setup()
  expect([off('Undo'), off('Redo')]).toEqual(['true', 'true'])
  act(() => setCell({ matrix: 'X', row: 0, col: 0 }, 3))
  expect([off('Undo'), off('Redo')]).toEqual(['false', 'true'])
  await user.click(button('Undo'))
  expect([off('Undo'), off('Redo')]).toEqual(['true', 'false'])
  await user.click(button('Redo'))
  expect(useApp.getState().values['loss']?.data[0]).toBe(6)
  await user.click(button('Reset'))
  expect(useApp.getState().values['loss']?.data[0]).toBe(5)
  expect(off('Undo')).toBe('false')
})

it('Show all is there in the overview alone', async () => {
  const user = userEvent.setup()
  expect(screen.queryByRole('button', { name: 'Show all' })).toBeNull()
  await user.click(button('Overview'))
  expect(button('Overview').getAttribute('aria-pressed')).toBe('true')
  const before = screen.getAllByRole('grid').length
  await user.click(button('Show all'))
  expect(button('Show all').getAttribute('aria-pressed')).toBe('true')
  expect(screen.getAllByRole('grid').length).toBeGreaterThan(before)
  await user.click(button('Overview'))
  expect(screen.getAllByRole('grid')).toHaveLength(4)
})

it('the title leads home, and what belongs to a lesson is offered in lessons alone', () => {
  const home = screen.getByRole('link', { name: 'Autoencoders, worked by hand' })
  expect(home.getAttribute('href')).toBe('#/')
  const tools = () =>
    within(screen.getByRole('toolbar'))
      .getAllByRole('button')
      .map((each) => each.getAttribute('aria-label') ?? each.textContent)
  expect(tools()).toEqual([
    'Undo',
    'Redo',
    'Reset',
    'Numbers',
    'Changes',
    'Overview',
    'File',
    'View',
    'Keys',
  ])
  act(() => useApp.setState({ page: 'start' }))
  expect(tools()).toEqual(['Undo', 'Redo', 'File', 'View'])
  expect(home.getAttribute('aria-current')).toBe('page')
  act(() => useApp.setState({ page: 'about' }))
  expect(tools()).toEqual(['File', 'View'])
  expect(screen.getByRole('link', { name: 'About' }).getAttribute('aria-current')).toBe('page')
})

it.each([
  ['system', 'system', false],
  ['dark', 'dark', false],
  ['light', 'light', false],
  ['projector', 'light', true],
] as const)('the theme %s is told to the styles', (theme, look, projector) => {
  act(() => useApp.setState({ theme, lettering: 'print' }))
  const root = document.documentElement
  expect(root.dataset['theme']).toBe(look)
  expect(root.dataset['lettering']).toBe('print')
  expect(root.hasAttribute('data-projector')).toBe(projector)
})
