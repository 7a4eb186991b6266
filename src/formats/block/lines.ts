// The lines of a pasted text, whatever ends them.

const invisible = /[\0\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

/** The text without characters of no width, which word processors put around minus signs. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '')
}

/** The lines that hold anything, ended by CRLF, LF, CR or Word's soft line break. */
export function linesOf(text: string): string[] {
  return text.split(/[\r\n\v\f\x85\u2028\u2029]/).filter((line) => line.trim() !== '')
}
