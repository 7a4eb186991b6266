// What else the File panel leads to; each is loaded when it is first asked for.

export interface MoreAction {
  readonly label: string
  readonly open: () => void
}

export const moreActions: readonly MoreAction[] = [
  {
    label: 'Export…',
    open: () => void import('../export/index').then(({ openExport }) => openExport()),
  },
  { label: 'Print…', open: openPrint },
]

/** Asks what to print. */
export function openPrint(): void {
  void import('../print/index').then((print) => print.openPrint())
}
