// A step's formulas as PyTorch and NumPy write them, folded away until asked for.
import { codeLines, layerLines } from '../../lessons/code-lines'
import type { Lesson } from '../../lessons/lesson'
import type { FormulaShown } from '../../lessons/words'

export interface CodeLinesProps {
  readonly lesson: Lesson
  readonly formulas: readonly FormulaShown[]
}

export function CodeLines({ lesson, formulas }: CodeLinesProps) {
  return (
    <details className="code">
      <summary>In PyTorch and NumPy</summary>
      <h3>PyTorch</h3>
      <Lines lines={codeLines(lesson, formulas, 'torch')} />
      {layerLines(lesson, formulas).map(({ line, weight, bias }) => (
        <p key={line}>
          As a layer with weight {weight} and bias {bias}, which wants the transpose:{' '}
          <code>{line}</code>
        </p>
      ))}
      <h3>NumPy</h3>
      <Lines lines={codeLines(lesson, formulas, 'numpy')} />
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
