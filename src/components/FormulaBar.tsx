// The selected cell: how it is made, and the card that says more; an invitation while there is none.
import { useEffect } from 'react'
import { useApp } from '../store/app'
import { loadExplain, useExplain } from './with-explain'

export function FormulaBar() {
  const selected = useApp((state) => state.selected)
  const explain = useExplain()
  useEffect(() => void loadExplain(), [])
  return (
    <>
      <section className="formula-bar" aria-label="Selected cell">
        {selected && explain ? (
          <explain.CellMaking cell={selected} />
        ) : (
          <p className="hint">
            Click any number to see how it is made. Type over it, and everything after it changes.
          </p>
        )}
      </section>
      {explain && <explain.CellCard />}
    </>
  )
}
