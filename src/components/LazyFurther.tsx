// The ways on from a lesson, shown as soon as they have been loaded.
import { later } from './later'

export const LazyFurther = later(async () => (await import('./further/Further')).Further)
