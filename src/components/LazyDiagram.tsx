// The network beside the matrices, loaded after them and only where the reader wants it.
import { lazy, memo, Suspense } from 'react'
import { useOptions } from '../store/options'
import type { DiagramProps } from './diagram/Diagram'

const Diagram = lazy(() => import('./diagram/Diagram').then((it) => ({ default: it.Diagram })))

export const LazyDiagram = memo(function LazyDiagram(props: DiagramProps) {
  const wanted = useOptions((options) => options.diagram)
  if (!wanted) return null
  return (
    <Suspense fallback={null}>
      <Diagram {...props} />
    </Suspense>
  )
})
