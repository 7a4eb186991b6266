// Opens one of the ways on, and says so when it cannot be loaded.
import { useApp } from '../../store/app'
import type { FurtherEntry } from './further'

export function openEntry({ label, open }: FurtherEntry): void {
  open().catch(() =>
    useApp.setState({
      status: `“${label}” could not be loaded. Check the connection and try again.`,
    }),
  )
}
