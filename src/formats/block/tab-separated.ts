// Tab-separated rows: Excel, Sheets, Numbers, LibreOffice, tables of Word and of web pages.
import type { Reader } from './block'
import { delimited, withoutBlankEdges } from './delimited'

export const readTabSeparated: Reader = (_text, { whole }) =>
  whole.includes('\t')
    ? { kind: 'cells', cells: withoutBlankEdges(delimited(whole, '\t')), from: 'tab-separated' }
    : undefined
