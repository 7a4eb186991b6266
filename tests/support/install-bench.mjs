// Installs what the benchmarks need, once: their rivals weigh nothing on a plain npm ci.
import { execSync } from 'node:child_process'
import { existsSync } from 'node:fs'

if (!existsSync('tests/bench/node_modules'))
  execSync('npm ci', { cwd: 'tests/bench', stdio: 'inherit' })
