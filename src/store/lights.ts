// Which cells are lit for the selected one: what it is made of, or what it goes on to affect.
import type { Engine } from '../sheet/engine'
import type { Pins, SheetCell } from '../sheet/sheet'

/** A term's number, from 0, or 'affected'. */
export type Light = number | 'affected'

/** Lit cells by matrix and index; a matrix without any is absent. */
export type Lights = Readonly<Record<string, Readonly<Record<number, Light>>>>

/** The lights of a selection; a matrix lit as in `before` keeps its object. */
export type Lighter = (
  engine: Engine,
  pins: Pins,
  selected: SheetCell | null,
  before: Lights,
) => Lights

/** How many tints the terms take turns with. */
export const tints = 8

let lighter: Lighter = () => ({})

/** The lights of a selection: none before there is something to light them with. */
export const lightsOf: Lighter = (...selection) => lighter(...selection)

/** Lights cells by this from now on: it is loaded after the first paint, with what explains cells. */
export function lightBy(light: Lighter): void {
  lighter = light
}
