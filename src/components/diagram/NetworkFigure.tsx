// The drawing with its words: for which example, what the lines mean, and what is pointed at.
import { memo, useId } from 'react'
import { nodeCounts, nodeMatrix, partOfCell } from '../../lessons/network'
import { exampleName, networkSummary, shownWords } from '../../lessons/network-words'
import { useApp } from '../../store/app'
import { usePointed } from '../../store/pointed'
import { type Arrangement, roomForWords, type Size } from './arrangement'
import { ExampleChoice } from './ExampleChoice'
import { NetworkDrawing } from './NetworkDrawing'
import { useMarks } from './use-marks'
import type { PlannedScene } from './use-scene'

export interface NetworkFigureProps {
  readonly scene: PlannedScene
  readonly choose: (example: number) => void
  /** Of the whole figure, its words too. */
  readonly size: Size
  readonly arrangement: Arrangement
  readonly scale: number
}

/** Memoized: an edit reaches it with the new numbers only once the grids have theirs. */
export const NetworkFigure = memo(function NetworkFigure(props: NetworkFigureProps) {
  const { scene, choose, size, arrangement, scale } = props
  const { lesson, network, example } = scene
  const summary = useId()
  const marks = useMarks(scene)
  const drawn = { counts: nodeCounts(network), examples: network.examples, scale }
  const words = roomForWords(drawn, arrangement, size.width)
  const drawing =
    arrangement.words === 'above'
      ? { width: size.width, height: size.height - words }
      : { width: size.width - words, height: size.height }
  return (
    <figure
      className={`network-figure words-${arrangement.words}`}
      style={{ ['--scale' as string]: scale }}
      aria-label="Network"
    >
      <ExampleChoice
        names={lesson.matrices[nodeMatrix(network, 0)].cols}
        chosen={example}
        choose={choose}
      />
      <NetworkDrawing
        scene={scene}
        marks={marks}
        size={drawing}
        flow={arrangement.flow}
        scale={scale}
        label={`The network for ${exampleName(lesson, network, example)}`}
        summary={summary}
      />
      <Pointed scene={scene} />
      <p className="unseen" id={summary}>
        {networkSummary(scene)}
      </p>
    </figure>
  )
})

/** What is pointed at or selected, with its number; while nothing is, what the lines mean. */
function Pointed({ scene }: { readonly scene: PlannedScene }) {
  const pointed = usePointed((state) => state.at)
  const selected = useApp((state) => state.selected)
  const cell = pointed.find((one) => 'row' in one) ?? selected
  const part = cell && 'row' in cell ? partOfCell(scene.network, cell) : null
  const words = cell && 'row' in cell && part ? shownWords(scene, part, cell) : null
  return (
    <p className="network-words" aria-hidden="true">
      {words ? (
        <>
          <strong>{words.number}</strong> <span>{words.about}</span>
        </>
      ) : (
        <>
          <span className="key positive-key">positive</span>{' '}
          <span className="key negative-key">negative weight</span>
        </>
      )}
    </p>
  )
}
