// Every activation on the sheet as it stands, worked out again when something changes.
import { useMemo } from 'react'
import { plainOptions } from '../../lessons/backward/options'
import type { Lesson } from '../../lessons/lesson'
import {
  conventions,
  type Convention,
  type VariantOptions,
} from '../../lessons/sparse-autoencoder/variants/options'
import { fittingNumbers, ownOnSheet } from '../../lessons/sparse-autoencoder/variants/own-numbers'
import { useApp, useLesson } from '../../store/app'
import { useVariants } from '../../store/variants'
import { reportActivations, sharedPins, type VariantReport } from '../../training/variant-report'

export interface Reports {
  readonly lesson: Lesson
  /** In the order of the activations. */
  readonly chosen: readonly VariantReport[]
  readonly inConvention: (convention: Convention) => readonly VariantReport[]
}

export function useReports(): Reports {
  const lesson = useLesson()
  const work = useApp((state) => state.document[lesson.id])
  const { convention, tied, own } = useVariants()
  return useMemo(() => {
    const pins = sharedPins(work.pins)
    const fitting = { ...fittingNumbers(lesson, own), ...ownOnSheet(lesson, work.numbers) }
    const all = Object.fromEntries(
      (Object.keys(conventions) as Convention[]).map((name) => {
        const { divide } = conventions[name]
        const options: Omit<VariantOptions, 'activation'> = {
          ...plainOptions,
          convention: name,
          tied,
          divide,
          pins,
        }
        return [name, reportActivations(lesson, work.numbers, fitting, options)]
      }),
    ) as Record<Convention, VariantReport[]>
    return { lesson, chosen: all[convention], inConvention: (name) => all[name] }
  }, [lesson, work, convention, tied, own])
}
