// The list of keys, read from the commands themselves.
import { Dialog } from '../dialog/Dialog'
import { commands, otherKeys } from './commands'
import { closePanel } from './panels'

export function KeysPanel() {
  return (
    <Dialog title="Keys in a matrix" onLeave={closePanel}>
      <table className="keys">
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">What it does</th>
          </tr>
        </thead>
        <tbody>
          {[...commands, ...otherKeys].map(({ keys, does }) => (
            <tr key={keys}>
              <th scope="row">{keys}</th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>On a Mac, Cmd serves as Ctrl. Each matrix is one stop for Tab from outside.</p>
    </Dialog>
  )
}
