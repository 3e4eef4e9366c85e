import type { PowerId } from '../../core/ids.ts';
import { matchWith } from '../../model/copies.ts';
import type { Instruction } from '../../model/vocabulary.ts';
import type { Draft, StandingOrder } from '../../model/world.ts';
import { withDraft } from '../drafts.ts';
import { type Handler, seatOf } from '../record.ts';

export const draftBudget: Handler<'draftBudget'> = (match, { budget }, circumstances) =>
  withDraft(match, seatOf(circumstances), (draft) => ({ ...draft, budget }));

export const draftDemand: Handler<'draftDemand'> = (match, { demand, reasons }, circumstances) =>
  withDraft(match, seatOf(circumstances), ({ demandReasons: _before, ...draft }): Draft => {
    const given = demand !== null && reasons !== undefined;
    return { ...draft, demand, ...(given && { demandReasons: reasons }) };
  });

export const draftLeaving: Handler<'draftLeaving'> = (match, { treaty, how }, circumstances) =>
  withDraft(match, seatOf(circumstances), (draft) => {
    const { [treaty]: _before, ...others } = draft.leaving;
    return { ...draft, leaving: how === null ? others : { ...others, [treaty]: how } };
  });

export const setStanding: Handler<'setStanding'> = (match, { treaty, instruction, against }, circumstances) => {
  const power = seatOf(circumstances);
  const before = match.drafts[power].standing[treaty] ?? match.standing[power]?.[treaty];
  const order: StandingOrder = before ?? { instruction: 'hedge', against: {} };
  return withDraft(match, power, (draft) => ({
    ...draft,
    standing: { ...draft.standing, [treaty]: changedOrder(order, instruction, against) },
  }));
};

function changedOrder(order: StandingOrder, instruction: Instruction | null, against?: PowerId): StandingOrder {
  if (against === undefined) return { ...order, instruction: instruction ?? order.instruction };
  const { [against]: _before, ...others } = order.against;
  return { ...order, against: instruction === null ? others : { ...others, [against]: instruction } };
}

export const chooseOption: Handler<'chooseOption'> = (match, { card, option }, circumstances) =>
  withDraft(match, seatOf(circumstances), (draft) => ({ ...draft, choices: { ...draft.choices, [card]: option } }));

export const draftForecast: Handler<'draftForecast'> = (match, { forecast }, circumstances) =>
  withDraft(match, seatOf(circumstances), ({ forecast: _before, ...draft }): Draft => {
    return { ...draft, ...(forecast && { forecast }) };
  });

/** Back to the draft before the last change. */
export const undo: Handler<'undo'> = (match, _command, circumstances) => {
  const power = seatOf(circumstances);
  const earlier = match.undo[power];
  const last = earlier.at(-1);
  if (!last) return match;
  return matchWith(match, {
    drafts: { ...match.drafts, [power]: last },
    undo: { ...match.undo, [power]: earlier.slice(0, -1) },
  });
};

export const lockIn: Handler<'lockIn'> = (match, _command, circumstances) =>
  matchWith(match, { locked: { ...match.locked, [seatOf(circumstances)]: true } });

export const unlock: Handler<'unlock'> = (match, _command, circumstances) =>
  matchWith(match, { locked: { ...match.locked, [seatOf(circumstances)]: false } });
