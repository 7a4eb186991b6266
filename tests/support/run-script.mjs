// Runs a TypeScript file with Vite's own loader, since Node 20 runs none: node run-script.mjs FILE
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

await runnerImport(resolve(process.argv[2]), { configFile: false, logLevel: 'error' })
