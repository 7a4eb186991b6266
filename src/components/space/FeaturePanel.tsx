// Tokens and decoder directions in the space of the neurons, and a reconstruction built up in it.
import { useMemo, useState } from 'react'
import type { FeatureSpace } from '../../lessons/space/feature-space'
import { featureMarks } from '../../lessons/space/feature-marks'
import { termsOf } from '../../lessons/space/sum'
import { directionWords } from '../../lessons/space/space-words'
import { AxesChoice } from './AxesChoice'
import { Build } from './Build'
import { FeatureSwitches } from './FeatureSwitches'
import { SceneView } from './SceneView'
import { useAxes } from './use-axes'

export interface FeaturePanelProps {
  readonly space: FeatureSpace
}

const none: readonly number[] = []

export function FeaturePanel({ space }: FeaturePanelProps) {
  const axes = useAxes(space)
  const [off, setOff] = useState(none)
  const [chosen, setChosen] = useState(1)
  const [wanted, setBeat] = useState(0)
  const token = space.tokens[Math.min(chosen, space.tokens.length - 1)]
  const terms = useMemo(
    () => termsOf(space, token, (feature) => !off.includes(feature)),
    [space, token, off],
  )
  // one beat a term, and a last one for the error that is left
  const beats = terms.length + 1
  const beat = Math.min(wanted, beats)
  const marks = useMemo(
    () => featureMarks({ space, off, token, terms, beat }),
    [space, off, token, terms, beat],
  )
  const choose = (index: number) => {
    setChosen(index)
    setBeat(0)
  }
  return (
    <>
      <SceneView
        marks={marks}
        axes={axes}
        title={`${space.tokens.length} tokens and ${space.directions.length} decoder directions`}
        onPick={(id) => {
          const [kind, index] = id.split(' ')
          if (kind === 'token') choose(Number(index))
        }}
      />
      <AxesChoice space={space} />
      <Build
        space={space}
        token={token}
        terms={terms}
        beat={beat}
        beats={beats}
        whole={off.length === 0}
        onToken={choose}
        onBeat={setBeat}
      />
      <FeatureSwitches space={space} off={off} onChange={setOff} />
      <details>
        <summary>The picture in words</summary>
        <ul className="space-words">
          {space.directions.map((direction) => (
            <li key={direction.feature}>{directionWords(direction, space)}</li>
          ))}
        </ul>
      </details>
    </>
  )
}
