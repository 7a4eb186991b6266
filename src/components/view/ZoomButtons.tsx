// How large the sheet is: smaller, larger, and back to what fits.
import { useOptions } from '../../store/options'
import { fit, largest, smallest, zoomBy } from './zoom'

export function ZoomButtons() {
  const zoom = useOptions((state) => state.zoom)
  return (
    <fieldset className="choice zoom">
      <legend>Size</legend>
      <button
        type="button"
        aria-label="Zoom out"
        title="Alt + −"
        aria-disabled={zoom <= smallest}
        onClick={() => zoomBy(-1)}
      >
        −
      </button>
      <output aria-label="Zoom">{Math.round(zoom * 100)} %</output>
      <button
        type="button"
        aria-label="Zoom in"
        title="Alt + +"
        aria-disabled={zoom >= largest}
        onClick={() => zoomBy(1)}
      >
        +
      </button>
      <button type="button" title="Alt + 0" onClick={fit}>
        Fit
      </button>
    </fieldset>
  )
}
