import { SANS, SERIF } from '../render/theme.ts';
import { facesIn } from './letters.ts';

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

/** Offers a table as a CSV file; its first sign tells a spreadsheet that letters are UTF-8. */
export const saveTable = (name: string, head: readonly string[], rows: readonly (readonly Cell[])[]): void =>
  saveFile(name, 'text/csv;charset=utf-8', `\ufeff${csvOf(head, rows)}`);

/** Digits of a figure in a file: all it has but for the noise of binary fractions. */
const DIGITS = 12;

/** A table as CSV (RFC 4180), figures as they are and not as they are shown. */
export function csvOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]): string => `${cells.map(quoted).join(',')}\r\n`;
  return [head, ...rows].map(line).join('');
}

function quoted(cell: Cell): string {
  const text = cell === null ? '' : String(typeof cell === 'number' ? Number(cell.toPrecision(DIGITS)) : cell);
  // A text that a spreadsheet would take for a formula is marked as text.
  const safe = typeof cell === 'string' && /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Pixels of an exported picture for each of the page's. */
const SHARPNESS = 2;

/** What stands over an exported picture, and in which colours. */
export interface Heading {
  title: string;
  says: string;
  paper: string;
  ink: string;
  soft: string;
  /** Height of its letters, px. */
  size: number;
}

/** About an exported picture, px. */
const EDGE = 20;

/** Room below a drawing for what hangs under its last line, px. */
const BELOW = 8;

/** A drawing as a PNG, under its title and its sentence; rejects where the browser cannot paint it. */
export async function pngOf(svg: SVGSVGElement, heading: Heading): Promise<Blob> {
  const { y: over, width } = svg.viewBox.baseVal;
  const height = svg.viewBox.baseVal.height + BELOW;
  const whole = svg.cloneNode(true) as SVGSVGElement;
  // Names at the end of a line reach into the edge.
  const wide = width + EDGE;
  whole.setAttribute('viewBox', `0 ${over} ${wide} ${height}`);
  whole.setAttribute('width', String(wide));
  whole.setAttribute('height', String(height));
  const faces = document.createElementNS(whole.namespaceURI, 'style');
  faces.textContent = `text { unicode-bidi: plaintext } ${await facesIn(new XMLSerializer().serializeToString(whole))}`;
  whole.prepend(faces);
  const source = new Blob([new XMLSerializer().serializeToString(whole)], { type: 'image/svg+xml' });
  const url = URL.createObjectURL(source);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    const paint = canvas.getContext('2d');
    if (paint === null) throw new Error('no canvas');
    const lines = headingLines(paint, heading, width);
    const top = EDGE + lines.reduce((sum, line) => sum + line.height, 0) + EDGE / 2;
    [canvas.width, canvas.height] = [(width + 2 * EDGE) * SHARPNESS, (top + height + EDGE) * SHARPNESS];
    paint.scale(SHARPNESS, SHARPNESS);
    paint.fillStyle = heading.paper;
    paint.fillRect(0, 0, canvas.width, canvas.height);
    paint.textBaseline = 'top';
    const mirrored = document.documentElement.dir === 'rtl';
    paint.textAlign = mirrored ? 'right' : 'left';
    paint.direction = mirrored ? 'rtl' : 'ltr';
    let y = EDGE;
    for (const line of lines) {
      paint.font = line.font;
      paint.fillStyle = line.colour;
      paint.fillText(line.text, mirrored ? EDGE + width : EDGE, y);
      y += line.height;
    }
    paint.drawImage(image, EDGE, top, wide, height);
    return await new Promise((done, fail) => {
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

interface HeadingLine {
  text: string;
  font: string;
  colour: string;
  height: number;
}

/** Where a line may be broken: after a space, and after any Chinese letter or sign that no sign follows. */
const BREAKS = /(?<= )|(?<=[\p{Script=Han}，。；：、）])(?![，。；：、）])/u;

/** Title and sentence, broken to the width. */
function headingLines(paint: CanvasRenderingContext2D, heading: Heading, width: number): HeadingLine[] {
  const { title, says, ink, soft, size } = heading;
  const broken = (text: string, font: string, colour: string, height: number): HeadingLine[] => {
    paint.font = font;
    const lines: string[] = [];
    for (const part of text.split(BREAKS)) {
      const longer = (lines.at(-1) ?? '') + part;
      if (lines.length > 0 && paint.measureText(longer.trimEnd()).width <= width) lines[lines.length - 1] = longer;
      else lines.push(part);
    }
    return lines.map((line) => ({ text: line, font, colour, height }));
  };
  return [
    ...broken(title, `600 ${1.5 * size}px ${SERIF}`, ink, 2 * size),
    ...broken(says, `400 ${size}px ${SANS}`, soft, 1.4 * size),
  ];
}
