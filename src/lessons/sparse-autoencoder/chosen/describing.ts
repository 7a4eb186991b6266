// Ways to describe a matrix by its shape: what each other activation's matrices have in common.
import { oneNumber, only } from '../../axis-names'
import type { Described } from '../../captions'
import { ownSymbols } from '../variants/symbols'

/** What is said of a matrix; its symbol may be one that is known already. */
type About = Omit<Described, 'rows' | 'cols' | 'symbol'> & { readonly symbol?: string }

/** Descriptions with the names of rows and columns that the exercise has. */
export function describing({ X, F, X_hat }: Readonly<Record<string, Described>>) {
  const added = (name: string, { symbol = ownSymbols[name], ...about }: About) => ({
    symbol,
    mark: 'addition' as const,
    ...about,
  })
  return {
    added,
    /** Features by tokens. */
    wide: (name: string, about: About): Described => ({
      ...added(name, about),
      rows: F.rows,
      cols: F.cols,
    }),
    /** Outputs by tokens. */
    out: (name: string, about: About): Described => ({
      ...added(name, about),
      rows: X_hat.rows,
      cols: X.cols,
    }),
    /** One number for each feature. */
    column: (name: string, of: string, about: About): Described => ({
      ...added(name, about),
      rows: F.rows,
      cols: only(of),
    }),
    one: (name: string, row: string, col: string, about: About): Described => ({
      ...added(name, about),
      ...oneNumber(row, col),
    }),
  }
}

/** The loss, whatever it adds up. */
export function total(caption: string, about: string): Described {
  return {
    symbol: 'L',
    caption,
    about,
    role: 'loss',
    mark: 'addition',
    ...oneNumber('sum', 'of all losses'),
  }
}
