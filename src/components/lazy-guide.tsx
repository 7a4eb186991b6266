// The text of the steps, shown as soon as it has been loaded: the numbers do not wait for it.
import { later } from './later'

export const Guide = later(async () => (await import('./guide/index')).Guide)
