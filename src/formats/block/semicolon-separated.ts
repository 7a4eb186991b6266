// Semicolon-separated rows, the CSV of countries with a decimal comma.
import type { Reader } from './block'
import { delimited, withoutBlankEdges } from './delimited'

export const readSemicolonSeparated: Reader = (text) =>
  text.includes(';')
    ? { kind: 'cells', cells: withoutBlankEdges(delimited(text, ';')), from: 'semicolon-separated' }
    : undefined
