// A piece of a lesson, alive: its own matrices to change and to point at.
import { useEffect, useState } from 'react'
import { frameOfStep } from '../../lessons/camera'
import { lessonTitles } from '../../lessons/index'
import type { SheetCell } from '../../sheet/sheet'
import { numberText } from '../../tensor/number-text'
import { useApp } from '../../store/app'
import { hasCell, untouched } from '../../store/document'
import { isLoaded, loadLesson, madeLesson } from '../../store/lessons'
import { lightsOf } from '../../store/lights'
import { addressOf } from '../../store/place'
import { goTo } from '../../store/reading'
import { withHands } from '../with-hands'
import { Making } from './Making'
import type { Piece } from './pieces'
import { TryBlock } from './TryBlock'
import type { Trying } from './trying'

export function LivePiece({ piece }: { readonly piece: Piece }) {
  const { lesson } = piece.at
  const [here, setHere] = useState(() => isLoaded(lesson))
  useEffect(() => {
    let gone = false
    void loadLesson(lesson).then(() => gone || setHere(true))
    return () => {
      gone = true
    }
  }, [lesson])
  const id = `piece-${lesson}`
  return (
    <section className="piece" aria-labelledby={id}>
      <header>
        <h3 id={id}>{lessonTitles[lesson]}</h3>
        <p>{piece.about}</p>
        <a
          className="enter"
          href={addressOf({ lesson, step: 0 })}
          aria-label={`Open the ${lessonTitles[lesson].toLowerCase()}`}
        >
          Open
        </a>
      </header>
      {here ? <TrySheet piece={piece} /> : <div className="coming" />}
    </section>
  )
}

const noChanges = {}

function TrySheet({ piece }: { readonly piece: Piece }) {
  const { lesson: id, step } = piece.at
  const work = useApp((state) => state.document[id])
  const changed = useApp(({ place, changed: marks }) => (place.lesson === id ? marks : noChanges))
  const { lesson, engine } = madeLesson(id, work)
  const values = engine.evaluate(work)
  const [selected, setSelected] = useState(piece.result)
  const [pointed, setPointed] = useState<SheetCell | null>(null)
  const first = { matrix: piece.result.matrix, row: 0, col: 0 }
  const active = hasCell(lesson, selected) ? selected : first
  const shown = pointed && hasCell(lesson, pointed) ? pointed : active
  const frame = frameOfStep(lesson, step)
  const trying: Trying = {
    lesson,
    work,
    values,
    changed,
    lights: lightsOf(engine, work.pins, shown, {}),
    active,
    invites: work === untouched ? piece.invites : null,
    select: setSelected,
    point: setPointed,
    act: (change) =>
      withHands((hands) => {
        goTo(piece.at)
        change(hands)
      }),
  }
  return (
    <>
      <Making cell={shown} engine={engine} trying={trying} />
      <div className={`try step ${piece.side}`}>
        <div
          className="sheet"
          style={{
            ['--sheet-rows' as string]: frame.rows,
            ['--sheet-cols' as string]: frame.cols,
          }}
        >
          {frame.places.map((place) => (
            <TryBlock key={place.matrices[0]} place={place} side={piece.side} trying={trying} />
          ))}
        </div>
      </div>
      <p className="measures">
        {piece.measures.map(({ matrix, label }) => (
          <span key={matrix}>
            {label} <strong>{numberText(values[matrix].data[0]).text}</strong>
          </span>
        ))}
      </p>
    </>
  )
}
