import type { CardName } from '../../shared/content/deck.ts';
import type { PowerId } from '../../shared/core/ids.ts';
import { t } from '../text/index.tsx';
import { powerName } from './names.ts';

/** The title of an event that befell a power. */
export function cardTitle({ card, other }: { card: string; other: PowerId | null }): string {
  return t(`card.${card as CardName}`, { other: other === null ? '' : powerName(other) });
}

/** What befell it, in a sentence that leaves the name out. */
export function cardText({ card, other }: { card: string; other: PowerId | null }): string {
  return t(`card.${card as CardName}.what`, { other: other === null ? '' : powerName(other) });
}
