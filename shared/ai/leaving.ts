import type { PowerId, TreatyId } from '../core/ids.ts';
import type { Command } from '../model/match.ts';
import type { Treaty } from '../model/treaty.ts';
import type { Instruction } from '../model/vocabulary.ts';
import { validate } from '../orders/validate.ts';
import { treatiesInOrder } from '../treaties/term.ts';
import type { Appraisal } from './appraisal.ts';
import { oddsOf, securityIf, standingOf } from './appraisal.ts';
import { because } from './reasons.ts';
import { isPactTerms } from './worth.ts';

/** Worth, in points, below which a treaty is given notice of; well below nothing, so that ties are not spun in and out. */
const LEAVE_BELOW = -2;
/** Turns for which a new treaty is given its chance. */
const PATIENCE = 2;

/** Notice given of treaties that have come to cost more than they bring: entanglement, betrayal, a free hand wanted. */
export function treatiesToLeave(appraisal: Appraisal): Command[] {
  const { view, scenario, me } = appraisal;
  const commands: Command[] = [];
  for (const treaty of treatiesInOrder(view.treaties)) {
    const { id } = treaty;
    if (!treaty.parties.includes(me) || treaty.leaving[me] !== undefined) continue;
    if (view.draft?.leaving[id] !== undefined) continue;
    if (view.turn < treaty.since + PATIENCE || treaty.until <= view.turn + treaty.notice) continue;
    if (keepingWorth(appraisal, treaty) >= LEAVE_BELOW) continue;
    const command: Command = { kind: 'draftLeaving', treaty: id, how: 'notice' };
    if (validate(view, scenario, command) === null) commands.push(command);
  }
  return commands;
}

/** A word to the people among the partners of every treaty that is being left. */
export function partings({ view, scenario, me }: Appraisal, leaving: readonly Command[]): Command[] {
  return leaving.flatMap((command): Command[] => {
    if (command.kind !== 'draftLeaving' || command.how === null) return [];
    const { parties, notice } = view.treaties[command.treaty];
    return parties
      .filter((party) => party !== me && view.seats[party].kind === 'human')
      .map((partner): Command => {
        const reasons = [because('warnLeaving', -1, { partner, turns: notice })];
        return { kind: 'say', to: [partner], text: '…', reasons };
      })
      .filter((word) => validate(view, scenario, word) === null);
  });
}

/** What it is worth to stay in a treaty, in points. */
function keepingWorth(appraisal: Appraisal, treaty: Treaty): number {
  const { view, me, weights } = appraisal;
  const partners = treaty.parties.filter((party) => party !== me);
  let value = 0;
  for (const partner of partners) {
    const relations = view.pairs[me]?.[partner]?.relations ?? 0;
    value += relations / 40 - betrayalsOf(appraisal, partner);
    if (treaty.clauses.some((clause) => clause.kind === 'nonAggression') && weights.demandBias > 0) {
      value -= 5 * Math.max(0, oddsOf(appraisal, me, partner) - 0.45);
    }
  }
  if (!isPactTerms(treaty.clauses)) return value;
  return value + pactWorth(appraisal, treaty, partners) - Math.max(0, 0.4 * weights.bar);
}

function pactWorth(appraisal: Appraisal, treaty: Treaty, partners: PowerId[]): number {
  const { board, me, scenario, weights } = appraisal;
  const cover = standingOf(appraisal, me).security - securityIf(appraisal, me, { lose: partners });
  let value = scenario.weights.security * weights.securityWeight * cover + 0.8;
  for (const promise of board.ties.protectedBy[me] ?? []) {
    if (promise.treaty !== treaty.id) continue;
    for (const { rival, hostile, odds } of standingOf(appraisal, promise.protected).exposures) {
      const concerns = rival !== me && (promise.against === null || promise.against === rival);
      if (concerns) value -= Math.max(0, 5 * (hostile * odds - 0.15));
    }
  }
  return value;
}

/** Points held against a partner for partners it abandoned and treaties it broke of late, more if it was this seat's. */
function betrayalsOf({ view, me }: Appraisal, partner: PowerId): number {
  let points = 0;
  for (const { kind, turn, partner: victim } of view.powers[partner].record) {
    if (turn < view.turn - 3 || (kind !== 'abandoned' && kind !== 'broke')) continue;
    points += victim === me ? 3 : 1;
  }
  return points;
}

/** Instructions for promises that may be called while the seat is silent; told only where they change. */
export function standingInstructions(appraisal: Appraisal): Command[] {
  const { board, me, view } = appraisal;
  const wanted = new Map<TreatyId, Instruction>();
  for (const promise of board.ties.protectedBy[me] ?? []) {
    if (!(promise.treaty in view.treaties)) continue;
    wanted.set(promise.treaty, instructionFor(appraisal, promise.protected));
  }
  const commands: Command[] = [];
  for (const [treaty, instruction] of wanted) {
    const now = view.draft?.standing[treaty] ?? view.standing[treaty];
    if ((now?.instruction ?? 'hedge') !== instruction) commands.push({ kind: 'setStanding', treaty, instruction });
  }
  return commands;
}

function instructionFor({ view, me, weights }: Appraisal, partner: PowerId): Instruction {
  const will = weights.honourBias + (view.pairs[me]?.[partner]?.relations ?? 0) / 25;
  if (will > 0.5) return 'honour';
  return will < -3.5 ? 'abandon' : 'hedge';
}
