// What component tests need around each test: a clean page, and the browser parts jsdom lacks.
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// what is loaded when first used may take a while on a busy machine
configure({ asyncUtilTimeout: 20_000 })

afterEach(() => {
  cleanup()
  localStorage.clear()
  history.replaceState(null, '', '/')
})

Element.prototype.scrollIntoView ??= () => {}
window.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  })

globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
