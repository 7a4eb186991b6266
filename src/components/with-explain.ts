// What explains a cell is loaded after the first paint; this says when it is here.
import { create } from 'zustand'

export type Explain = typeof import('./explain/index')

const useLoaded = create<{ readonly explain: Explain | null }>(() => ({ explain: null }))

let loading: Promise<Explain> | undefined

/** Everything that explains a cell, as soon as it is here; null before that. */
export function useExplain(): Explain | null {
  return useLoaded((state) => state.explain)
}

/** Starts loading what explains a cell, once. */
export function loadExplain(): Promise<Explain> {
  loading ??= import('./explain/index').then((explain) => {
    useLoaded.setState({ explain })
    return explain
  })
  return loading
}
