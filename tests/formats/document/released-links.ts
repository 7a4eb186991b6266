// Links of every released version, as they were made then; they open for good.
import type { SavedDocument } from '../../../src/formats/document/saved-document'
import { shippedNames } from '../../../src/lessons/sparse-autoencoder/numbers'

export interface ReleasedLink {
  readonly version: number
  readonly about: string
  readonly link: string
  readonly saved: SavedDocument
}

const release1: readonly Omit<ReleasedLink, 'version'>[] = [
  {
    about: 'nothing touched',
    link: 'aeV7Ko20SQfFFbS0A',
    saved: { place: { lesson: 'autoencoder', step: 0 }, view: {}, lessons: {} },
  },
  {
    about: 'one weight, one pin, one name',
    link: 'aMxx3o13IGyOlFERSICoSqFe8B6eC6w6SqheUUgetKEUq3MHlupEZqMRHC1MA',
    saved: {
      place: { lesson: 'sparse-autoencoder', step: 3 },
      view: { heat: true },
      lessons: {
        'sparse-autoencoder': {
          names: {
            columns: [...shippedNames.columns],
            features: ['Sea', 'Music', 'City', 'Europe', 'Himalaya', 'Mountain'],
          },
          numbers: { lambda: [[0.1]] },
          pins: { F: { 26: 5 } },
          typed: {},
        },
      },
    },
  },
  {
    about: 'other sizes and decimals',
    link: 'aM2Juo60v0JIIXk9hFKxGoHSMXLSCDEYvEIAFnI6BnjEaAIVDqq45sCjQM8XheZD2alApqmRrqG-sBAqLWgA',
    saved: {
      place: { lesson: 'autoencoder', step: 2 },
      view: { overview: true },
      lessons: {
        autoencoder: {
          shape: { sizes: [2, 1, 2], columns: 2 },
          numbers: {
            X: [
              [0.1, 1 / 3],
              [1e-7, -2.5],
            ],
          },
          pins: {},
          typed: { X: { 1: '=1/3' } },
        },
      },
    },
  },
]

export const releasedLinks: readonly ReleasedLink[] = release1.map((each) => ({
  version: 1,
  ...each,
}))
