// The network beside the matrices, loaded after them and only where the reader wants it.
import { memo } from 'react'
import { useOptions } from '../store/options'
import type { DiagramProps } from './diagram/Diagram'
import { later } from './later'

const Diagram = later(async () => (await import('./diagram/Diagram')).Diagram)

export const LazyDiagram = memo(function LazyDiagram(props: DiagramProps) {
  return useOptions(({ diagram }) => diagram) && <Diagram {...props} />
})
