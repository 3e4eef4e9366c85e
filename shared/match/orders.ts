import { constantsOf } from '../content/geography.ts';
import { keysOf, type PowerId, valuesInOrder } from '../core/ids.ts';
import type { TurnOrders } from '../engine/phase.ts';
import type { Cause } from '../events/events.ts';
import { matchWith } from '../model/copies.ts';
import type { Match } from '../model/match.ts';
import { demandPrice, sanctionsPrice, taxChangePrice } from '../orders/capital.ts';
import { sanctionsInForce } from '../treaties/sanctionsInForce.ts';
import type { Note } from './record.ts';

/** Keeps the standing instructions drafted in Plan; those for treaties that are no more are dropped. */
export function keepStanding(match: Match): Match {
  const standing: Match['standing'] = {};
  for (const power of keysOf(match.seats)) {
    const all = { ...match.standing[power], ...match.drafts[power].standing };
    const kept = keysOf(all).filter((treaty) => Object.hasOwn(match.world.treaties, treaty));
    if (kept.length > 0) standing[power] = Object.fromEntries(kept.map((treaty) => [treaty, all[treaty]]));
  }
  return matchWith(match, { standing });
}

/** Tells the parties of every offer still open that it lapses. */
export function lapseOffers(match: Match, note: Note): void {
  for (const { id, status, terms } of valuesInOrder(match.proposals)) {
    if (status === 'open') note(match.world.turn, terms.parties, { kind: 'proposalLapsed', proposal: id });
  }
}

/** What the seats decided, as Resolve takes it. */
export function turnOrders(match: Match): TurnOrders {
  const powers = keysOf(match.drafts);
  const signed = valuesInOrder(match.proposals).filter((proposal) => proposal.status === 'signed');
  return {
    budgets: Object.fromEntries(powers.map((power) => [power, match.drafts[power].budget])),
    signed: signed.map(({ id, terms }) => ({ proposal: id, terms })),
    leaving: powers.flatMap((power) => leavingOf(match, power)),
    sanctions: powers.flatMap((power) => sanctionsOf(match, power)),
    motions: valuesInOrder(match.motions),
    crises: valuesInOrder(match.crises),
    ...(match.oversight !== undefined && { injected: match.oversight.injected }),
    choices: Object.assign({}, ...powers.map((power) => match.drafts[power].choices)),
    spent: Object.fromEntries(powers.map((power) => [power, spentBy(match, power)])),
  };
}

function leavingOf(match: Match, power: PowerId): TurnOrders['leaving'] {
  const { leaving } = match.drafts[power];
  return keysOf(leaving).map((treaty) => ({ power, treaty, how: leaving[treaty] as 'notice' | 'break' }));
}

function sanctionsOf(match: Match, power: PowerId): TurnOrders['sanctions'] {
  const { sanctions, sanctionReasons } = match.drafts[power];
  return keysOf(sanctions).map((target) => ({
    power,
    target,
    level: sanctions[target] ?? 0,
    reasons: sanctionReasons?.[target] ?? [],
  }));
}

/** Political capital of a power's acts, but for signatures, which are paid for when the treaty begins. */
function spentBy(match: Match, power: PowerId): Cause[] {
  const constants = constantsOf(match.scenario);
  const { budget, demand } = match.drafts[power];
  const causes: Cause[] = [];
  if (demand) causes.push({ factor: 'demand', points: demandPrice(demand, constants) });
  const tax = taxChangePrice(match.world.powers[power].tax, budget.tax, constants);
  if (tax > 0) causes.push({ factor: 'taxChange', points: tax });
  const imposed = sanctionsPrice(
    match.drafts[power],
    power,
    sanctionsInForce(match.world, match.world.turn),
    constants,
  );
  if (imposed > 0) causes.push({ factor: 'sanctions', points: imposed });
  const tabled = valuesInOrder(match.motions).filter(({ by }) => by === power).length;
  if (tabled > 0) causes.push({ factor: 'motion', points: tabled * constants.capitalMotion });
  for (const crisis of valuesInOrder(match.crises)) {
    if (crisis.answers[power]?.answer === 'mediate') {
      causes.push({ factor: 'mediation', points: constants.capitalMediation });
    }
  }
  return causes;
}
