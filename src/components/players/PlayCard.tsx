// The card that a play is worked on: beside the matrices it speaks of, with its keys.
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react'
import type { SheetCell } from '../../sheet/sheet'
import { useApp } from '../../store/app'
import {
  closePlay,
  goToBeat,
  pausePlay,
  stepPlay,
  toggleRunning,
  usePlaying,
} from '../../store/playing'
import { chordOf } from '../chord'
import { focusCell } from '../cell-element'
import { fitOnPhone } from './fit-on-phone'
import { placeCard } from './place-card'
import type { Pairs } from './slip-place'
import { Transport } from './Transport'

export interface PlayCardProps {
  readonly title: string
  readonly label: string
  readonly about: string
  /** What is said of the beat, for eyes and ears. */
  readonly says: string
  readonly noun: string
  readonly beats: number
  /** Where the focus goes when the card is closed. */
  readonly home: SheetCell
  /** The cells that the card must not hide; the same list while it holds the same. */
  readonly speaksOf: readonly SheetCell[]
  /** What can be played next, when this is done. */
  readonly onward?: ReactNode
  /** Pairs whose first numbers are laid beside the second ones. */
  readonly pairs?: Pairs
  readonly children: ReactNode
}

const noPairs: Pairs = []

/** Where Escape has something nearer to end. */
const ownEscape = 'input, textarea, dialog, [role=menu], [popover]'

/** Keys in the card; Space is for the button that has the focus, if one has. */
const keys: Readonly<Record<string, (beats: number) => void>> = {
  ArrowRight: () => stepBy(1),
  ArrowLeft: () => stepBy(-1),
  Home: () => jumpTo(0),
  End: (beats) => jumpTo(beats),
  Space: toggleRunning,
}

export function PlayCard(props: PlayCardProps) {
  const { title, label, about, says, noun, beats, home, speaksOf, onward, children } = props
  const pairs = props.pairs ?? noPairs
  const id = useId()
  const card = useRef<HTMLDivElement>(null)
  const view = useApp((state) => state.view)
  const speed = usePlaying((state) => state.speed)

  const started = usePlaying((state) => state.started)

  useEffect(() => card.current?.querySelector<HTMLElement>('.play-pause')?.focus(), [started])

  useEffect(() => {
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      const { target } = event
      if (target instanceof Element && target.closest(ownEscape)) return
      event.preventDefault()
      // a reader who has gone elsewhere stays there
      if (document.activeElement === document.body) leaveFor(home)
      else closePlay()
    }
    window.addEventListener('keydown', onEscape)
    return () => window.removeEventListener('keydown', onEscape)
  }, [home])

  useLayoutEffect(
    () => (card.current ? fitOnPhone(card.current, speaksOf) : undefined),
    [speaksOf, view],
  )

  useLayoutEffect(() => {
    const element = card.current
    if (!element) return
    const place = () => placeCard(element, speaksOf, home, pairs)
    place()
    window.addEventListener('resize', place)
    return () => window.removeEventListener('resize', place)
    // the views place the same cells elsewhere
  }, [speaksOf, home, pairs, view])

  useEffect(() => {
    const element = card.current
    const onKey = (event: KeyboardEvent) => {
      const chord = chordOf(event)
      const onButton = event.target instanceof Element && event.target.closest('button') !== null
      if (chord === 'Escape') leaveFor(home)
      else if (chord in keys && !(chord === 'Space' && onButton)) keys[chord](beats)
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [beats, home])

  return (
    <div
      ref={card}
      role="dialog"
      tabIndex={-1}
      className="play-card"
      aria-label={label}
      aria-describedby={id}
      data-speed={speed}
    >
      <div className="play-head">
        <h2>{title}</h2>
        <p>{about}</p>
        <button type="button" aria-label="Close the player" onClick={() => leaveFor(home)}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M6 6l12 12M18 6 6 18" />
          </svg>
        </button>
      </div>
      {children}
      <p id={id} className="play-says" aria-live="polite">
        {says}
      </p>
      <Transport noun={noun} beats={beats}>
        {onward}
      </Transport>
    </div>
  )
}

/** Closes the card, and puts the focus on a cell. */
function leaveFor(cell: SheetCell): void {
  closePlay()
  focusCell(cell)
}

function stepBy(by: number): void {
  pausePlay()
  stepPlay(by)
}

function jumpTo(beat: number): void {
  pausePlay()
  goToBeat(beat)
}
