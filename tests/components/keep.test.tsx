// Notices of saving and of new versions, and the work saved by itself.
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { KeepRoot } from '../../src/components/keep/KeepRoot'
import { Notices } from '../../src/components/keep/Notices'
import { sayWhenNewer } from '../../src/components/keep/say-when-newer'
import { useApp } from '../../src/store/app'
import { setCell } from '../../src/store/edit'
import { useOffline } from '../../src/store/offline'
import { like } from '../../src/store/preferences'
import { beginAutosave } from '../../src/store/saving/autosave'
import { openFile } from '../../src/store/saving/open-file'
import { dismiss, notify, useNotices } from '../../src/store/saving/notices'
import { startAt } from '../store/fresh-store'

let stop: () => void

beforeEach(async () => {
  localStorage.clear()
  useNotices.setState({ notices: [] })
  await startAt({ lesson: 'autoencoder', step: 2 })
  vi.useFakeTimers({ shouldAdvanceTime: true })
  stop = beginAutosave()
})

afterEach(() => {
  like({ heat: false })
  stop()
  vi.useRealTimers()
  cleanup()
})

const saved = () => Object.values({ ...localStorage }).map(String)

it('a newer version is said, and taken when its button is pressed', async () => {
  const update = vi.fn<() => void>()
  sayWhenNewer()
  render(<Notices />)
  expect(screen.queryByText(/newer version/)).toBeNull()
  act(() => useOffline.setState({ update }))
  await userEvent.click(screen.getByRole('button', { name: 'Reload' }))
  expect(update).toHaveBeenCalledTimes(1)
  expect(screen.queryByText(/newer version/)).toBeNull()
})

it('a notice of the same key takes the place of the one before, and can be dismissed', () => {
  render(<Notices />)
  act(() => notify({ key: 'a', text: 'First.' }))
  act(() => notify({ key: 'a', text: 'Second.' }))
  expect(screen.queryByText('First.')).toBeNull()
  screen.getByText('Second.')
  act(() => dismiss('a'))
  expect(screen.queryByText('Second.')).toBeNull()
})

it('a burst of changes is saved once, half a second after the last', () => {
  const put = vi.spyOn(Storage.prototype, 'setItem')
  for (const value of [3, 4, 5]) setCell({ matrix: 'W1', row: 0, col: 0 }, value)
  vi.advanceTimersByTime(400)
  expect(put).not.toHaveBeenCalled()
  vi.advanceTimersByTime(200)
  expect(put).toHaveBeenCalledTimes(1)
  expect(saved()).toHaveLength(1)
  expect(saved()[0]).toContain('[5,-1,0,0]')
  put.mockRestore()
})

it('what is not saved yet is saved when the page goes away, and nothing where nothing changed', () => {
  window.dispatchEvent(new Event('pagehide'))
  expect(localStorage).toHaveLength(0)
  setCell({ matrix: 'W1', row: 0, col: 0 }, 9)
  window.dispatchEvent(new Event('pagehide'))
  expect(saved()[0]).toContain('[9,-1,0,0]')
})

it('the view is saved too; moving the selection and what is the reader’s for all work are not', () => {
  useApp.setState({ selected: { matrix: 'W1', row: 0, col: 0 } })
  like({ heat: true })
  vi.advanceTimersByTime(600)
  expect(localStorage).toHaveLength(0)
  useApp.setState({ view: 'overview' })
  vi.advanceTimersByTime(600)
  expect(saved()[0]).toContain(String.raw`\"view\":{\"overview\":true}`)
})

it('a file dropped as the question about one before it closes is asked about', async () => {
  vi.useRealTimers()
  // jsdom opens no dialogs
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close(this: HTMLDialogElement) {
      this.open = false
    },
  })
  render(<KeepRoot />)
  const csv = () => openFile(new File(['1,2,3\n4,5,6\n7,8,9\n10,11,12'], 'mine.csv'))
  await act(csv)
  const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Numbers from mine.csv' })
  // the browser tells of the closing only after it
  const told = new Promise((resolve) => dialog.addEventListener('close', resolve))
  dialog.removeAttribute('open')
  await act(csv)
  await act(async () => {
    dialog.dispatchEvent(new Event('close'))
    await told
  })
  expect(screen.getByRole<HTMLDialogElement>('dialog').open).toBe(true)
})
