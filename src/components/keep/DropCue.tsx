// Shows that files held over the page will be opened.
export function DropCue() {
  return (
    <div className="drop-cue">
      <p>Drop the file to open it</p>
    </div>
  )
}
