// The space that belongs to the lesson on screen, while it is open.
import { useApp, useLesson } from '../../store/app'
import { CodePanel } from './CodePanel'
import { Dock } from './Dock'
import { FeaturePanel } from './FeaturePanel'
import { PanelChoice } from './PanelChoice'
import { useSpace } from './space-state'
import { SteerPanel } from './SteerPanel'
import { useFeatureSpace } from './use-feature-space'

export interface SpaceProps {
  readonly onClose: () => void
}

export function Space({ onClose }: SpaceProps) {
  const panel = useSpace((state) => state.panel)
  const onLesson = useApp((state) => state.page === 'lesson')
  return panel && onLesson ? <OpenSpace onClose={onClose} /> : null
}

function OpenSpace({ onClose }: SpaceProps) {
  const panel = useSpace((state) => state.panel)
  const lesson = useLesson()
  const space = useFeatureSpace()
  if (!space)
    return (
      <Dock title="The codes" onClose={onClose}>
        <CodePanel key={lesson.id} />
      </Dock>
    )
  const steering = panel === 'steer'
  return (
    <Dock title={steering ? 'Steer a feature' : 'The features'} onClose={onClose}>
      <PanelChoice />
      {steering ? <SteerPanel space={space} /> : <FeaturePanel space={space} />}
    </Dock>
  )
}
