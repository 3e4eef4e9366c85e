import { useMemo } from 'preact/hooks';
import type { TreatyTerms } from '../../../shared/model/treaty.ts';
import { board, you } from '../../store/derived.ts';
import { scenario, serverView } from '../../store/match.ts';
import { effectOf, type TreatyEffect } from './effect.ts';

/** What each of these terms would do for the reader, by what its seat knows; nothing where it has no seat. */
export function useEffects(terms: readonly TreatyTerms[]): readonly TreatyEffect[] {
  const [view, world, known, me] = [serverView.value, scenario.value, board.value, you.value];
  return useMemo(() => {
    if (!view || !world || !known || !me) return [];
    return terms.map((one) => effectOf(view, world, known, me, one));
  }, [view, world, known, me, ...terms]);
}
