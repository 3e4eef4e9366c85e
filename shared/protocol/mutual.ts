import { keysOf, type PowerId } from '../core/ids.ts';
import type { Pair } from '../model/world.ts';
import type { SeatView } from '../view/view.ts';

/** What a pair has the same both ways: a change of the view tells it once, with the power whose id comes first. */
const MUTUAL = ['interoperability', 'trade'] as const satisfies (keyof Pair)[];

type Parts = Partial<SeatView>;
type Pairs = SeatView['pairs'];

/** Views before and after a change, or parts of them, in which what is mutual stands once where any of it may have changed. */
export function toldOnce(was: Parts, is: Parts): [was: Parts, is: Parts] {
  if (was.pairs === is.pairs || !was.pairs || !is.pairs) return [was, is];
  return [
    { ...was, pairs: halved(was.pairs) },
    { ...is, pairs: halved(is.pairs) },
  ];
}

/** The view to which the change of a whole one led, when it was told so. */
export function toldTwice(was: SeatView, view: SeatView): SeatView {
  return was.pairs === view.pairs ? view : { ...view, pairs: mirrored(view.pairs) };
}

function halved(pairs: Pairs): Pairs {
  return mapped(pairs, (pair, from, to) => {
    if (from < to) return pair;
    const { tension, relations, lastDemand } = pair;
    return { tension, relations, lastDemand } as Pair;
  });
}

function mirrored(pairs: Pairs): Pairs {
  return mapped(pairs, (pair, from, to) => {
    const other = pairs[to][from];
    if (from < to || MUTUAL.every((key) => pair[key] === other[key])) return pair;
    return { ...pair, ...Object.fromEntries(MUTUAL.map((key) => [key, other[key]])) };
  });
}

function mapped(pairs: Pairs, change: (pair: Pair, from: PowerId, to: PowerId) => Pair): Pairs {
  return Object.fromEntries(
    keysOf(pairs).map((from) => [
      from,
      Object.fromEntries(keysOf(pairs[from]).map((to) => [to, change(pairs[from][to], from, to)])),
    ]),
  ) as Pairs;
}
