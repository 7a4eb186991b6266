// What this project calls of subset-font, which brings no types.
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'woff2'
      readonly keepFeatures?: readonly string[]
      readonly noHinting?: boolean
      readonly dropTables?: readonly string[]
      readonly variationAxes?: Readonly<Record<string, number | { min: number; max: number }>>
    },
  ): Promise<Buffer>
}
