// Every format that numbers are copied in: one line a file, loaded when it is asked for.
import { html } from './html'
import { tsv } from './tsv'
import type { Writer } from './writer'

/** The two that a copy event needs at once are there from the start. */
export const writers = [
  { id: 'tsv', label: 'Tab-separated', load: async () => tsv },
  { id: 'html', label: 'HTML table', load: async () => html },
  { id: 'numpy', label: 'NumPy', load: async () => (await import('./numpy')).numpy },
  { id: 'pytorch', label: 'PyTorch', load: async () => (await import('./pytorch')).pytorch },
  { id: 'latex', label: 'LaTeX', load: async () => (await import('./latex')).latex },
  { id: 'markdown', label: 'Markdown', load: async () => (await import('./markdown')).markdown },
  { id: 'json', label: 'JSON', load: async () => (await import('./json')).json },
  { id: 'csv', label: 'CSV', load: async () => (await import('./csv')).csv },
] as const satisfies readonly {
  readonly id: string
  readonly label: string
  readonly load: () => Promise<Writer>
}[]

export type WriterId = (typeof writers)[number]['id']
