import { keysOf } from '../core/ids.ts';

/**
 * What turns one plain JSON value into another, by the shape of the object. Smaller on the wire than JSON Patch, which
 * repeats a path for each of the hundreds of figures that change in a turn, and unlike JSON Merge Patch able to set null.
 */
export interface ObjectDelta {
  /** Keys set to a whole new value. */
  s?: Record<string, unknown>;
  /** Keys removed. */
  d?: string[];
  /** Keys whose value changed inside. */
  n?: Record<string, Delta>;
  /** Keys that most of the objects inside were set to something new. */
  k?: string[];
  /** What they were set to, a row for each key of the base in order: 0 where nothing, cut short where nothing follows. */
  r?: (Plain[] | 0)[];
}

type Plain = string | number | boolean | null;

/** Items added at the end of a list that is otherwise the same. */
export interface ListDelta {
  a: unknown[];
}

export type Delta = ObjectDelta | ListDelta;

type Json = Readonly<Record<string, unknown>>;

/** The delta from one object to another, or null where they are equal. Both are plain JSON; `undefined` counts as absent. */
export function deltaOf(from: object, to: object): ObjectDelta | null {
  return objectDelta(from as Json, to as Json, false);
}

/** `mayTabulate`: whether what its objects have in common may be told as a table. */
function objectDelta(from: Json, to: Json, mayTabulate = true): ObjectDelta | null {
  const set: Record<string, unknown> = {};
  const nested: Record<string, Delta> = {};
  for (const key of Object.keys(to)) {
    const [was, is] = [from[key], to[key]];
    if (is === undefined || was === is) continue;
    const inside = insideDelta(was, is);
    if (inside === 'whole') set[key] = is;
    else if (inside !== null) nested[key] = inside;
  }
  const table = mayTabulate ? tabulated(from, to, nested) : null;
  const removed = Object.keys(from).filter((key) => from[key] !== undefined && to[key] === undefined);
  const delta: ObjectDelta = {
    ...(notEmpty(set) && { s: set }),
    ...(removed.length > 0 && { d: removed }),
    ...(notEmpty(nested) && { n: nested }),
    ...table,
  };
  return notEmpty(delta) ? delta : null;
}

/** Fewer objects than these that change alike are told one by one. */
const ROWS_LEAST = 3;

/**
 * The table of what most of the objects inside are set to, taken out of their own deltas; null where they have too little in common.
 * To name the same keys again for each of them takes more bytes than the figures.
 */
function tabulated(from: Json, to: Json, nested: Record<string, Delta>): Pick<ObjectDelta, 'k' | 'r'> | null {
  const set = Object.entries(nested).flatMap(([key, inside]) => ('s' in inside && inside.s ? [[key, inside.s]] : []));
  if (set.length < ROWS_LEAST) return null;
  const counts = new Map<string, number>();
  for (const [, values] of set as [string, Json][]) {
    for (const key in values) if (isPlain(values[key])) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const common = [...counts].filter(([, count]) => 2 * count >= set.length && count >= ROWS_LEAST);
  if (common.length === 0) return null;
  const columns = common.sort(([, a], [, b]) => b - a).map(([key]) => key);
  const rows = keysOf(from).map((key) => rowOf(nested, key, to[key], columns));
  while (rows.at(-1) === 0) rows.pop();
  return { k: columns, r: rows };
}

/** One object's row, which its own delta is rid of. A value that did not change is told again where one after it did. */
function rowOf(nested: Record<string, Delta>, key: string, is: unknown, columns: readonly string[]): Plain[] | 0 {
  const delta = Object.hasOwn(nested, key) ? (nested[key] as ObjectDelta) : null;
  const set = delta?.s;
  if (delta === null || set === undefined) return 0;
  let length = columns.length;
  while (length > 0 && !Object.hasOwn(set, columns[length - 1])) length--;
  const row = columns.slice(0, length).map((column) => (is as Json)[column]);
  if (length === 0 || !row.every(isPlain)) return 0;
  const { s, ...others } = delta;
  const rest = Object.entries(set).filter(([column]) => !columns.slice(0, length).includes(column));
  nested[key] = rest.length > 0 ? { ...others, s: Object.fromEntries(rest) } : others;
  if (!notEmpty(nested[key])) delete nested[key];
  return row as Plain[];
}

const isPlain = (value: unknown): boolean => value === null || (typeof value !== 'object' && value !== undefined);

function insideDelta(was: unknown, is: unknown): Delta | null | 'whole' {
  if (Array.isArray(was) && Array.isArray(is)) return listDelta(was, is);
  if (isObject(was) && isObject(is)) return objectDelta(was, is);
  return 'whole';
}

function listDelta(was: unknown[], is: unknown[]): ListDelta | null | 'whole' {
  if (is.length < was.length || was.some((item, index) => !equal(item, is[index]))) return 'whole';
  return is.length === was.length ? null : { a: is.slice(was.length) };
}

function equal(a: unknown, b: unknown): boolean {
  return a === b || insideDelta(a, b) === null;
}

/** A new object: `base` with the delta applied; what did not change is shared. Throws TypeError where they do not fit. */
export function applyDelta<T extends object>(base: T, delta: Delta): T {
  return apply(base, delta) as T;
}

function apply(base: unknown, delta: Delta): unknown {
  if ('a' in delta) {
    if (!Array.isArray(base)) throw new TypeError('applyDelta: a list was expected');
    return [...base, ...delta.a];
  }
  if (!isObject(base)) throw new TypeError('applyDelta: an object was expected');
  const result: Record<string, unknown> = { ...base, ...delta.s };
  for (const key of delta.d ?? []) delete result[key];
  for (const [key, inside] of Object.entries(delta.n ?? {})) result[key] = apply(base[key], inside);
  const { k: columns = [], r: rows = [] } = delta;
  const keys = rows.length > 0 ? keysOf(base) : [];
  for (const [index, row] of rows.entries()) {
    if (row === 0) continue;
    const inside = result[keys[index]];
    if (!isObject(inside)) throw new TypeError('applyDelta: an object was expected');
    result[keys[index]] = { ...inside, ...Object.fromEntries(row.map((value, column) => [columns[column], value])) };
  }
  return result;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notEmpty(record: object): boolean {
  return Object.keys(record).length > 0;
}
