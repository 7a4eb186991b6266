// Counts the beats while a play runs.
import { useEffect } from 'react'
import { type Speed, stepPlay, usePlaying } from '../../store/playing'

/** Milliseconds of a beat. */
export type Pace = Readonly<Record<Speed, number>>

/** Goes one beat on whenever one has passed. */
export function useBeats(pace: Pace): void {
  const { running, beat, speed } = usePlaying()
  const delay = pace[speed]
  useEffect(() => {
    if (!running) return
    const timer = setTimeout(() => stepPlay(1), delay)
    return () => clearTimeout(timer)
  }, [running, beat, delay])
}
