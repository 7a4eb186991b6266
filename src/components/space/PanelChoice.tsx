// Looking at all features, or steering one of them.
import { type Panel, useSpace } from './space-state'

const panels: readonly { readonly panel: Panel; readonly label: string }[] = [
  { panel: 'space', label: 'See the features' },
  { panel: 'steer', label: 'Steer' },
]

export function PanelChoice() {
  const shown = useSpace((state) => state.panel)
  return (
    <div className="space-buttons">
      {panels.map(({ panel, label }) => (
        <button
          key={panel}
          type="button"
          aria-pressed={panel === shown}
          onClick={() => useSpace.setState({ panel })}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
