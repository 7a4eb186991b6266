// Every format that a lesson is written in: one entry a format, loaded when it is asked for.
import type { Exporter, WriteLesson } from './exporter'
import type { DialectId } from './python/dialect'

const whole = ['lesson'] as const
const anyScope = ['matrix', 'step', 'lesson'] as const

export const exporters = [
  {
    id: 'svg',
    label: 'Picture, SVG',
    about: 'Sharp at any size, with real text; opens again in this page.',
    extension: 'svg',
    mime: 'image/svg+xml',
    text: true,
    scopes: anyScope,
    load: async () => {
      const { pictureOf } = await import('./picture/picture-of')
      return pictureOf
    },
  },
  {
    id: 'latex',
    label: 'LaTeX',
    about: 'Matrices and formulas; the whole lesson is a document that compiles.',
    extension: 'tex',
    mime: 'application/x-tex',
    text: true,
    scopes: anyScope,
    load: async () => (await import('./notation/latex')).latexOf,
  },
  {
    id: 'markdown',
    label: 'Markdown',
    about: 'Tables with the names of rows and columns.',
    extension: 'md',
    mime: 'text/markdown',
    text: true,
    scopes: anyScope,
    load: async () => (await import('./notation/markdown')).markdownOf,
  },
  {
    id: 'workbook',
    label: 'Workbook, XLSX',
    about: 'Live formulas for Excel, Sheets and LibreOffice, and a sheet with blanks.',
    extension: 'xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    text: false,
    scopes: whole,
    load: async () => {
      const { writeWorkbook } = await import('./workbook')
      return (state) => writeWorkbook(state)
    },
  },
  script('numpy', 'NumPy', 'Forward, loss and gradients by hand, checked against the page.'),
  script('pytorch', 'PyTorch', 'Gradients by autograd, checked against the page.'),
  script('jax', 'JAX', 'Gradients by jax.grad, checked against the page.'),
  {
    id: 'notebook',
    label: 'Notebook, IPYNB',
    about: 'The NumPy script in cells, for Jupyter and Colab.',
    extension: 'ipynb',
    mime: 'application/x-ipynb+json',
    text: true,
    scopes: whole,
    load: async () => {
      const { notebook } = await import('./python/notebook')
      return (state) => notebook(state, 'numpy')
    },
  },
] as const satisfies readonly Exporter[]

export type ExporterId = (typeof exporters)[number]['id']

function script<const Id extends DialectId>(id: Id, label: string, about: string) {
  return {
    id,
    label: `${label} script`,
    about,
    extension: 'py',
    mime: 'text/x-python',
    text: true,
    scopes: whole,
    load: async (): Promise<WriteLesson> => {
      const { pythonScript } = await import('./python/script')
      return (state) => pythonScript(state, id)
    },
  } as const satisfies Exporter
}
