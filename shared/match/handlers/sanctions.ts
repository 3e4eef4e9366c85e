import { levelOf } from '../../formulas/sanctions.ts';
import type { Draft } from '../../model/world.ts';
import { sanctionsInForce } from '../../treaties/sanctionsInForce.ts';
import { withDraft } from '../drafts.ts';
import { type Handler, seatOf } from '../record.ts';

/** Sanctions wanted from this year on; back at the level of today nothing is drafted. */
export const draftSanction: Handler<'draftSanction'> = (match, { target, level, reasons }, circumstances) => {
  const power = seatOf(circumstances);
  const today = levelOf(sanctionsInForce(match.world, match.world.turn), power, target);
  return withDraft(match, power, ({ sanctionReasons, ...draft }): Draft => {
    const { [target]: _level, ...others } = draft.sanctions;
    const { [target]: _why, ...otherReasons } = sanctionReasons ?? {};
    const sanctions = level === today ? others : { ...others, [target]: level };
    const given = level !== today && reasons !== undefined ? { ...otherReasons, [target]: reasons } : otherReasons;
    return { ...draft, sanctions, ...(Object.keys(given).length > 0 && { sanctionReasons: given }) };
  });
};
