// The training panel: its buttons, its words, and what it says of settings that cannot be used.
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { TrainingPanel } from '../../src/components/training/TrainingPanel'
import { chooseActivation } from '../../src/store/activation'
import { useApp } from '../../src/store/app'
import { goTo, select } from '../../src/store/reading'
import { loadLesson } from '../../src/store/lessons'
import { closeTrain, openTrain, resetRun, setTyped } from '../../src/store/train'
import { useTrain } from '../../src/store/train-state'
import { startAt } from '../store/fresh-store'

// a canvas is nothing that jsdom draws
vi.mock('../../src/components/training/Curve', () => ({ Curve: () => null }))

beforeEach(async () => {
  closeTrain()
  useTrain.setState(useTrain.getInitialState(), true)
  await startAt({ lesson: 'sparse-autoencoder', step: 2 })
  openTrain()
  setTyped({ rate: '0.001', optimizer: 'sgd' })
  resetRun()
  render(<TrainingPanel />)
})

const slowly = { timeout: 25_000 }
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const measure = (id: string) => document.querySelector(`[data-measure="${id}"]`)?.textContent
const panel = () => screen.queryByRole('region', { name: 'Train' })

it('takes the focus, and Esc closes it', async () => {
  expect(document.activeElement).toBe(panel())
  await userEvent.keyboard('{Escape}')
  expect(panel()).toBeNull()
})

it('one step moves the sheet and the measures, by the names the field uses', async () => {
  await userEvent.click(button('One step'))
  expect(screen.getByText('Step', { exact: false, selector: '.history span' }).textContent).toBe(
    'Step 1 of 1',
  )
  for (const name of [
    'Loss',
    'Reconstruction (squared error)',
    'Sparsity (λ × norm-weighted L1)',
    'L0 (active features per token)',
    'Dead features',
    'Explained variance',
  ])
    expect(screen.getByRole('rowheader', { name })).toBeDefined()
  expect(measure('loss')).not.toBe('37')
  expect(useApp.getState().past).toHaveLength(1)
})

it('the curve is told in a sentence for each of its lines', async () => {
  await userEvent.click(button('One step'))
  const figure = within(screen.getByRole('figure'))
  expect(figure.getByText(/^Loss: 37 at the start, .* at step 1\. Reconstruction/)).toBeDefined()
  await userEvent.selectOptions(screen.getByLabelText('Curve of'), 'L0 and dead features')
  expect(figure.getByText(/^L0 \(active features per token\): 1\.6 at the start/)).toBeDefined()
})

it('explained variance is undefined where all columns are the same', async () => {
  const { document } = useApp.getState()
  const X = [1, 2, 3].map((value) => [value, value, value, value, value])
  const work = { numbers: { X }, pins: {}, typed: {} }
  await act(async () => useApp.setState({ document: { ...document, 'sparse-autoencoder': work } }))
  expect(measure('explained')).toBe('undefined')
})

it.each([
  ['', /no number yet/],
  ['-1', /uphill/],
])('η = %j is said to be unusable as it is typed', async (rate, words) => {
  const field = screen.getByLabelText('Learning rate η')
  await userEvent.clear(field)
  if (rate) await userEvent.type(field, rate)
  expect(screen.getByText(words).closest('[role=alert]')).not.toBeNull()
  expect(field.getAttribute('aria-invalid')).toBe('true')
})

it('a run that goes past every number says where, and what to try', async () => {
  const field = screen.getByLabelText('Learning rate η')
  await userEvent.clear(field)
  await userEvent.type(field, '50')
  for (let i = 0; i < 5; i++) await userEvent.click(button('One step'))
  expect(screen.getByText(/^Step 4 went past every number/).textContent).toMatch(
    /learning rate smaller than 50; the numbers from before that step are kept/,
  )
  expect(screen.getByText(/^Loss got worse: 37 → /)).toBeDefined()
})

it.each([
  ['SGD', /^Each weight moves against its gradient/, 1],
  ['SGD with momentum', /velocity/, 2],
  ['Adam', /running mean/, 5],
])('%s is explained, and worked for the selected weight', async (title, words, lines) => {
  await userEvent.selectOptions(screen.getByLabelText('Optimizer'), title)
  expect(screen.getAllByText(words)[0]).toBeDefined()
  expect(screen.getByText(/^Select a weight or a bias/)).toBeDefined()
  act(() => select({ matrix: 'W_dec', row: 0, col: 1 }))
  const weight = within(screen.getByRole('region', { name: /^The next step of Wd\[1,2\]/ }))
  expect(weight.getAllByRole('definition')).toHaveLength(lines)
  expect(weight.getByText(/^w = .*, g = .*, η = 0\.001/)).toBeDefined()
})

it.each(['SGD', 'SGD with momentum', 'Adam'])(
  'what is worked for a weight is what each next step of %s makes of it',
  async (optimizer) => {
    await userEvent.selectOptions(screen.getByLabelText('Optimizer'), optimizer)
    setTyped({ rate: '0.05' })
    act(() => select({ matrix: 'W_enc', row: 0, col: 0 }))
    for (let step = 1; step <= 3; step++) {
      const promised = screen.getAllByRole('definition').at(-1)!.querySelector('strong')!
      const next = Number(promised.textContent.replace('−', '-'))
      await userEvent.click(button('One step'))
      expect(next).toBeCloseTo(useApp.getState().values.W_enc.data[0], 4)
    }
  },
)

it(
  'the trade-off lists its runs as buttons, and refuses a λ below 0',
  { timeout: 60_000 },
  async () => {
    await userEvent.click(button('The trade-off'))
    expect(await screen.findAllByText(/^λ = 8: L0/, {}, slowly)).not.toEqual([])
    const field = screen.getByLabelText('λ, as a number')
    await userEvent.clear(field)
    await userEvent.type(field, '-2')
    expect(screen.getByText(/rewards activations for growing/)).toBeDefined()
    expect(useApp.getState().values.lambda.data[0]).toBe(1)
    await userEvent.clear(field)
    await userEvent.type(field, '0.7')
    expect(
      await screen.findByText(/lies between the runs with λ = 0\.5 and λ = 1\./, {}, slowly),
    ).toBeDefined()
    await userEvent.click(button(/^λ = 0\.1: .* squared error 0\.36/))
    expect(useApp.getState().values.lambda.data[0]).toBe(0.1)
    await userEvent.click(button('One run'))
    await userEvent.clear(screen.getByLabelText('Learning rate η'))
    await userEvent.click(button('The trade-off'))
    expect(await screen.findByText(/η is no number yet/)).toBeDefined()
    expect(screen.queryAllByText(/^λ = 8: L0/)).toEqual([])
  },
)

it('with TopK there is no λ to trade by, and the curve names the auxiliary loss', async () => {
  await act(() => chooseActivation('topk'))
  await userEvent.click(button('One step'))
  expect(screen.getByRole('rowheader', { name: /^Auxiliary/ })).toBeDefined()
  expect(screen.queryByRole('rowheader', { name: /^Sparsity/ })).toBeNull()
  await userEvent.click(button('The trade-off'))
  expect(screen.getByText(/^There is nothing to trade here: with TopK/)).toBeDefined()
  expect(screen.queryByLabelText('λ, as a number')).toBeNull()
})

it('the autoencoder has no features and nothing to trade', async () => {
  await loadLesson('autoencoder')
  act(() => goTo({ lesson: 'autoencoder', step: 1 }))
  expect(screen.queryByRole('button', { name: 'The trade-off' })).toBeNull()
  expect(screen.queryByRole('rowheader', { name: /^L0/ })).toBeNull()
  expect(measure('loss')).toBe('5')
})
