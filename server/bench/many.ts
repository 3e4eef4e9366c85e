/** Maps with at most `most` at a time, in order. */
export async function many<T, R>(items: readonly T[], most: number, map: (item: T, index: number) => Promise<R>) {
  const results: R[] = new Array(items.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await map(items[index], index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
  return results;
}

/** Whole numbers from 0 to one less than `count`. */
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Resolves after so many milliseconds. */
export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
