/**
 * `work`, done once for each object it is asked about and kept for as long as the object lives; the object must never
 * change. The last one asked about is remembered without a look-up, as most are asked about many times in a row.
 */
export function keptWith<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { value: V }>();
  let lastKey: K | null = null;
  let last: { value: V } | undefined;
  return (key) => {
    if (key !== lastKey || last === undefined) {
      last = known.get(key);
      if (last === undefined) {
        last = { value: work(key) };
        known.set(key, last);
      }
      lastKey = key;
    }
    return last.value;
  };
}
