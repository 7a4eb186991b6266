// The lines of a run's curve, drawn by a plotting library that is loaded with this file.
import 'uplot/dist/uPlot.min.css'
import { useEffect, useLayoutEffect, useRef } from 'react'
import uPlot from 'uplot'
import { useApp } from '../../store/app'
import type { Measures } from '../../training/measures'
import type { Measured } from '../../training/run-words'
import { numberText } from '../../tensor/number-text'
import { lineStyle } from './lines'
import { useMedia } from '../diagram/use-media'

export interface CurveProps {
  readonly curve: readonly Measures[]
  readonly shown: readonly Measured[]
  /** The step that the sheet shows. */
  readonly at: number
}

const height = 150

export function Curve({ curve, shown, at }: CurveProps) {
  const place = useRef<HTMLDivElement>(null)
  const plot = useRef<uPlot>(null)
  const marked = useRef(at)
  const theme = useApp((state) => state.theme)
  const dark = useMedia('(prefers-color-scheme: dark)')
  const lines = shown.map(({ id }) => id).join(' ')
  useLayoutEffect(() => {
    const element = place.current!
    const made = new uPlot(options(element, lines.split(' '), marked), [[], []], element)
    plot.current = made
    const observer = new ResizeObserver(([{ contentRect }]) =>
      made.setSize({ width: contentRect.width, height }),
    )
    observer.observe(element)
    return () => {
      observer.disconnect()
      made.destroy()
      plot.current = null
    }
  }, [lines, theme])
  useLayoutEffect(() => {
    marked.current = at
    plot.current?.setData(dataOf(curve, shown))
  }, [curve, shown, at, theme])
  // the theme's colors are on the page a moment after it was chosen
  useEffect(() => {
    const frame = requestAnimationFrame(() => plot.current?.redraw(false, true))
    return () => cancelAnimationFrame(frame)
  }, [theme, dark])
  return <div className="plot" ref={place} aria-hidden="true" />
}

function dataOf(curve: readonly Measures[], shown: readonly Measured[]): uPlot.AlignedData {
  return [
    curve.map(({ step }) => step),
    ...shown.map(({ of }) => curve.map(of)),
  ] as uPlot.AlignedData
}

function options(
  element: HTMLElement,
  lines: readonly string[],
  at: { readonly current: number },
): uPlot.Options {
  const color = (name: string) => getComputedStyle(element).getPropertyValue(name).trim()
  const letters = Math.round(parseFloat(getComputedStyle(element).fontSize) * 0.75)
  const axis = {
    stroke: () => color('--soft-ink'),
    grid: { stroke: () => color('--line'), width: 1 },
    ticks: { stroke: () => color('--line'), width: 1 },
    // the projector's letters are larger
    font: `${letters}px Inter, system-ui, sans-serif`,
  }
  return {
    width: element.clientWidth || 280,
    height,
    legend: { show: false },
    cursor: { show: false },
    padding: [8, 10, 0, 0],
    scales: {
      x: { time: false, range: (_, from, to) => [from, to > from ? to : from + 1] },
      y: { range: (_, from, to) => uPlot.rangeNum(Math.min(from ?? 0, 0), to ?? 1, 0.1, true) },
    },
    axes: [
      { ...axis, size: 24 },
      {
        ...axis,
        size: 50,
        values: (_: uPlot, ticks: number[]) => ticks.map((tick) => numberText(tick).text),
      },
    ],
    series: [
      {},
      ...lines.map((id) => ({
        stroke: () => color(lineStyle(id).color),
        dash: [...lineStyle(id).dash],
        width: 2,
        points: { show: false },
      })),
    ],
    hooks: { draw: [(plot) => mark(plot, at.current, color('--focus'))] },
  }
}

/** A line across the plot at the step that the sheet shows. */
function mark(plot: uPlot, step: number, color: string): void {
  const { ctx, bbox } = plot
  const x = plot.valToPos(step, 'x', true)
  if (!Number.isFinite(x)) return
  ctx.save()
  ctx.strokeStyle = color
  ctx.lineWidth = 2 * devicePixelRatio
  ctx.setLineDash([])
  ctx.beginPath()
  ctx.moveTo(x, bbox.top)
  ctx.lineTo(x, bbox.top + bbox.height)
  ctx.stroke()
  ctx.restore()
}
