import { compareIds } from './ids.ts';

/**
 * The one JSON text of a value: keys sorted by code units, no white space. Equal values give equal text whatever the
 * order in which their keys were set. Throws, naming the path, on what JSON would lose or change silently: NaN,
 * infinities, undefined, functions, symbols, big integers and objects that are not plain.
 */
export function canonicalJson(value: unknown): string {
  return write(value, '$');
}

function write(value: unknown, path: string): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`canonicalJson: ${value} at ${path}`);
      return String(value === 0 ? 0 : value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? writeArray(value, path) : writeObject(value, path);
    default:
      throw new TypeError(`canonicalJson: ${typeof value} at ${path}`);
  }
}

function writeArray(items: readonly unknown[], path: string): string {
  let text = '';
  // Not map: it would skip the holes of a sparse array.
  for (let index = 0; index < items.length; index++) {
    text += `${index === 0 ? '' : ','}${write(items[index], `${path}[${index}]`)}`;
  }
  return `[${text}]`;
}

function writeObject(record: object, path: string): string {
  const prototype: unknown = Object.getPrototypeOf(record);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`canonicalJson: an object that is not plain at ${path}`);
  }
  const fields = record as Readonly<Record<string, unknown>>;
  let text = '';
  for (const key of Object.keys(fields).sort(compareIds)) {
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${write(fields[key], `${path}.${key}`)}`;
  }
  return `{${text}}`;
}

/**
 * A fingerprint of the value's canonical JSON: 32 hexadecimal digits (128 bits), the same on every machine. It tells
 * states apart; it is no protection against someone who wants two states to collide.
 */
export function hashOf(value: unknown): string {
  return mixText(canonicalJson(value))
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('');
}

/** Four well-mixed 32-bit words of a text, after the public-domain cyrb128. Not cryptographic. */
export function mixText(text: string): [number, number, number, number] {
  let a = 1779033703;
  let b = 3144134277;
  let c = 1013904242;
  let d = 2773480762;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = b ^ Math.imul(a ^ unit, 597399067);
    b = c ^ Math.imul(b ^ unit, 2869860233);
    c = d ^ Math.imul(c ^ unit, 951274213);
    d = a ^ Math.imul(d ^ unit, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  const all = a ^ b ^ c ^ d;
  return [all >>> 0, (b ^ all) >>> 0, (c ^ all) >>> 0, (d ^ all) >>> 0];
}
