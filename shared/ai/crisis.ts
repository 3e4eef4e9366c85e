import type { PowerId } from '../core/ids.ts';
import { clamp } from '../core/maths.ts';
import { contestWith } from '../formulas/contest.ts';
import { helpShare, isConcerned, isIncident, testScale, VOLUNTEER_SHARE } from '../formulas/crisis.ts';
import { guarantorsOf, helperStrength, oddsFrom, reach } from '../formulas/strength.ts';
import type { Crisis, CrisisAnswer } from '../model/crisis.ts';
import type { Command, CommandOf } from '../model/match.ts';
import type { Reason } from '../model/treaty.ts';
import { INSTRUCTIONS, type Instruction } from '../model/vocabulary.ts';
import { capitalFree } from '../orders/capital.ts';
import { validate } from '../orders/validate.ts';
import type { SeatView } from '../view/view.ts';
import type { Appraisal } from './appraisal.ts';
import { noise, percent, strongest, tenth, worstThreat } from './appraisal.ts';
import { allOrNothing, looksStronger } from './mistaken.ts';
import { because, ranked } from './reasons.ts';
import {
  attackWorth,
  backDownCost,
  chanceOf,
  gainFrom,
  hawkishness,
  lossFrom,
  standFirmWorth,
  WAR_COST,
} from './stakes.ts';
import { expectedHelp } from './volunteers.ts';

/** Standard deviation, in points, of a rival's judgement in a crisis. */
const CRISIS_NOISE = 1.4;

/** Points that amends for an incident are worth to who makes them, where the other is as afraid as can be. */
const AMENDS_CALM_POINTS = 3;
/** Points that mobilising for a partner costs in a full test: cohesion, and forces that have to be bought again. */
const MOBILISING = 1.5;

/** Whether the seat has yet to answer this crisis. */
export function awaitsMyAnswer(view: SeatView, crisis: Crisis): boolean {
  if (view.step !== 'respond' || crisis.step !== 'respond' || view.you === null) return false;
  if (isIncident(crisis) && !isConcerned(crisis, view.you)) return false;
  return crisis.challenger !== view.you && crisis.answers[view.you] === undefined;
}

/** Whether the seat has yet to decide, as challenger, what follows the answers. */
export function awaitsMyDecision(view: SeatView, crisis: Crisis): boolean {
  return (
    view.step === 'decide' && crisis.step === 'decide' && crisis.challenger === view.you && crisis.decision === null
  );
}

/** The seat's answers and decisions in all crises that wait for them (rules section 8). */
export function crisisCommands(appraisal: Appraisal): Command[] {
  const { view } = appraisal;
  const commands: Command[] = [];
  let mediates = false;
  for (const crisis of view.crises) {
    if (awaitsMyAnswer(view, crisis)) {
      const command = answer(appraisal, crisis, !mediates);
      mediates ||= command.answer === 'mediate';
      commands.push(command);
    }
    if (awaitsMyDecision(view, crisis)) commands.push(decideAsChallenger(appraisal, crisis));
  }
  return commands;
}

/** One way to answer, with what it is worth and why. */
interface Option<A> {
  answer: A;
  value: number;
  reasons: Reason[];
}

function best<A>(options: Option<A>[]): Option<A> {
  return options.reduce((top, option) => (option.value > top.value ? option : top));
}

function answer(appraisal: Appraisal, crisis: Crisis, mayMediate: boolean): CommandOf<'answerCrisis'> {
  const { me, view, scenario } = appraisal;
  const isGuarantor = crisis.guarantors.some((guarantor) => guarantor.power === me);
  const chosen: Option<CrisisAnswer> =
    crisis.demand.target === me
      ? answerAsTarget(appraisal, crisis)
      : isGuarantor
        ? answerAsGuarantor(appraisal, crisis)
        : answerAsOther(appraisal, crisis, mayMediate);
  const command = { kind: 'answerCrisis', crisis: crisis.id, answer: chosen.answer, reasons: chosen.reasons } as const;
  if (validate(view, scenario, command) === null) return command;
  return { kind: 'answerCrisis', crisis: crisis.id, answer: 'stayOut', reasons: [because('notOurQuarrel', 1, {})] };
}

/** The challenger's odds as the seat sees them, with help at what it is believed to be worth. */
export function crisisOdds(appraisal: Appraisal, crisis: Crisis, without: PowerId | null = null): number {
  const { board } = appraisal;
  const target = crisis.demand.target;
  const helpers = expectedHelp(appraisal, crisis.challenger, target).filter(({ power }) => power !== without);
  return contestWith(board, crisis.challenger, target, crisis.theatre, helpers).oddsCredible;
}

function attackChance(appraisal: Appraisal, crisis: Crisis, odds: number): number {
  const { challenger, demand } = crisis;
  const gain = gainFrom(appraisal, demand, challenger) + hawkishness(appraisal, challenger, demand.target);
  return chanceOf(attackWorth(gain, odds) + backDownCost(demand, challenger, appraisal));
}

function answerAsTarget(appraisal: Appraisal, crisis: Crisis): Option<'concede' | 'standFirm'> {
  const { challenger, demand } = crisis;
  const loss = lossFrom(appraisal, demand);
  const odds = crisisOdds(appraisal, crisis);
  const chance = attackChance(appraisal, crisis, odds);
  const firm = standFirmWorth(loss, chance, odds) + noise(appraisal, CRISIS_NOISE, crisis.id);
  const calm = isIncident(crisis)
    ? AMENDS_CALM_POINTS * (tensionBetween(appraisal, challenger, demand.target) / 100)
    : 0;
  const concede = -loss + calm + appraisal.weights.concedeBias;
  const rash = appraisal.mistakes.has('neverHedges');
  const helpers = guarantorsOf(appraisal.board, demand.target, challenger);
  const credible = percent(odds);
  const reasons: Reason[] = [];
  const concedes = rash ? looksStronger(appraisal, challenger, demand.target) : concede > firm;
  if (rash) reasons.push(because('noHalfMeasures', 2, {}));
  if (concedes) {
    reasons.push(because('oddsTooLow', 3 * odds, { power: challenger, oddsPercent: 100 - credible }));
    reasons.push(because('warLikely', 2 * chance, { power: challenger, percent: percent(chance) }));
    if (loss < 3) reasons.push(because('stakeSmall', 3 - loss, { points: tenth(loss) }));
    if (calm > 0) reasons.push(because('amendsCalm', calm, { power: challenger }));
    if (helpers.length === 0) reasons.push(because('standAlone', 0.6, {}));
  } else {
    reasons.push(because('stakeHigh', loss, { points: tenth(loss) }));
    if (odds < 0.5) {
      reasons.push(because('oddsFavour', 4 * (0.5 - odds), { power: challenger, oddsPercent: 100 - credible }));
    }
    if (chance < 0.5) {
      reasons.push(because('bluffLikely', 3 * (0.5 - chance), { power: challenger, percent: percent(chance) }));
    }
    for (const { power } of helpers.slice(0, 1)) reasons.push(because('helpComes', 1, { power }));
    reasons.push(because('audienceWatches', 1.5, {}));
  }
  const value = Math.max(concede, firm);
  return { answer: concedes ? 'concede' : 'standFirm', value, reasons: ranked(reasons, 1) };
}

function answerAsGuarantor(appraisal: Appraisal, crisis: Crisis): Option<Instruction> {
  const { board, me, own, weights } = appraisal;
  const target = crisis.demand.target;
  const odds = crisisOdds(appraisal, crisis);
  const drop = crisisOdds(appraisal, crisis, me) - odds;
  const chance = attackChance(appraisal, crisis, odds);
  const stake = guarantorStake(appraisal, crisis);
  const distance = 1 - reach(board, me, crisis.theatre);
  const war = chance * (WAR_COST + 1.5 * distance);
  const commitments = new Set((board.ties.protectedBy[me] ?? []).map((promise) => promise.protected)).size;
  const trusted = board.powers[target].credibility;
  const blame = Math.min(1, trusted / appraisal.constants.credibilityStart);
  const mobilising =
    MOBILISING * (chance + (1 - chance) * testScale('backedDown', appraisal.constants, isIncident(crisis)));
  const honour = 1.8 * blame - war - mobilising + 2 * drop * stake + 0.6 * weights.honourBias;
  const values: Record<Instruction, number> = {
    honour,
    hedge: 0.35 * honour - 0.7 * blame,
    abandon: blame * (-1.8 - 0.3 * commitments) - 0.3 * weights.honourBias,
  };
  const options = INSTRUCTIONS.map((instruction) => ({
    answer: instruction,
    value: values[instruction] + noise(appraisal, 0.7 * CRISIS_NOISE, crisis.id, instruction),
    reasons: [],
  }));
  const rash = appraisal.mistakes.has('neverHedges');
  const chosen = rash ? { answer: allOrNothing(appraisal, crisis), value: 0, reasons: [] } : best<Instruction>(options);
  const reasons = [
    because('wordGiven', 1.8 + Math.max(0, weights.honourBias), { partner: target }),
    because('changeOfHelp', 2 * drop * stake, { partner: target, oddsPercent: percent(drop) }),
    because('credibilityAtRisk', 1 + 0.3 * commitments, { credibility: Math.round(own.credibility) }),
  ];
  if (rash) reasons.push(because('noHalfMeasures', 2, {}));
  const against = [
    ...(rash ? [because('noHalfMeasures', 2, {})] : []),
    because('warLikely', war, { power: crisis.challenger, percent: percent(chance) }),
    because('wordDoubted', 3 * (1 - blame), { power: target, credibility: Math.round(trusted) }),
    because('littleAtStakeForUs', Math.max(0.3, 3 - stake), { partner: target }),
    because('oddsTooLow', 2 * odds, { power: crisis.challenger, oddsPercent: 100 - percent(odds) }),
  ];
  return { ...chosen, reasons: ranked(chosen.answer === 'honour' ? reasons : against, 1) };
}

/** What the target's fate means to a guarantor, in points: loss, friendship, and how much it fears the challenger. */
function guarantorStake(appraisal: Appraisal, crisis: Crisis): number {
  const { board, me, view, weights } = appraisal;
  const relations = view.pairs[me]?.[crisis.demand.target]?.relations ?? 0;
  const tension = view.pairs[me]?.[crisis.challenger]?.tension ?? 0;
  const share = board.powers[crisis.challenger].share;
  const growth = weights.containment * clamp(12 * (share - 0.24), 0, 3);
  return 0.5 * lossFrom(appraisal, crisis.demand) + relations / 40 + tension / 30 + growth;
}

function answerAsOther(appraisal: Appraisal, crisis: Crisis, mayMediate: boolean): Option<CrisisAnswer> {
  const { view, scenario, me, weights, constants } = appraisal;
  const { challenger, demand } = crisis;
  const options: Option<CrisisAnswer>[] = [
    { answer: 'stayOut', value: 0.6, reasons: [because('notOurQuarrel', 1, {})] },
    backTarget(appraisal, crisis),
    backChallenger(appraisal, crisis),
  ];
  if (mayMediate && capitalFree(view, scenario) >= constants.capitalMediation) {
    const fond = (view.pairs[me]?.[demand.target]?.relations ?? 0) + (view.pairs[me]?.[challenger]?.relations ?? 0);
    const value = weights.mediationBias - 0.5 + Math.max(-1, fond / 100);
    const partner = demand.target;
    options.push({ answer: 'mediate', value, reasons: [because('peaceServesUs', Math.max(0.5, value), { partner })] });
  }
  const open = options.filter((option) => {
    const command: Command = { kind: 'answerCrisis', crisis: crisis.id, answer: option.answer };
    return option.answer === 'stayOut' || validate(view, scenario, command) === null;
  });
  for (const option of open) option.value += noise(appraisal, 0.4, crisis.id, option.answer);
  return best(open);
}

function backTarget(appraisal: Appraisal, crisis: Crisis): Option<CrisisAnswer> {
  const { board, me, view, weights, constants } = appraisal;
  const { challenger, demand, theatre } = crisis;
  const odds = crisisOdds(appraisal, crisis);
  const helper = { power: me, share: VOLUNTEER_SHARE };
  const mine = helperStrength(board, helper, demand.target, theatre);
  const { attack, own } = contestWith(board, challenger, demand.target, theatre, []);
  const drop = Math.max(0, odds - oddsFrom(attack, own + mine, constants));
  const chance = attackChance(appraisal, crisis, odds);
  const relations = Math.round(view.pairs[me]?.[demand.target]?.relations ?? 0);
  const share = board.powers[challenger].share;
  const worst = worstThreat(appraisal, me);
  const fear = worst?.rival === challenger ? 4 * worst.hostile * worst.odds : 0;
  const growth = weights.containment * clamp(10 * (share - 0.26), 0, 2);
  const friendship = relations / 40;
  const value = friendship + growth + fear + 2 * drop - chance * WAR_COST - 0.6;
  const reasons = [
    because('rivalGrows', growth + 0.01, { power: challenger, sharePercent: percent(share) }),
    because('changeOfHelp', 2 * drop, { partner: demand.target, oddsPercent: percent(drop) }),
  ];
  if (relations > 0) reasons.push(because('friendInNeed', friendship, { partner: demand.target, relations }));
  if (fear > 0 && worst !== undefined) {
    reasons.push(because('sharedThreat', fear, { power: challenger, oddsPercent: percent(worst.odds) }));
  }
  return { answer: 'backTarget', value, reasons: ranked(reasons, 1) };
}

function backChallenger(appraisal: Appraisal, crisis: Crisis): Option<CrisisAnswer> {
  const { board, me, view, weights } = appraisal;
  const { challenger, demand } = crisis;
  const fond = view.pairs[me]?.[challenger]?.relations ?? 0;
  const cool = view.pairs[me]?.[demand.target]?.relations ?? 0;
  const sides = strongest(appraisal) === challenger ? weights.strongestBias : 0;
  const share = percent(board.powers[challenger].share);
  const reasons = [because('sideWithStrength', sides, { power: challenger, sharePercent: share })];
  const relations = Math.round(fond);
  if (relations > 0) reasons.push(because('friendInNeed', relations / 40, { partner: challenger, relations }));
  else
    reasons.push(
      because('badRelations', Math.round(cool) / -40, { partner: demand.target, relations: Math.round(cool) }),
    );
  return { answer: 'backChallenger', value: (fond - cool) / 40 + sides - 1.2, reasons: ranked(reasons, 1) };
}

function decideAsChallenger(appraisal: Appraisal, crisis: Crisis): Command {
  const { board, weights, own } = appraisal;
  const { demand, theatre } = crisis;
  const target = demand.target;
  const anger = hawkishness(appraisal, appraisal.me, target);
  const gain = gainFrom(appraisal, demand, appraisal.me) + anger + Math.max(0, 0.4 * weights.demandBias);
  const alone = appraisal.mistakes.has('forgetsOthers');
  const helpers = alone ? [] : helpersOf(appraisal, crisis);
  const { oddsCredible: odds } = contestWith(board, appraisal.me, target, theatre, helpers);
  const retreat = backDownCost(demand, appraisal.me, appraisal);
  const mediator = Object.keys(crisis.answers)
    .sort()
    .find((power) => isMediator(crisis, power as PowerId));
  const attack = attackWorth(gain, odds) + noise(appraisal, 0.5 * CRISIS_NOISE, crisis.id, 'attack');
  const half = 0.35 * gain - 0.4 * retreat;
  const oddsPercent = percent(odds);
  const options: Option<'attack' | 'backDown' | 'settle'>[] = [
    {
      answer: 'attack',
      value: attack,
      reasons: [
        because('oddsFavour', 3 * odds, { power: target, oddsPercent }),
        because('prizeWorth', gain - anger, { points: tenth(gain - anger) }),
        because('tensionHigh', anger, {
          power: target,
          tension: Math.round(tensionBetween(appraisal, appraisal.me, target)),
        }),
        because('audienceWatches', retreat, {}),
      ],
    },
    {
      answer: 'backDown',
      value: -retreat,
      reasons: [
        because('oddsTooLow', 4 * (1 - odds), { power: target, oddsPercent }),
        because('warTooCostly', WAR_COST, {}),
        ...helpers.slice(0, 1).map(({ power }) => because('theyHaveHelp', 2, { power })),
        because('credibilityAtRisk', -retreat / 2, { credibility: Math.round(own.credibility) }),
      ],
    },
  ];
  if (mediator !== undefined) {
    const reasons = [
      because('settlementOffered', Math.max(0.5, half + retreat), { power: mediator }),
      because('oddsTooLow', 2 * (1 - odds), { power: target, oddsPercent }),
    ];
    options.push({ answer: 'settle', value: half, reasons });
  }
  const chosen = best(options);
  return { kind: 'decideCrisis', crisis: crisis.id, decision: chosen.answer, reasons: ranked(chosen.reasons, 1) };
}

/** How much a power fears another, 0–100. */
function tensionBetween({ board }: Appraisal, of: PowerId, toward: PowerId): number {
  return board.pairs[of]?.[toward]?.tension ?? 0;
}

function isMediator(crisis: Crisis, power: PowerId): boolean {
  return crisis.answers[power]?.answer === 'mediate';
}

/** Who will fight beside the target, now that all have answered. */
function helpersOf({ constants }: Appraisal, crisis: Crisis): { power: PowerId; share: number }[] {
  const helpers: { power: PowerId; share: number }[] = [];
  for (const power of Object.keys(crisis.answers).sort() as PowerId[]) {
    const given = crisis.answers[power]?.answer;
    const instruction = INSTRUCTIONS.find((one) => one === given);
    if (instruction !== undefined) helpers.push({ power, share: helpShare(instruction, constants) });
    else if (given === 'backTarget') helpers.push({ power, share: VOLUNTEER_SHARE });
  }
  return helpers.filter(({ share }) => share > 0);
}
