// Sends random files and links through the readers, a million in all or as many as asked: npm run fuzz -- RUNS
import { spawnSync } from 'node:child_process'

const runs = process.argv[2] ?? '1000000'
if (!/^[1-9]\d*$/.test(runs)) {
  console.error(`How many files and links: a whole number from 1 on, not ${runs}.`)
  process.exit(2)
}
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'unit', 'tests/formats/fuzz.test.ts'],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, FUZZ_RUNS: runs },
  },
)
process.exit(status ?? 1)
