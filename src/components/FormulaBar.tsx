// How a number is made: the one pointed at or selected; an invitation while there is none.
import { useEffect } from 'react'
import { loadExplain, useExplain } from './with-explain'

export function FormulaBar() {
  const explain = useExplain()
  useEffect(() => void loadExplain(), [])
  const invitation = (
    <p className="hint">
      Point at any number, or tap it, to see how it is made. Type over it, and everything after it
      changes.
    </p>
  )
  return (
    <>
      <section className="formula-bar" aria-label="Selected cell">
        {explain ? <explain.ShownMaking>{invitation}</explain.ShownMaking> : invitation}
      </section>
      {explain && <explain.CellCard />}
    </>
  )
}
