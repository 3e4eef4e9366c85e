/**
 * Moves labels apart that would touch: the places nearest to `wanted`, in the same order, at least `gap` apart and
 * within `low`…`high` as far as they fit. Places come back in the order of `wanted`.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b]);
  const places = [...wanted];
  let floor = low;
  for (const i of order) {
    places[i] = Math.max(wanted[i], floor);
    floor = places[i] + gap;
  }
  let ceiling = high;
  for (const i of order.reverse()) {
    places[i] = Math.min(places[i], ceiling);
    ceiling = places[i] - gap;
  }
  return places;
}
