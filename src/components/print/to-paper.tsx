// Puts a sheet on the page where only printing shows it, and has the browser print.
import { createRoot, type Root } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { addressOf } from '../../store/place'
import { useApp } from '../../store/app'
import { standingLesson, standingLink } from '../../store/standing'
import type { PrintOptions } from './options'
import { PaperView } from './PaperView'

/** A longer address makes a QR code that phones no longer read from paper. */
const longestAddress = 600

let paper: { readonly root: Root; readonly host: HTMLElement } | undefined

export async function toPaper(options: PrintOptions): Promise<void> {
  takePaperAway()
  const state = standingLesson()
  const address = shortAddress()
  const host = document.createElement('div')
  host.className = 'print-view'
  document.body.append(host)
  const root = createRoot(host)
  paper = { root, host }
  const date = new Date().toLocaleDateString('en-US', { dateStyle: 'long' })
  // all of it is there before the browser looks
  flushSync(() =>
    root.render(<PaperView state={state} options={options} address={address} date={date} />),
  )
  await document.fonts.ready
  window.print()
}

export function takePaperAway(): void {
  paper?.root.unmount()
  paper?.host.remove()
  paper = undefined
}

/** The address that opens this document, or only its lesson where the document is too long. */
function shortAddress(): string {
  const page = location.href.replace(/[?#].*$/, '')
  const { lesson } = useApp.getState().place
  const lessonAddress = `${page}${addressOf({ lesson, step: 0 })}`
  const link = standingLink()
  const address = `${lessonAddress}/${link}`
  return link !== null && address.length <= longestAddress ? address : lessonAddress
}
