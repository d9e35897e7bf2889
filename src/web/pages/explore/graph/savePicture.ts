import { element } from '../element.js';
import { saveFile } from '../saveFile.js';

/** Given an SVG document, hands it to the reader as a file. */
export function saveSvg(text: string): void {
  saveFile(new Blob([text], { type: 'image/svg+xml' }), 'hearsay.svg');
}

/** Given an SVG document, hands it to the reader as a PNG of twice its size. Throws where the browser cannot draw it. */
export async function savePng(text: string): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = element('canvas', { width: 2 * image.naturalWidth, height: 2 * image.naturalHeight });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('This browser could not draw the picture; the SVG has it, too.');
  saveFile(blob, 'hearsay.png');
}
