// The start page: what this is, and a piece of each lesson to try at once.
import { beginLighting } from '../../store/lighting'
import { useApp } from '../../store/app'
import { addressOf, pageAddresses } from '../../store/place'
import { LivePiece } from './LivePiece'
import { pieces } from './pieces'
import './cue.css'
import './start.css'

// the start page explains numbers from the first, without the bar that does so in a lesson
beginLighting()

export function StartPage() {
  const status = useApp((state) => state.status)
  const trouble = useApp((state) => state.trouble)
  return (
    <>
      <main className="start">
        <h2>Change any number. Point at any result.</h2>
        <p className="lead">
          Two neural networks, an autoencoder and a sparse autoencoder, worked by hand as on paper.
          Change one number and the rest follow; every result shows how it was made.
        </p>
        <div className="pieces">
          {pieces.map((piece) => (
            <LivePiece key={piece.at.lesson} piece={piece} />
          ))}
        </div>
        <h3>What you can do here</h3>
        <ul className="offers">
          <li>
            <a href={addressOf({ lesson: 'autoencoder', step: 1 })}>Walk through it step by step</a>
            : each step gives the reason, the formula and the PyTorch line.
          </li>
          <li>
            <a href={addressOf({ lesson: 'autoencoder', step: 2 })}>Change anything</a>: type,
            paste, pin a result, change the sizes, undo it all. What you change above goes with you.
          </li>
          <li>
            <a href={addressOf({ lesson: 'sparse-autoencoder', step: 8 })}>Follow the gradients</a>:
            losses and their slopes stand on the same sheet as the numbers they come from.
          </li>
        </ul>
        <p className="credit">
          After the “AI by Hand” exercises of Prof. Tom Yeh.{' '}
          <a href={pageAddresses.about}>Credits, licenses and how the numbers are checked</a>
        </p>
      </main>
      <footer className="status-line">
        {trouble !== '' && (
          <p className="trouble" role="alert">
            {trouble}
          </p>
        )}
        <p role="status" aria-live="polite">
          {status || 'Click a number and type over it. Arrows move, Enter keeps, Esc takes back.'}
        </p>
      </footer>
    </>
  )
}
