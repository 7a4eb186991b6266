// An SVG picture drawn as a PNG at twice its size, with the document in it.
import { metadataName } from '../../formats/export/picture/picture'
import { withPngText } from '../../formats/export/png-text'

const scale = 2
/** What every browser can draw; larger pictures are drawn smaller. */
const longestSide = 8192

/** Throws in words where the browser cannot draw it. */
export async function pngOf(svg: string, link: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const { naturalWidth: width, naturalHeight: height } = image
    const by = Math.min(scale, longestSide / Math.max(width, height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * by)
    canvas.height = Math.round(height * by)
    const pen = canvas.getContext('2d')
    pen?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const drawn = await new Promise<Blob | null>((take) => canvas.toBlob(take, 'image/png'))
    if (!drawn) throw new Error('no picture came out')
    const bytes = new Uint8Array(await drawn.arrayBuffer())
    return new Blob([withPngText(bytes, metadataName, link)], { type: 'image/png' })
  } finally {
    URL.revokeObjectURL(url)
  }
}
