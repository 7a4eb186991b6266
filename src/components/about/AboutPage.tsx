// About: who this is after, how its numbers are checked and read, on what terms it comes, what it keeps.
import { lessonTitles } from '../../lessons/index'
import { addressOf } from '../../store/place'
import './about.css'

const article =
  'https://towardsdatascience.com/deep-dive-into-anthropics-sparse-autoencoders-by-hand-%EF%B8%8F-eebe0ef59709/'

/** What the page is built with, as the packages themselves state it. */
const libraries: readonly {
  readonly name: string
  readonly does: string
  readonly license: string
}[] = [
  { name: 'React', does: 'the screen', license: 'MIT' },
  { name: 'Zustand', does: 'what the page remembers', license: 'MIT' },
  { name: 'Rough.js', does: 'lines drawn as by hand', license: 'MIT' },
  { name: 'math.js', does: 'arithmetic typed into a cell', license: 'Apache-2.0' },
  { name: 'valibot', does: 'the check of links and files', license: 'MIT' },
  { name: 'fflate', does: 'links and archives, packed and unpacked', license: 'MIT' },
  { name: 'hucre', does: 'workbooks', license: 'MIT' },
  { name: 'uqr', does: 'QR codes', license: 'MIT' },
  { name: 'uPlot', does: 'curves', license: 'MIT' },
  { name: 'Workbox', does: 'the page without a network', license: 'MIT' },
  { name: 'Shantell Sans', does: 'the lettering', license: 'OFL-1.1' },
  { name: 'Inter', does: 'text and numerals', license: 'OFL-1.1' },
]

export function AboutPage() {
  return (
    <main className="about-page">
      <h2>About</h2>
      <p>
        Worked Autoencoders lets you work through an autoencoder and a sparse autoencoder as on
        paper, matrix by matrix, with every number open to change. Start with the{' '}
        <a href={addressOf({ lesson: 'autoencoder', step: 0 })}>
          {lessonTitles.autoencoder.toLowerCase()}
        </a>{' '}
        or the{' '}
        <a href={addressOf({ lesson: 'sparse-autoencoder', step: 0 })}>
          {lessonTitles['sparse-autoencoder'].toLowerCase()}
        </a>
        .
      </p>

      <h3>Credits</h3>
      <p>
        The exercises follow the “AI by Hand” worksheets of Prof. Tom Yeh (
        <a href="https://www.byhand.ai/">byhand.ai</a>): matrices on a staircase, a red frame around
        weights and bias, zeros struck out by ReLU. The steps of the sparse autoencoder follow the
        article <a href={article}>“Deep Dive into Anthropic’s Sparse Autoencoders by Hand”</a> by
        Srijanie Dey.
      </p>
      <p>
        They are the inspiration and have not endorsed this page. The numbers, words and drawings
        here are our own, and so are the mistakes.
      </p>

      <h3>How the numbers are checked</h3>
      <ul>
        <li>
          No result is typed in. One engine computes each number you see, and the line of arithmetic
          beside it comes from the same declaration of the operation.
        </li>
        <li>
          Every operation is tested on random decimal numbers and unequal shapes: the arithmetic of
          each cell must give what the whole matrix gives, and each derivative must agree with the
          slope measured by small differences.
        </li>
        <li>
          Programs that share nothing with ours check it: math.js computes whole random sheets, a
          spreadsheet engine computes each cell’s formula, and plain loops compute both lessons.
        </li>
        <li>
          After any series of random edits, what was recomputed must equal the sheet computed from
          scratch.
        </li>
        <li>
          Where a published number or sign is not what its formula gives, the step says “corrected”.
        </li>
      </ul>

      <h3>How to read them</h3>
      <ul>
        <li>
          Columns are examples or tokens. PyTorch stores the transpose, one in each row; the PyTorch
          lines in the steps say so.
        </li>
        <li>
          The autoencoder’s loss is the sum of all squared errors. Where a mean stands beside it, it
          says what it was divided by.
        </li>
        <li>
          The sparse autoencoder’s loss is the sum of squared errors plus λ times the feature
          activations, each weighted by the length of its decoder column.
        </li>
        <li>
          A hatched 0 was negative before ReLU, or is a gradient that ReLU stopped; a plain 0 was 0
          already. A dotted line under a number means that it is rounded on the screen; nothing is
          rounded in the calculation.
        </li>
        <li>
          A number typed over a result pins it: what follows is worked out from your number, until
          you unpin it.
        </li>
      </ul>

      <h3>Privacy</h3>
      <p>
        Nothing leaves this page. It sets no cookies, counts nothing and asks no other host for
        anything. Your work and the page’s own files are kept in this browser, so that both are here
        when you come back and without a network; a link carries work only where you send it.
      </p>

      <h3>Licenses</h3>
      <p>This page is free to use, change and share under the MIT license. It is built with:</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">What for</th>
            <th scope="col">License</th>
          </tr>
        </thead>
        <tbody>
          {libraries.map(({ name, does, license }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{does}</td>
              <td>{license}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        The fonts’ licenses in full: <a href="./fonts/shantell-sans-OFL.txt">Shantell Sans</a>,{' '}
        <a href="./fonts/inter-OFL.txt">Inter</a>.
      </p>
    </main>
  )
}
