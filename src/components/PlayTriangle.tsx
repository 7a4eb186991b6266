// The sign of playing.

export function PlayTriangle() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M8 5l11 7-11 7z" />
    </svg>
  )
}
