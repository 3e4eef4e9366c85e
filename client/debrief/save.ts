/** A cell of a figure's table. */
export type Cell = string | number | null;

/** Offers a file to be kept. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** A table as CSV (RFC 4180), figures as they are and not as they are shown. */
export function csvOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]): string => `${cells.map(quoted).join(',')}\r\n`;
  return [head, ...rows].map(line).join('');
}

function quoted(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  // A text that a spreadsheet would take for a formula is marked as text.
  const safe = typeof cell === 'string' && /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Pixels of an exported picture for each of the page's. */
const SHARPNESS = 2;

/** A drawing as a PNG on this background; rejects where the browser cannot paint it. */
export async function pngOf(svg: SVGSVGElement, background: string): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal;
  const source = new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
  const url = URL.createObjectURL(source);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width * SHARPNESS, height * SHARPNESS];
    const paint = canvas.getContext('2d');
    if (paint === null) throw new Error('no canvas');
    paint.fillStyle = background;
    paint.fillRect(0, 0, canvas.width, canvas.height);
    paint.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) => {
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
