// The About page: every license it states is the one its package states.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { AboutPage } from '../../src/components/about/AboutPage'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const packages: Readonly<Record<string, string>> = {
  React: 'react',
  Zustand: 'zustand',
  'Rough.js': 'roughjs',
  'math.js': 'mathjs',
  valibot: 'valibot',
  fflate: 'fflate',
  hucre: 'hucre',
  uqr: 'uqr',
  uPlot: 'uplot',
  Workbox: 'workbox-window',
}

/** The licenses of the table, by name. */
function stated(): Record<string, string> {
  const rows = screen.getAllByRole('row').slice(1)
  return Object.fromEntries(
    rows.map(({ children: [name, , license] }) => [name?.textContent, license?.textContent]),
  )
}

it('names every package that reaches the reader, with the license it comes under', () => {
  render(<AboutPage />)
  const { dependencies } = JSON.parse(read('package.json')) as {
    dependencies: Record<string, string>
  }
  // react-dom is part of React
  const shipped = Object.keys(dependencies).filter((name) => name !== 'react-dom')
  expect(Object.values(packages).toSorted()).toEqual(shipped.toSorted())
  const licenses = stated()
  for (const [name, folder] of Object.entries(packages)) {
    const { license } = JSON.parse(read(`node_modules/${folder}/package.json`)) as {
      license: string
    }
    expect(licenses[name], name).toBe(license)
  }
})

it('names both fonts, whose licenses lie beside them', () => {
  render(<AboutPage />)
  const licenses = stated()
  for (const [name, file] of [
    ['Shantell Sans', 'fonts/shantell-sans-OFL.txt'],
    ['Inter', 'fonts/inter-OFL.txt'],
  ] as const) {
    expect(licenses[name]).toBe('OFL-1.1')
    expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(`./${file}`)
    expect(read(`public/${file}`)).toContain('SIL Open Font License, Version 1.1')
  }
})

it('credits whom it follows, and says that they have not endorsed it', () => {
  render(<AboutPage />)
  const words = screen.getByRole('main').textContent
  expect(words).toContain('Prof. Tom Yeh')
  expect(words).toContain('Srijanie Dey')
  expect(words).toMatch(/have not endorsed/)
  expect(screen.getByRole('link', { name: 'byhand.ai' }).getAttribute('href')).toMatch(/^https:/)
  expect(read('LICENSE')).toMatch(/^MIT License/)
})

it('says what a hatched 0 is on the way forward and on the way back', () => {
  render(<AboutPage />)
  expect(document.body.textContent).toMatch(
    /A hatched 0 was negative before ReLU, or is a gradient that ReLU stopped/,
  )
})
