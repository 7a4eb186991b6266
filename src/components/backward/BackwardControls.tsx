// What can be set or done at a backward step.
import type { Lesson } from '../../lessons/lesson'
import { Divisor } from './Divisor'
import { NormTerm } from './NormTerm'
import { TakeStep } from './TakeStep'
import './backward.css'

export interface BackwardControlsProps {
  readonly lesson: Lesson
  readonly shows: 'divisor' | 'norm term' | 'take the step'
}

export function BackwardControls({ lesson, shows }: BackwardControlsProps) {
  switch (shows) {
    case 'divisor':
      return <Divisor lesson={lesson} />
    case 'norm term':
      return <NormTerm />
    case 'take the step':
      return <TakeStep />
    default:
      return shows satisfies never
  }
}
