// The decoder norms folded into the encoder: other weights, the same output.
import { useId, useMemo, useState } from 'react'
import type { Lesson } from '../../lessons/lesson'
import { foldLesson } from '../../lessons/sparse-autoencoder/variants/folded'
import { useApp } from '../../store/app'
import { numberText } from '../../tensor/number-text'
import { SmallMatrix } from './SmallMatrix'

export function FoldSection({ lesson }: { readonly lesson: Lesson }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <section>
      <h3>Fold the decoder norms into the encoder</h3>
      <p>
        max(0, c·z) = c·max(0, z) for every c above 0: where a direction shrinks by its length and
        its activation grows by it, their product stays. So it is with ReLU, as here.
      </p>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {open ? 'Hide the folded weights' : 'Fold the decoder norms into the encoder'}
      </button>
      {open && (
        <div id={id}>
          <FoldedWeights lesson={lesson} />
        </div>
      )}
    </section>
  )
}

function FoldedWeights({ lesson }: { readonly lesson: Lesson }) {
  const work = useApp((state) => state.document[lesson.id])
  const { numbers, before, after, difference, same } = useMemo(
    () => foldLesson(lesson, work.numbers),
    [lesson, work.numbers],
  )
  const { text } = numberText(difference)
  return (
    <>
      <p role="status">
        {difference === 0
          ? 'The output X̂ is the same: no number of it differs.'
          : same
            ? `The output X̂ is the same: the difference is 0 to rounding, at most ${text}.`
            : `X̂ cannot be compared: the largest difference comes out as ${text}, because a number is too large to calculate with.`}
      </p>
      <div className="folded">
        {['W_enc', 'b_enc', 'W_dec'].map((matrix) => (
          <SmallMatrix
            key={matrix}
            lesson={lesson}
            matrix={matrix}
            rows={numbers[matrix]}
            when="folded"
          />
        ))}
        <SmallMatrix lesson={lesson} matrix="X_hat" rows={before} when="before" />
        <SmallMatrix lesson={lesson} matrix="X_hat" rows={after} when="after" />
      </div>
    </>
  )
}
