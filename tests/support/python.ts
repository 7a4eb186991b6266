// Runs Python where it is to be found with NumPy, as it is where the tests run for a release.
import { execFileSync, spawnSync } from 'node:child_process'
import { expect } from 'vitest'

/** The program; undefined where there is none. */
export const python = ['python3', '/usr/bin/python3'].find((program) => {
  try {
    execFileSync(program, ['-c', 'import numpy'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})

/** Runs Python code that finds what it is given in `given`; what it wrote to its error stream. */
export function runPython(code: string, given: unknown): string {
  const opening = 'import sys, json; given = json.load(sys.stdin)'
  const { stderr, status } = spawnSync(python!, ['-c', `${opening}\n${code}`], {
    input: JSON.stringify(given),
    encoding: 'utf8',
  })
  expect(status === 0, stderr).toBe(stderr === '')
  return stderr
}
