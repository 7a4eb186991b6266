// The File panel: the link, files, copies kept in the browser, and what else takes the work away.
import { Dialog } from '../dialog/Dialog'
import { CopiesPart } from './CopiesPart'
import { FilePart } from './FilePart'
import { LinkPart } from './LinkPart'
import { moreActions } from './more-actions'
import { Notices } from './Notices'
import { closeFilePanel } from './open-panel'

export function FilePanel() {
  return (
    <Dialog className="keep" title="File" onLeave={closeFilePanel}>
      <p className="soft">Your work saves itself in this browser. Nothing leaves it by itself.</p>
      <LinkPart />
      <FilePart />
      {moreActions.length > 0 && (
        <p className="buttons">
          {moreActions.map(({ label, open }) => (
            <button
              key={label}
              type="button"
              onClick={() => {
                closeFilePanel()
                open()
              }}
            >
              {label}
            </button>
          ))}
        </p>
      )}
      <CopiesPart />
      <Notices />
    </Dialog>
  )
}
