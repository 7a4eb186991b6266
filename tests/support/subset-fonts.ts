// Makes public/fonts: both faces cut down to what the page writes, with their licences beside them.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i))
const hat = '\u0302'
const noBreakSpace = '\u00a0'
const quotes = '“”‘’–—…•'
const subscripts = '₀₁₂₃₄₅₆₇₈₉'

const faces = [
  {
    file: 'inter.woff2',
    package: 'inter-ui',
    source: 'variable/InterVariable.woff2',
    license: 'LICENSE.txt',
    text: `${ascii}${noBreakSpace}${hat}${quotes}${subscripts}−×·÷±√≤≥≠≈∞→↓←↑ληθΣ∂‖ᵢ⁻⁰¹²³⁴⁵⁶⁷⁸⁹′ŷŶ✓éÉ`,
    variationAxes: { opsz: 14, wght: { min: 400, max: 700 } },
    dropTables: ['STAT', 'MVAR'],
  },
  {
    file: 'shantell-sans.woff2',
    package: '@expo-google-fonts/shantell-sans',
    source: '500Medium/ShantellSans_500Medium.ttf',
    license: 'LICENSE_FONT',
    text: `${ascii.replaceAll(/[#$&@\\^`{}~]/g, '')}${noBreakSpace}${hat}${quotes}${subscripts}−×·≈→↓←↑‖²′ŷ✓é`,
    dropTables: ['STAT', 'vhea', 'vmtx'],
  },
] as const

// Shaping beyond kerning and accents is what makes these faces heavy; tnum is for the numerals.
const keepFeatures = ['kern', 'mark', 'ccmp', 'tnum']

const { resolve } = createRequire(import.meta.url)
const folder = join(import.meta.dirname, '../../public/fonts')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

let total = 0
for (const { file, package: from, source, license, text, ...options } of faces) {
  const home = dirname(resolve(`${from}/package.json`))
  const font = await subsetFont(readFileSync(join(home, source)), text, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures,
    ...options,
  })
  writeFileSync(join(folder, file), font)
  copyFileSync(join(home, license), join(folder, file.replace('.woff2', '-OFL.txt')))
  console.log(`public/fonts/${file}: ${font.length} bytes`)
  total += font.length
}
console.log(`together ${total} bytes`)
