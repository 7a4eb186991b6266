// Saves files where the browser puts what it downloads.
import { writeDocument } from '../../formats/document/saved-document'
import { useApp } from '../app'
import { savedNow } from './saved-now'

/** Saves the open document as a JSON file; returns the file's name. */
export function saveDocumentFile(): string {
  const name = `${useApp.getState().place.lesson}.json`
  download(name, new Blob([writeDocument(savedNow(), 2)], { type: 'application/json' }))
  return name
}

/** Hands a file to the browser under a name. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // the browser may not have begun to read it yet
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
