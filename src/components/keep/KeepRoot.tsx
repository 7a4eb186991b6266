// What stands over the page: notices, the File panel, the question where matrices go, the cue for drops.
import { useWaiting } from '../../store/saving/open-file'
import { DropCue } from './DropCue'
import { FilePanel } from './FilePanel'
import { MatricesDialog } from './MatricesDialog'
import { Notices } from './Notices'
import { useKeep } from './open-panel'

export function KeepRoot() {
  const panel = useKeep((state) => state.panel)
  const dropping = useKeep((state) => state.dropping)
  const waiting = useWaiting((state) => state.waiting)
  return (
    <>
      {panel ? <FilePanel /> : <Notices />}
      {waiting && <MatricesDialog key={waiting.opening} waiting={waiting} />}
      {dropping && <DropCue />}
    </>
  )
}
