// Sends a million random files and links, or as many as asked, through the readers: node fuzz.mjs [RUNS]
import { spawnSync } from 'node:child_process'

const runs = process.argv[2] ?? '1000000'
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
