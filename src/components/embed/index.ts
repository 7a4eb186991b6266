// The page inside another page: no bars of its own, as high as what it shows, and open to messages.
import { writeLink } from '../../formats/document/link'
import { useApp } from '../../store/app'
import { type Embedding, embedding } from '../../store/embedded'
import { loadLesson, madeLesson } from '../../store/lessons'
import { addressOf, placeAtAddress } from '../../store/place'
import { open } from '../../store/reading'
import { openSaved, readLinked } from '../../store/saving/open-link'
import { savedNow } from '../../store/saving/saved-now'
import './embed.css'
import { type Asked, originOf, readAsked, tell } from './messages'

/** Takes the bars away, before anything is drawn. */
export function prepareEmbed({ step }: Embedding): void {
  document.documentElement.dataset['embed'] = step ? 'step' : 'lesson'
  const header = document.createElement('header')
  header.className = 'unseen'
  const title = document.createElement('h1')
  title.textContent = 'Worked Autoencoders'
  header.append(title)
  document.body.prepend(header)
}

/** Starts talking with the page around, once the lesson is there. */
export function startEmbed(): void {
  const to = originOf(embedding()?.origin ?? '*')
  document.body.append(wholePageLink())
  if (to === undefined) return
  window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || (to !== '*' && origin !== to)) return
    const asked = readAsked(data)
    if (typeof asked === 'string') tell(to, { kind: 'refused', why: asked })
    else if (asked) void answer(to, asked)
  })
  useApp.subscribe((state, before) => {
    if (state.place !== before.place) tell(to, { kind: 'place', ...placeNow() })
    if (state.document !== before.document) tellEdited(to)
  })
  let height = 0
  new ResizeObserver(() => {
    const now = Math.ceil(document.body.getBoundingClientRect().height)
    // before the page is drawn there is nothing to be as high as
    if (now === height || !document.querySelector('main')) return
    height = now
    tell(to, { kind: 'height', height })
  }).observe(document.body)
  tell(to, { kind: 'ready' })
}

async function answer(to: string, asked: Asked): Promise<void> {
  switch (asked.kind) {
    case 'ask':
      return tell(to, { kind: 'document', ...placeNow(), link: writeLink(savedNow()) })
    case 'load': {
      const read = await readLinked(asked.link)
      if (read.kind === 'refused') return tell(to, read)
      openSaved(read.saved, 'Opened.')
      return useApp.setState({ page: 'lesson' })
    }
    case 'go': {
      const lesson = asked.lesson ?? useApp.getState().place.lesson
      await loadLesson(lesson)
      const { steps } = madeLesson(lesson, useApp.getState().document[lesson]).lesson
      const wanted = placeAtAddress(addressOf({ lesson, step: asked.step }), steps.length)
      if (wanted.notice !== '') return tell(to, { kind: 'refused', why: wanted.notice })
      await open(wanted.place)
      return useApp.setState({ page: 'lesson' })
    }
    default:
      return asked satisfies never
  }
}

let waiting: ReturnType<typeof setTimeout> | undefined

/** A burst of changes is told once. */
function tellEdited(to: string): void {
  clearTimeout(waiting)
  waiting = setTimeout(
    () => tell(to, { kind: 'edited', ...placeNow(), link: writeLink(savedNow()) }),
    100,
  )
}

function placeNow() {
  const { lesson, step } = useApp.getState().place
  return { lesson, step }
}

/** Leads to the page by itself, with what has been done here. */
function wholePageLink(): HTMLElement {
  const nav = document.createElement('nav')
  nav.className = 'whole-page'
  nav.ariaLabel = 'The page by itself'
  const link = document.createElement('a')
  link.textContent = 'Open the whole page'
  link.target = '_blank'
  link.rel = 'noopener'
  const follow = () => {
    const folder = window.location.href.replace(/[?#].*$/, '').replace(/[^/]*$/, '')
    link.href = `${folder}${addressOf(placeNow())}/${writeLink(savedNow())}`
  }
  follow()
  useApp.subscribe(follow)
  nav.append(link)
  return nav
}
