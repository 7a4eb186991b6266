// About: who this is after, on what terms, how its numbers are checked, what it keeps.
import './about.css'

export function AboutPage() {
  return (
    <main className="about-page">
      <h2>About</h2>
    </main>
  )
}
