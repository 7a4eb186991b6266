// The hint about the keys: alone, once, and never in the place of news.
import { beforeEach, expect, it } from 'vitest'
import { announceKeysOnce } from '../../src/components/hands/announce-keys'
import { useApp } from '../../src/store/app'
import { startAt } from '../store/fresh-store'

const hint = 'Press ? for the list of keys.'
const said = () => useApp.getState().status

function focusCell(): void {
  document.body.innerHTML =
    '<button>x</button><div tabindex="-1" data-matrix="X" data-row="0" data-col="0">1</div>'
  document.querySelector('button')?.focus()
  document.querySelector<HTMLElement>('[data-matrix]')?.focus()
}

beforeEach(async () => {
  await startAt({ lesson: 'autoencoder', step: 2 })
})

it('waits until the news has been read, then stands alone, once', () => {
  useApp.setState({ status: 'X row 1 is now 5.', notice: '' })
  announceKeysOnce()
  focusCell()
  expect(said()).toBe('X row 1 is now 5.')
  useApp.setState({ status: '', notice: 'There is no step 99.' })
  focusCell()
  expect(said()).toBe('')
  useApp.setState({ notice: '' })
  focusCell()
  expect(said()).toBe(hint)
  useApp.setState({ status: '' })
  focusCell()
  expect(said()).toBe('')
})
