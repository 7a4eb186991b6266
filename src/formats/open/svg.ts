// The document in an SVG picture that this page made: one element of its metadata, and nothing else of it.

const holder = /<metadata>\s*<worked-autoencoders>([\w-]{1,65536})<\/worked-autoencoders>/

/** The letters of the link in a picture; undefined where it has none. */
export function linkInSvg(text: string): string | undefined {
  return holder.exec(text)?.[1]
}
