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
}

/** Items added at the end of a list that is otherwise the same. */
export interface ListDelta {
  a: unknown[];
}

export type Delta = ObjectDelta | ListDelta;

type Json = Readonly<Record<string, unknown>>;

/** The delta from one object to another, or null where they are equal. Both are plain JSON; `undefined` counts as absent. */
export function deltaOf(from: object, to: object): ObjectDelta | null {
  return objectDelta(from as Json, to as Json);
}

function objectDelta(from: Json, to: Json): ObjectDelta | null {
  const set: Record<string, unknown> = {};
  const nested: Record<string, Delta> = {};
  for (const key of Object.keys(to)) {
    const [was, is] = [from[key], to[key]];
    if (is === undefined || was === is) continue;
    const inside = insideDelta(was, is);
    if (inside === 'whole') set[key] = is;
    else if (inside !== null) nested[key] = inside;
  }
  const removed = Object.keys(from).filter((key) => from[key] !== undefined && to[key] === undefined);
  const delta: ObjectDelta = {
    ...(notEmpty(set) && { s: set }),
    ...(removed.length > 0 && { d: removed }),
    ...(notEmpty(nested) && { n: nested }),
  };
  return notEmpty(delta) ? delta : null;
}

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
  return result;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notEmpty(record: object): boolean {
  return Object.keys(record).length > 0;
}
