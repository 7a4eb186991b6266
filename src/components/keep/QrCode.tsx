// A text as a QR code, drawn as one path.
import { encode } from 'uqr'

export function QrCode({ text }: { readonly text: string }) {
  const squares = squaresOf(text)
  if (!squares)
    return (
      <p>
        This link is too long for a QR code, which holds some 2,900 letters. Copy it, or save a
        file.
      </p>
    )
  const { size, path } = squares
  return (
    <svg className="qr" role="img" aria-label="QR code of the link" viewBox={`0 0 ${size} ${size}`}>
      <rect width={size} height={size} />
      <path d={path} />
    </svg>
  )
}

/** How many squares wide, and a path over the dark ones; undefined when the text is too long. */
function squaresOf(text: string): { readonly size: number; readonly path: string } | undefined {
  try {
    const { size, data } = encode(text, { ecc: 'L', border: 4 })
    const path = data.flatMap((line, row) =>
      line.flatMap((dark, col) => (dark ? [`M${col} ${row}h1v1h-1z`] : [])),
    )
    return { size, path: path.join('') }
  } catch {
    return undefined
  }
}
