import type { PowerId } from '../core/ids.ts';
import { clamp, ln } from '../core/maths.ts';
import { money } from '../core/money.ts';
import { contest } from '../formulas/contest.ts';
import type { War } from '../model/crisis.ts';
import type { Command } from '../model/match.ts';
import type { Clause, Proposal, Reason, TreatyTerms } from '../model/treaty.ts';
import { validate } from '../orders/validate.ts';
import type { Appraisal } from './appraisal.ts';
import { because, ranked } from './reasons.ts';
import { chanceOf, gainFrom, lossFrom } from './stakes.ts';
import { POINTS_PER_PERCENT_GIVEN, POINTS_PER_PERCENT_RECEIVED } from './weighing.ts';
import type { Worth } from './worth.ts';

/** Points that a further turn of war costs who wages it. */
const WEARINESS = 0.6;
/** Turns that reparations run. */
const REPARATIONS_TURNS = 4;
/** Reparations offered or asked, as a share of the payer's output a turn. */
const REPARATIONS_SHARE = 0.008;

/** How a war looks to one who leads a side of it. */
interface Outlook {
  war: War;
  enemy: PowerId;
  attacking: boolean;
  /** Chance, 0–1, that the attacker gets what it wants. */
  attackerWins: number;
  /** What fighting on is worth to this seat, in points. */
  continuing: number;
}

function outlook(appraisal: Appraisal, war: War): Outlook {
  const { board, constants, me } = appraisal;
  const { attack, own, helpers } = contest(board, war.attacker, war.defender, war.theatre);
  let defence = own;
  for (const helper of helpers) defence += helper.counted;
  const pace = constants.warSpeed * ln(Math.max(1, attack) / Math.max(1, constants.oddsEdge * defence));
  const drift = clamp(pace, -constants.warSpeedCap, constants.warSpeedCap);
  const left = Math.max(1, constants.warTurns - war.fought);
  // What the front has shown outweighs what the estimates say.
  const speed = war.fought > 0 ? 0.7 * (war.front / war.fought) + 0.3 * drift : drift;
  const attackerWins = chanceOf((war.front + speed * left - constants.warStatusQuoAbove) / 30);
  const attacking = war.attacker === me;
  const weariness = WEARINESS * left * (appraisal.own.cohesion < 40 ? 2 : 1);
  const stake = attacking
    ? attackerWins * (gainFrom(appraisal, war.aim, me) + 1) - (1 - attackerWins)
    : -attackerWins * (1.15 * lossFrom(appraisal, war.aim) + 1) + 0.5 * (1 - attackerWins);
  return {
    war,
    enemy: attacking ? war.defender : war.attacker,
    attacking,
    attackerWins,
    continuing: stake - weariness,
  };
}

/** Offers of peace in the wars this seat leads: the state before where it wearies or loses, reparations with it. */
export function peaceOffers(appraisal: Appraisal): Command[] {
  const { view, scenario, me } = appraisal;
  const commands: Command[] = [];
  for (const war of view.wars) {
    if (war.attacker !== me && war.defender !== me) continue;
    if (war.fought === 0 || isOnTheTable(appraisal, war)) continue;
    const look = outlook(appraisal, war);
    const clauses = peaceClauses(appraisal, look);
    if (clauses === null) continue;
    const terms: TreatyTerms = {
      parties: [war.attacker, war.defender].sort(),
      clauses,
      duration: REPARATIONS_TURNS,
      notice: 0,
    };
    const command: Command = { kind: 'propose', terms, reasons: ranked(warReasons(appraisal, look), 1) };
    if (validate(view, scenario, command) === null) commands.push(command);
  }
  return commands;
}

function isOnTheTable({ view }: Appraisal, war: War): boolean {
  return Object.values(view.proposals).some(({ status, turn, terms }) => {
    const ends = terms.clauses.some((clause) => clause.kind === 'peace' && clause.war === war.id);
    return ends && (status === 'open' || status === 'signed' || turn === view.turn);
  });
}

function peaceClauses(appraisal: Appraisal, look: Outlook): Clause[] | null {
  const { me, board } = appraisal;
  const { war, enemy, attacking, attackerWins, continuing } = look;
  const peace: Clause = { kind: 'peace', war: war.id };
  const pay = (from: PowerId, to: PowerId): Clause => ({
    kind: 'reparations',
    from,
    to,
    amount: money(REPARATIONS_SHARE * board.powers[from].output),
  });
  if (attacking) {
    if (attackerWins > 0.65 && continuing < 1.5) return [peace, pay(enemy, me)];
    return continuing < -0.5 ? [peace] : null;
  }
  if (attackerWins > 0.6) return [peace, pay(me, enemy)];
  return continuing < -0.3 ? [peace] : null;
}

/** What an offer of peace is worth to this seat against fighting on, or null where the offer ends no war that it leads. */
export function answerPeace(appraisal: Appraisal, proposal: Proposal): Worth | null {
  const clause = proposal.terms.clauses.find((one) => one.kind === 'peace');
  const war = clause && appraisal.view.wars.find((one) => one.id === clause.war);
  if (war === undefined || (war.attacker !== appraisal.me && war.defender !== appraisal.me)) return null;
  const look = outlook(appraisal, war);
  const terms = termsWorth(appraisal, look, proposal.terms);
  const reasons = warReasons(appraisal, look);
  if (terms < -1.5) reasons.push(because('termsTooSevere', terms, {}));
  return { value: terms - look.continuing, reasons };
}

/** What the other clauses of a peace take and give, in points. */
function termsWorth(appraisal: Appraisal, look: Outlook, { clauses, duration }: TreatyTerms): number {
  const { me, board, turnsLeft } = appraisal;
  let value = 0;
  for (const clause of clauses) {
    if (clause.kind === 'reparations' || clause.kind === 'aid') {
      const share = (100 * clause.amount) / board.powers[me].output;
      const part = clamp(duration / turnsLeft, 0, 1) * 1.5;
      if (clause.to === me) value += POINTS_PER_PERCENT_RECEIVED * share * part;
      if (clause.from === me) value -= POINTS_PER_PERCENT_GIVEN * share * part + 0.5;
    } else if (clause.kind === 'cession') {
      const demand = { kind: 'region', target: clause.from, region: clause.region } as const;
      if (clause.to === me) value += gainFrom(appraisal, demand, me);
      if (clause.from === me) value -= lossFrom(appraisal, demand);
    } else if (clause.kind === 'disarmament') {
      value += clause.power === me ? -6 * clause.share : clause.power === look.enemy ? 2 * clause.share : 0;
    }
  }
  return value;
}

function warReasons({ own }: Appraisal, look: Outlook): Reason[] {
  const { war, enemy, attacking, attackerWins, continuing } = look;
  const front = Math.round(attacking ? war.front : -war.front);
  const chance = attacking ? attackerWins : 1 - attackerWins;
  const reasons: Reason[] = [because('warTooCostly', Math.max(0.3, -continuing), {})];
  // For peace where the war goes badly, against it where it goes well.
  if (chance >= 0.5) reasons.push(because('warGoesWell', -4 * (chance - 0.4), { power: enemy, front }));
  else reasons.push(because('warGoesBadly', 4 * (0.6 - chance), { power: enemy, front }));
  if (own.cohesion < 50) {
    const cohesion = Math.round(own.cohesion);
    reasons.push(because('weary', (50 - own.cohesion) / 10, { cohesion }));
  }
  return reasons;
}
