// What else the File panel leads to; each is loaded when it is first asked for.

export interface MoreAction {
  readonly label: string
  readonly open: () => void
}

export const moreActions: readonly MoreAction[] = []
