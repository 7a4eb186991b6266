// The lines of HTML that show the page in another one.
import { embedSnippet } from '../../formats/export/embed-snippet'
import { stepWords } from '../../store/reading'
import { useApp, useLesson } from '../../store/app'
import { standingLink } from '../../store/standing'

export interface EmbedSnippetProps {
  /** One step, without the list of steps. */
  readonly step: boolean
  readonly attempt: (act: () => Promise<string>) => () => void
}

export function EmbedSnippet({ step, attempt }: EmbedSnippetProps) {
  const lesson = useLesson()
  const place = useApp((state) => state.place)
  const folder = window.location.href.replace(/[?#].*$/, '').replace(/[^/]*$/, '')
  const snippet = embedSnippet({
    folder,
    step,
    place,
    title: `${lesson.title}. ${stepWords(lesson, place.step)}`,
    link: standingLink(),
  })
  const copy = attempt(async () => {
    await navigator.clipboard.writeText(snippet)
    return 'Copied.'
  })
  return (
    <>
      {folder.startsWith('file:') && (
        <p>This page was opened from disk, where no other page can show it.</p>
      )}
      <p className="row" id="embed-words">
        Paste this into the HTML of your page:
      </p>
      <textarea
        aria-labelledby="embed-words"
        readOnly
        rows={7}
        spellCheck={false}
        value={snippet}
      />
      <p className="row">
        <button type="button" className="primary" onClick={copy}>
          Copy
        </button>
      </p>
    </>
  )
}
