// How the page is built, served and tested.
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Rolldown } from 'vite'
import { defineConfig } from 'vitest/config'

// Reads the built app, so runs where it has been built.
const size = 'tests/size.test.ts'

type ChunkingContext = Rolldown.ChunkingContext

const kits = ['autoencoder', 'sparse-autoencoder']

let firstModules: ReadonlySet<string> | undefined

/** What the page or every lesson imports before it runs is one chunk: many small ones compress worse. */
function pageChunk(id: string, modules: ChunkingContext): string | null {
  firstModules ??= firstModulesIn(modules)
  return firstModules.has(id) ? 'page' : null
}

/** What one lesson adds is one chunk too. */
function kitChunk(id: string, modules: ChunkingContext): string | null {
  const kit = kits.find((name) => importsOfKit(name, modules).has(id))
  return kit === undefined ? null : `kit-${kit}`
}

function firstModulesIn(modules: ChunkingContext): ReadonlySet<string> {
  const [one, ...others] = kits.map((kit) => importsOfKit(kit, modules))
  const shared = [...one].filter((id) => others.every((imports) => imports.has(id)))
  return new Set([
    ...staticImportsOf(join(import.meta.dirname, 'src/main.tsx'), modules),
    ...shared,
  ])
}

function importsOfKit(kit: string, modules: ChunkingContext): ReadonlySet<string> {
  return staticImportsOf(join(import.meta.dirname, `src/lessons/${kit}/kit.ts`), modules)
}

function staticImportsOf(entry: string, modules: ChunkingContext): ReadonlySet<string> {
  // a set visits what is added to it on the way
  const found = new Set([entry])
  for (const id of found)
    modules.getModuleInfo(id)?.importedIds.forEach((imported) => found.add(imported))
  return found
}

export default defineConfig({
  // Relative, so that the page works from any folder of any host.
  base: './',
  plugins: [react()],
  build: {
    target: 'es2023',
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: pageChunk, priority: 2 },
            { name: kitChunk, priority: 1 },
          ],
        },
      },
    },
  },
  preview: { port: 4173 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/bench/**', size],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/bench/**'],
          environment: 'jsdom',
          setupFiles: ['tests/support/jsdom.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', size],
          globalSetup: ['tests/support/built-app.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
})
