// What a code is decoded to, beside what it should be.
import type { CodedExample, CodeSpace } from '../../lessons/space/code-space'
import { plainName } from '../../lessons/space/space-words'
import { useApp, useLesson } from '../../store/app'
import { numberText } from '../../tensor/number-text'

export interface DecodedProps {
  readonly space: CodeSpace
  readonly example: CodedExample
}

export function Decoded({ space, example }: DecodedProps) {
  const lesson = useLesson()
  const loss = useApp((state) => state.values[lesson.loss].data[0])
  return (
    <>
      <table className="decoded">
        <caption>{plainName(example.name)}, decoded</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">Y</th>
            <th scope="col">target Y′</th>
          </tr>
        </thead>
        <tbody>
          {space.outputs.map(({ full }, row) => (
            <tr key={full}>
              <th scope="row">{full}</th>
              <td className="output">{numberText(example.output[row]).text}</td>
              <td className="target">{numberText(example.target[row]).text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p aria-live="polite">
        Squared error of {plainName(example.name)}:{' '}
        <strong>{numberText(example.squaredError).text}</strong>. Loss of all:{' '}
        <strong>{numberText(loss).text}</strong>.
      </p>
    </>
  )
}
