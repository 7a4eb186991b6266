// Before any browser test: the built app on a local port, and a browser to open it with.
import type { TestProject } from 'vitest/node'
import { findBrowser } from './find-browser'
import { buildIfStale, serveApp } from './serve-app'

declare module 'vitest' {
  export interface ProvidedContext {
    appUrl: string
    browserPath: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildIfStale()
  project.provide('browserPath', findBrowser())
  const app = await serveApp()
  project.provide('appUrl', app.url)
  return app.close
}
