// Steering a feature: held at a value or switched off, and what that did.
import { useMemo } from 'react'
import type { FeatureSpace } from '../../lessons/space/feature-space'
import { steerMarks } from '../../lessons/space/feature-marks'
import { seenNeuronsText } from '../../lessons/space/scene-words'
import { AxesChoice } from './AxesChoice'
import { SceneView } from './SceneView'
import { useSpace } from './space-state'
import { SteerControls } from './SteerControls'
import { SteerGuide } from './SteerGuide'
import { SteerResult } from './SteerResult'
import { useAxes } from './use-axes'
import { useSteerEffect } from './use-steer-effect'

export interface SteerPanelProps {
  readonly space: FeatureSpace
}

export function SteerPanel({ space }: SteerPanelProps) {
  const wanted = useSpace((state) => state.feature)
  const chosen = useSpace((state) => state.token)
  const feature = Math.min(wanted, space.directions.length - 1)
  const token = chosen !== null && chosen < space.tokens.length ? chosen : null
  const axes = useAxes(space)
  const effect = useSteerEffect(feature)
  const marks = useMemo(
    () => steerMarks(space, feature, token, effect?.tokens ?? []),
    [space, feature, token, effect],
  )
  if (!effect) return <p>{seenNeuronsText(axes.length)}</p>
  return (
    <>
      <SteerGuide space={space} feature={feature} effect={effect} />
      <SteerControls
        space={space}
        feature={feature}
        token={token}
        free={effect.tokens.map(({ was }) => was)}
      />
      <SteerResult direction={space.directions[feature]} effect={effect} />
      <SceneView
        marks={marks}
        axes={axes}
        title={`${space.directions[feature].name.full} and the tokens, each reconstruction before and after`}
        onPick={(id) => {
          const [kind, index] = id.split(' ')
          if (kind === 'token') useSpace.setState({ token: Number(index) })
        }}
      />
      <AxesChoice space={space} />
    </>
  )
}
