// What can be set at a backward step, shown as soon as it has been loaded.
import { later } from './later'

export const LazyControls = later(
  async () => (await import('./backward/BackwardControls')).BackwardControls,
)
