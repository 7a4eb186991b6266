// Installs what the benchmarks need, again after a change: their rivals weigh nothing on a plain npm ci.
import { execSync } from 'node:child_process'
import { statSync } from 'node:fs'

const changed = (path) => statSync(`tests/bench/${path}`, { throwIfNoEntry: false })?.mtimeMs ?? 0

if (changed('node_modules/.package-lock.json') < changed('package-lock.json'))
  execSync('npm ci', { cwd: 'tests/bench', stdio: 'inherit' })
