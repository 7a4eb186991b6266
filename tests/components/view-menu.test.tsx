// The View menu: what is chosen in it is what the stores hold, and the other way round.
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { ViewMenu } from '../../src/components/view/ViewMenu'
import { useApp } from '../../src/store/app'
import { useOptions } from '../../src/store/options'
import { startAt } from '../store/fresh-store'

beforeEach(async () => {
  useOptions.setState(useOptions.getInitialState(), true)
  await startAt({ lesson: 'autoencoder', step: 2 })
  render(<ViewMenu />)
})

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name })
const button = (name: string) => screen.getByRole('button', { name })
const zoomShown = () => screen.getByRole('status', { name: 'Zoom' }).textContent

it('chooses the theme, the lettering and the view', async () => {
  const user = userEvent.setup()
  expect([radio('Auto').checked, radio('By hand').checked, radio('The step').checked]).toEqual([
    true,
    true,
    true,
  ])
  for (const [name, theme] of [
    ['Dark', 'dark'],
    ['Projector', 'projector'],
    ['Light', 'light'],
    ['Auto', 'system'],
  ] as const) {
    await user.click(radio(name))
    expect(useApp.getState().theme).toBe(theme)
    expect(radio(name).checked).toBe(true)
  }
  await user.click(radio('Print'))
  expect(useApp.getState().lettering).toBe('print')
  await user.click(radio('Overview'))
  expect(useApp.getState().view).toBe('overview')
})

it('offers Show all in the overview alone', async () => {
  const user = userEvent.setup()
  expect(box(/^Show all/).disabled).toBe(true)
  act(() => useApp.setState({ view: 'overview' }))
  await user.click(box(/^Show all/))
  expect(useApp.getState().showAll).toBe(true)
  await user.click(box(/^Show all/))
  expect(useApp.getState().showAll).toBe(false)
})

it.each([
  [/^Heat/, 'heat'],
  [/^Network diagram/, 'diagram'],
  [/^Predict first/, 'predict'],
] as const)('%s switches on and off', async (name, option) => {
  const user = userEvent.setup()
  const before = useOptions.getState()[option]
  expect(box(name).checked).toBe(before)
  await user.click(box(name))
  expect(useOptions.getState()[option]).toBe(!before)
  act(() => useOptions.setState({ [option]: before }))
  expect(box(name).checked).toBe(before)
})

it('zooms by levels to both ends, and back to what fits', async () => {
  const user = userEvent.setup()
  expect(zoomShown()).toBe('100 %')
  await user.click(button('Zoom in'))
  expect(zoomShown()).toBe('125 %')
  for (let clicks = 0; clicks < 9; clicks++) await user.click(button('Zoom in'))
  expect(zoomShown()).toBe('400 %')
  expect(button('Zoom in').getAttribute('aria-disabled')).toBe('true')
  await user.click(button('Fit'))
  expect(zoomShown()).toBe('100 %')
  for (let clicks = 0; clicks < 5; clicks++) await user.click(button('Zoom out'))
  expect(zoomShown()).toBe('50 %')
  expect(button('Zoom out').getAttribute('aria-disabled')).toBe('true')
  await user.click(button('Fit'))
  expect(useOptions.getState().zoom).toBe(1)
})

it('on a page without a sheet only the look can be chosen', () => {
  act(() => useApp.setState({ page: 'about' }))
  expect(screen.queryAllByRole('checkbox')).toEqual([])
  expect(screen.queryByRole('radio', { name: 'Overview' })).toBeNull()
  expect(radio('Projector').checked).toBe(false)
  expect(radio('Print').checked).toBe(false)
})
