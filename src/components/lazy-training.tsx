// The training panel, loaded when it is first asked for.
import { create } from 'zustand'

type Training = typeof import('./training/index')

const useLoaded = create<{ readonly training: Training | null }>(() => ({ training: null }))

let loading: Promise<Training> | undefined

/** Opens the training panel, as soon as it is here. */
export async function openTraining(): Promise<void> {
  loading ??= import('./training/index')
  const training = await loading
  useLoaded.setState({ training })
  training.openTraining()
}

/** The panel where it is open; nothing before it has been loaded. */
export function LazyTraining() {
  const training = useLoaded((state) => state.training)
  return training && <training.TrainingPanel />
}
