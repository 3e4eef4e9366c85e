import type { PowerId } from '../core/ids.ts';
import { keysOf } from '../core/ids.ts';
import { divideLines, emptyLines, linesTotal } from '../formulas/budget.ts';
import type { Command } from '../model/match.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Clause, TreatyTerms } from '../model/treaty.ts';
import { BUDGET_LINES, type BudgetLine } from '../model/vocabulary.ts';
import { validate } from '../orders/validate.ts';
import type { SeatView } from '../view/view.ts';
import { because } from './reasons.ts';

/**
 * What an experiment makes a rival do whatever the case: as guarantor always keep, half keep or abandon its word; as
 * target never or always concede; or, of two, arm against the other (`projection`), and, once fear is high, talk it down.
 */
export const POLICIES = [
  'honour',
  'hedge',
  'abandon',
  'concedeNever',
  'concedeAlways',
  'projection',
  'talkDown',
] as const;
export type Policy = (typeof POLICIES)[number];

/** A policy, and whom it is about where it is one of two. */
export interface Steered {
  policy: Policy;
  toward?: PowerId;
}

/** Share of the money that is free each year that goes into projection force. */
const SPOILER_SHARE = 0.6;
/** Mean tension from which those who talk begin to. */
const TALKS_FROM = 70;
const TALK_TURNS = 6;

/** A rival's commands, bent to what the experiment asks of its seat. */
export function steer(view: SeatView, scenario: Scenario, { policy, toward }: Steered, commands: Command[]): Command[] {
  switch (policy) {
    case 'honour':
    case 'hedge':
    case 'abandon':
      return commands.map((command) => (isWordAsked(view, command) ? { ...command, answer: policy } : command));
    case 'concedeNever':
    case 'concedeAlways': {
      const answer = policy === 'concedeNever' ? 'standFirm' : 'concede';
      return commands.map((command) => (isTarget(view, command) ? { ...command, answer } : command));
    }
    case 'projection':
    case 'talkDown':
      return toward === undefined ? commands : rival(view, scenario, toward, policy === 'talkDown', commands);
  }
}

type Answering = Extract<Command, { kind: 'answerCrisis' }>;

function isWordAsked(view: SeatView, command: Command): command is Answering {
  if (command.kind !== 'answerCrisis') return false;
  const crisis = view.crises.find(({ id }) => id === command.crisis);
  return crisis?.guarantors.some(({ power }) => power === view.you) ?? false;
}

function isTarget(view: SeatView, command: Command): command is Answering {
  if (command.kind !== 'answerCrisis') return false;
  return view.crises.find(({ id }) => id === command.crisis)?.demand.target === view.you;
}

/** One of two neighbours: it arms to reach the other and signs nothing with it, until it talks. */
function rival(view: SeatView, scenario: Scenario, other: PowerId, talks: boolean, commands: Command[]): Command[] {
  const { you } = view;
  if (you === null) return commands;
  const talking = talks && (bonds(view, you, other) || meanTension(view, you, other) >= TALKS_FROM);
  if (talking) {
    const talk = talkWith(view, scenario, you, other);
    if (talk !== null) return [talk];
    return commands.map((command) => (command.kind === 'draftBudget' ? disarming(command) : command));
  }
  return commands.map((command) => {
    if (command.kind === 'draftBudget') return arming(command);
    if (command.kind !== 'sign') return command;
    const { parties, clauses } = view.proposals[command.proposal].terms;
    if (!parties.includes(other) || clauses.some((clause) => clause.kind === 'peace')) return command;
    return { kind: 'refuse', proposal: command.proposal, reasons: [because('littleToGain', -1, {})] };
  });
}

/** What two who fear each other agree on: to confer in a crisis and, where it is played, to cap what can reach the other. */
function talksOf(view: SeatView, scenario: Scenario): Clause[] {
  const share = view.own === null ? 0 : view.own.projectionForce / view.own.output;
  const cap = Math.max(2, Math.min(40, Math.floor(100 * share)));
  const caps: Clause[] = scenario.modules.includes('arms') ? [{ kind: 'armsControl', capPercent: cap }] : [];
  return [{ kind: 'consultation' }, { kind: 'nonAggression' }, ...caps];
}

function bonds({ treaties }: SeatView, you: PowerId, other: PowerId): boolean {
  return keysOf(treaties).some((id) => {
    const { parties, clauses } = treaties[id];
    return parties.includes(you) && parties.includes(other) && clauses.some((clause) => clause.kind === 'consultation');
  });
}

/** The next step of the talks: to sign what the other proposes, or, for the first of the two by id, to propose. */
function talkWith(view: SeatView, scenario: Scenario, you: PowerId, other: PowerId): Command | null {
  if (view.phase !== 'plan') return null;
  for (const id of keysOf(view.proposals)) {
    const { by, status, terms, signed } = view.proposals[id];
    const isTalk = by === other && status === 'open' && terms.clauses.some((clause) => clause.kind === 'consultation');
    if (!isTalk || signed.includes(you)) continue;
    const sign: Command = { kind: 'sign', proposal: id, reasons: [because('worthTrying', 1, {})] };
    if (validate(view, scenario, sign) === null) return sign;
  }
  if (you > other || bonds(view, you, other)) return null;
  const terms: TreatyTerms = {
    parties: [you, other],
    clauses: talksOf(view, scenario),
    duration: TALK_TURNS,
    notice: 1,
  };
  const propose: Command = { kind: 'propose', terms, reasons: [because('worthTrying', 1, {})] };
  return validate(view, scenario, propose) === null ? propose : null;
}

function meanTension({ pairs }: SeatView, a: PowerId, b: PowerId): number {
  return (pairs[a][b].tension + pairs[b][a].tension) / 2;
}

type Budgeting = Extract<Command, { kind: 'draftBudget' }>;

/** The same money, three fifths of it in projection force and nothing in forces that stay at home. */
function arming(command: Budgeting): Command {
  const { lines } = command.budget;
  const total = linesTotal(lines);
  const forces = lines.homeForce + lines.projectionForce;
  const left = (1 - SPOILER_SHARE) / Math.max(1, total - forces);
  const weights = emptyLines() as Record<BudgetLine, number>;
  for (const line of BUDGET_LINES) weights[line] = left * lines[line];
  return withLines(command, { ...weights, homeForce: 0, projectionForce: SPOILER_SHARE });
}

/** The same money, with what was meant for projection force in forces that stay at home. */
function disarming(command: Budgeting): Command {
  const { lines } = command.budget;
  return withLines(command, { ...lines, homeForce: lines.homeForce + lines.projectionForce, projectionForce: 0 });
}

function withLines(command: Budgeting, weights: Record<BudgetLine, number>): Command {
  const { budget } = command;
  return { ...command, budget: { ...budget, lines: divideLines(linesTotal(budget.lines), weights) } };
}
