// Buttons that turn the drawing, for those who neither drag nor use keys.
import { startingTurn, turnedBy } from '../../lessons/space/turn'
import { useSpace } from './space-state'

const turns: readonly {
  readonly label: string
  readonly sign: string
  readonly by: [number, number]
}[] = [
  { label: 'Turn left', sign: '←', by: [-15, 0] },
  { label: 'Turn right', sign: '→', by: [15, 0] },
  { label: 'See more from above', sign: '↑', by: [0, 15] },
  { label: 'See more from below', sign: '↓', by: [0, -15] },
]

export function TurnButtons() {
  return (
    <div className="turn-buttons">
      {turns.map(({ label, sign, by }) => (
        <button
          key={label}
          type="button"
          aria-label={label}
          title={label}
          onClick={() => useSpace.setState(({ turn }) => ({ turn: turnedBy(turn, ...by) }))}
        >
          {sign}
        </button>
      ))}
      <button
        type="button"
        aria-label="Turn back to the start"
        title="Turn back to the start"
        onClick={() => useSpace.setState({ turn: startingTurn })}
      >
        ↺
      </button>
    </div>
  )
}
