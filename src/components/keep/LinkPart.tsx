// The link that holds the whole document: to copy, to read off, to photograph.
import { useId, useRef, useState } from 'react'
import { copyText, linkNow } from '../../store/saving/link-now'
import { QrCode } from './QrCode'

export function LinkPart() {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [link] = useState(linkNow)
  const [said, setSaid] = useState('')
  const [shown, setShown] = useState(false)
  const copy = async () => {
    if (await copyText(link)) return setSaid('The link is copied.')
    field.current?.focus()
    field.current?.select()
    setSaid('The browser does not let the page copy. The link is selected: press Ctrl+C.')
  }
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>Link</h3>
      <p className="soft">It holds your numbers, the step and the view; who opens it sees them.</p>
      <p className="buttons">
        <button type="button" onClick={() => void copy()}>
          Copy link
        </button>
        <input
          ref={field}
          readOnly
          className="link-field"
          aria-label="The link"
          value={link}
          onFocus={(event) => event.target.select()}
        />
        <button type="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
          QR code
        </button>
      </p>
      <p role="status">{said}</p>
      {shown && <QrCode text={link} />}
    </section>
  )
}
