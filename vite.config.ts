// How the page is built, served and tested.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// Reads the built app, so runs where it has been built.
const size = 'tests/size.test.ts'

export default defineConfig({
  // Relative, so that the page works from any folder of any host.
  base: './',
  plugins: [react()],
  build: { target: 'es2023', modulePreload: false, assetsInlineLimit: 0 },
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
