// What is measured, at the start and at the step that is shown.
import { useTrain } from '../../store/train-state'
import { measuredOf, measureText } from '../../training/run-words'

export function MeasuresTable() {
  const { curve, measures, parts } = useTrain()
  if (!measures || curve.length === 0) return null
  return (
    <table className="measures">
      <caption>Measures</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">step {curve[0].step}</th>
          <th scope="col">step {measures.step}</th>
        </tr>
      </thead>
      <tbody>
        {measuredOf(parts, measures).map(({ id, title, of }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            <td>{measureText(of(curve[0]))}</td>
            <td data-measure={id}>{measureText(of(measures))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
