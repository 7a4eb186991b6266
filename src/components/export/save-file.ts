// Hands a file to the browser to save.

export function saveFile(name: string, blob: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // some browsers start to read only after this
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
