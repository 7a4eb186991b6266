// A step's results as PyTorch and NumPy make them, folded away until asked for.
import { codeLines, layerLines, renamedIn, variableOf } from '../../lessons/code-lines'
import type { Lesson } from '../../lessons/lesson'
import { current, useApp } from '../../store/app'
import { PartButton } from './PartButton'

export interface CodeLinesProps {
  readonly lesson: Lesson
  readonly step: number
}

export function CodeLines({ lesson, step }: CodeLinesProps) {
  const pinned = useApp((state) => Object.keys(current(state).work.pins).length > 0)
  const lines = codeLines(lesson, step, 'torch')
  if (lines.length === 0) return null
  return (
    <details className="code">
      <summary>In PyTorch and NumPy</summary>
      <h3>PyTorch</h3>
      <Lines lines={lines} />
      {layerLines(lesson, step).map(({ line, layer, weight, bias }) => (
        <p key={line}>
          <code>{layer}</code> keeps the same numbers, {variableOf(lesson, weight)} as its weight
          and {variableOf(lesson, bias)} as a plain list, its bias. It takes one example in each
          row: <code>{line}</code>
        </p>
      ))}
      <h3>NumPy</h3>
      <Lines lines={codeLines(lesson, step, 'numpy')} />
      <Renamed lesson={lesson} matrices={renamedIn(lesson, step)} />
      {pinned && <p>A pinned number stands in place of what its line makes.</p>}
    </details>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <pre>
      <code>{lines.join('\n')}</code>
    </pre>
  )
}

interface RenamedProps {
  readonly lesson: Lesson
  readonly matrices: readonly string[]
}

/** Which matrix of the sheet a variable is, where its symbol does not say it. */
function Renamed({ lesson, matrices }: RenamedProps) {
  if (matrices.length === 0) return null
  return (
    <p>
      {matrices.map((matrix, i) => (
        <span key={matrix}>
          {i > 0 && ', '}
          <code>{variableOf(lesson, matrix)}</code> is{' '}
          <PartButton
            lesson={lesson}
            part={{ kind: 'matrix', matrix }}
            said={lesson.matrices[matrix].symbol}
          />
        </span>
      ))}
      .
    </p>
  )
}
