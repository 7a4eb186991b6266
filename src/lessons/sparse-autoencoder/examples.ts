// Worked problems to load instead of the shipped one, each with a reason to look at it.
import type { Example } from '../kit'

export const sparseExamples: readonly Example[] = []
