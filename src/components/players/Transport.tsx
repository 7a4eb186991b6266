// Play and pause, back and on, and how fast.
import type { ReactNode } from 'react'
import { goToBeat, pausePlay, type Speed, setSpeed, speeds, stepPlay } from '../../store/playing'
import { toggleRunning, usePlaying } from '../../store/playing'

export interface TransportProps {
  /** What stands at the speeds' left. */
  readonly children?: ReactNode
  /** What a beat is: "term", or "number". */
  readonly noun: string
  readonly beats: number
}

export function Transport({ noun, beats, children }: TransportProps) {
  const { beat, running, speed } = usePlaying()
  const atEnd = beat >= beats
  const play = running ? 'Pause' : atEnd ? 'Play again' : 'Play'
  return (
    <div className="transport">
      <button
        type="button"
        aria-label={`Previous ${noun}`}
        aria-disabled={beat === 0}
        onClick={() => {
          pausePlay()
          stepPlay(-1)
        }}
      >
        <Icon path="M15 5 8 12l7 7" />
      </button>
      <button type="button" className="play-pause" aria-label={play} onClick={toggleRunning}>
        <Icon path={running ? 'M8 5v14M16 5v14' : 'M8 5l11 7-11 7z'} />
      </button>
      <button
        type="button"
        aria-label={`Next ${noun}`}
        aria-disabled={atEnd}
        onClick={() => {
          pausePlay()
          stepPlay(1)
        }}
      >
        <Icon path="M9 5l7 7-7 7" />
      </button>
      <button
        type="button"
        aria-label="To the end"
        aria-disabled={atEnd}
        onClick={() => goToBeat(beats)}
      >
        <Icon path="M6 5l7 7-7 7M18 5v14" />
      </button>
      {children}
      <div className="speeds" role="group" aria-label="Speed">
        {speeds.map((each: Speed) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === speed}
            onClick={() => setSpeed(each)}
          >
            {each}
          </button>
        ))}
      </div>
    </div>
  )
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}
