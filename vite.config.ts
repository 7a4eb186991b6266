// How the page is built, served and tested.
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin, Rolldown } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
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

/** What the built page may load and run: its own files, and pictures that it draws itself. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Writes the policy into the built page; the development server needs inline scripts. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      injectTo: 'head-prepend',
    },
  ],
}

/** Nothing is painted before the page knows the reader's theme; there would be nothing to see either. */
const themeBeforePaint: Plugin = {
  name: 'theme-before-paint',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.replaceAll('<script type="module"', '<script type="module" blocking="render"'),
  },
}

/** After the first visit everything works without a network; a new version waits until it is asked for. */
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  manifest: {
    name: 'Worked Autoencoders',
    short_name: 'Autoencoders',
    description: 'An autoencoder and a sparse autoencoder, worked by hand.',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#fffefb',
    theme_color: '#fffefb',
    icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  },
  workbox: {
    globPatterns: ['**/*.{js,css,html,svg,woff2,webmanifest}'],
    inlineWorkboxRuntime: true,
    // a page of its own, not a place in this one
    navigateFallbackDenylist: [/\/worked-autoencoders\.html/],
  },
})

export default defineConfig({
  // Relative, so that the page works from any folder of any host.
  base: './',
  plugins: [react(), contentSecurityPolicy, themeBeforePaint, offline],
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
    // a browser waits more than it computes, so one worker more than the two cores of the test machine
    maxWorkers: 3,
    // a limit against hanging; how fast things are is for the bench to say
    testTimeout: 180_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/bench/**', size],
          setupFiles: ['tests/support/all-operations.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/bench/**'],
          environment: 'jsdom',
          setupFiles: ['tests/support/jsdom.ts', 'tests/support/all-operations.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', size],
          globalSetup: ['tests/support/built-app.ts'],
          // on a machine with no time to spare a click can last as long as a long press
          retry: 1,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
})
