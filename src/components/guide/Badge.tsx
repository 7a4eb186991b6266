// Says of a formula or a remark whose it is.
import type { Mark } from '../../lessons/lesson'

const markWords: Readonly<Record<Mark, string>> = {
  exercise: 'as in the exercise',
  corrected: 'corrected',
  addition: 'our addition',
}

export function Badge({ mark }: { readonly mark: Mark }) {
  return <strong className={`badge ${mark}`}>{markWords[mark]}</strong>
}
