// What opens over the page: the cell menu and the panels.
import { LazyPlayers } from '../lazy-players'
import { LazyVariants } from '../lazy-variants'
import { CellMenu } from './CellMenu'
import { ChangesPanel } from './ChangesPanel'
import { CopiedRange } from './CopiedRange'
import { KeysPanel } from './KeysPanel'
import { NameEditor } from './NameEditor'
import { usePanels } from './panels'
import { ProblemPanel } from './ProblemPanel'

export function Overlays() {
  const panel = usePanels((state) => state.panel)
  return (
    <>
      <CellMenu />
      <CopiedRange />
      <NameEditor />
      <LazyPlayers />
      <LazyVariants />
      {panel === 'keys' && <KeysPanel />}
      {panel === 'changes' && <ChangesPanel />}
      {panel === 'problem' && <ProblemPanel />}
    </>
  )
}
