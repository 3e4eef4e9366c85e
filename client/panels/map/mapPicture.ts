import { computed, type ReadonlySignal } from '@preact/signals';
import type { Theme } from '../../render/palette.ts';
import type { MapPicture } from '../../render/picture.ts';
import { board, sheet } from '../../store/derived.ts';
import { view } from '../../store/draft.ts';
import { scenario } from '../../store/match.ts';
import { draftTerms, lens, selectedPower } from '../../store/selection.ts';
import { pictureOf } from './picture.ts';

/** The map's picture of the open match, by how the reader wants it drawn; null before the first view. */
export function pictureFor(
  theme: ReadonlySignal<Theme>,
  reducedMotion: ReadonlySignal<boolean>,
): ReadonlySignal<MapPicture | null> {
  return computed(() => {
    const [known, world, ground] = [view.value, scenario.value, board.value];
    if (!known || !world || !ground) return null;
    return pictureOf({
      view: known,
      scenario: world,
      board: ground,
      sheet: lens.value === 'threat' ? sheet.value : [],
      lens: lens.value,
      theme: theme.value,
      reducedMotion: reducedMotion.value,
      draft: draftTerms.value,
      focus: selectedPower.value,
    });
  });
}
