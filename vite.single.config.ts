// How the page is built as one HTML file: for disks, sandboxes and course pages.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const root = import.meta.dirname
const file = 'worked-autoencoders.html'

/** What the file may run and draw: its own script and styles, known by their hashes; it asks nobody for anything. */
function policyFor(script: string, styles: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(styles)}`,
    'font-src data:',
    'img-src data: blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

const asData = (path: string, mime: string) =>
  `data:${mime};base64,${readFileSync(join(root, 'public', path)).toString('base64')}`

/** The page, its one script and its one style sheet put into one file; the rest is thrown away. */
const oneFile: Plugin = {
  name: 'one-file',
  enforce: 'post',
  generateBundle(_, bundle) {
    const made = Object.values(bundle)
    const chunks = made.filter((entry) => entry.type === 'chunk')
    const [script] = chunks
    const sheets = made.filter(({ fileName }) => fileName.endsWith('.css'))
    const page = bundle['index.html']
    if (chunks.length !== 1 || sheets.length !== 1 || page?.type !== 'asset')
      this.error(
        `One script and one style sheet are wanted, not ${Object.keys(bundle).join(', ')}.`,
      )
    const [sheet] = sheets
    const css = sheet.type === 'asset' ? String(sheet.source) : ''
    // what would end the elements they stand in is written so that it does not
    const code = script.code.replaceAll(/<(\/script|!--)/gi, '\\x3c$1').trim()
    const styles = css
      .replaceAll(
        /url\(["']?[^"')]*?(fonts\/[\w-]+\.woff2)["']?\)/g,
        (_whole, path: string) => `url(${asData(path, 'font/woff2')})`,
      )
      .trim()
    const html = String(page.source)
      .replaceAll(/\s*<script type="module"[^>]*><\/script>/g, '')
      .replaceAll(/\s*<link rel="stylesheet"[^>]*>/g, '')
      .replace(/href="[^"]*icon\.svg"/, () => `href="${asData('icon.svg', 'image/svg+xml')}"`)
      .replace(
        /<head>/,
        () =>
          `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policyFor(code, styles)}">`,
      )
      .replace('</head>', () => `  <style>${styles}</style>\n  </head>`)
      .replace(
        '</body>',
        () =>
          `  <script type="application/json" id="document"></script>\n    <script>${code}</script>\n  </body>`,
      )
    for (const name of Object.keys(bundle)) delete bundle[name]
    this.emitFile({ type: 'asset', fileName: file, source: html })
  },
}

export default defineConfig({
  root,
  base: './',
  mode: 'single',
  plugins: [react(), oneFile],
  build: {
    target: 'es2023',
    // beside the page that has just been built
    emptyOutDir: false,
    copyPublicDir: false,
    modulePreload: false,
    cssCodeSplit: false,
    // Vite's helper for chunks asks where it stands; there are none here
    rolldownOptions: {
      checks: { emptyImportMeta: false },
      output: { format: 'iife', codeSplitting: false },
    },
  },
})
