import { type AnswerGiven, answersGiven } from '../../shared/ai/answersGiven.ts';
import type { Command } from '../../shared/model/match.ts';
import { isChangeOfMind, type Reason } from '../../shared/model/treaty.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { scenarioNamed } from './files.ts';
import { levelsNamed, levelsOf } from './levels.ts';
import { printJson } from './print.ts';

export interface ExplainOptions {
  scenario: string;
  seed: number;
  turns?: number;
  levels?: string[];
  /** Answers to print. */
  explain: number;
  json: boolean;
}

/**
 * Plays a match of rivals alone and prints their answers, with the weight of each reason, the facts it rests on, and what would
 * change the answer. The same options print the same bytes.
 */
export function explain({ scenario: id, seed, turns, levels, explain: wanted, json }: ExplainOptions): void {
  const scenario = scenarioNamed(id);
  const led = levelsOf(scenario, levelsNamed(levels), 0);
  const answers: AnswerGiven[] = [];
  for (const answer of answersGiven(scenario, { seed, turns, levels: led })) {
    if (answers.push(answer) === wanted) break;
  }
  if (json) printJson({ scenario: id, seed, answers: answers.map(({ view: _, ...rest }) => rest) });
  else process.stdout.write(answers.map(answerText).join('\n'));
}

function answerText({ turn, power, view, command, reasons }: AnswerGiven): string {
  const lines = reasons.map((reason) => (isChangeOfMind(reason) ? mindText(reason) : reasonText(reason)));
  return [`Turn ${turn}, ${power} ${deedText(view, command)}`, ...lines, ''].join('\n');
}

function deedText(view: SeatView, command: Command): string {
  switch (command.kind) {
    case 'propose': {
      const kinds = command.terms.clauses.map(({ kind }) => kind).join(', ');
      const what = command.counterOf === undefined ? 'offers' : 'answers with another offer';
      return `${what}: ${kinds} (${command.terms.parties.join(', ')})`;
    }
    case 'sign':
    case 'refuse': {
      const { by, terms } = view.proposals[command.proposal];
      return `${command.kind === 'sign' ? 'signs' : 'refuses'} what ${by} offers: ${terms.clauses.map(({ kind }) => kind).join(', ')}`;
    }
    case 'draftDemand':
      return `demands ${command.demand?.kind} of ${command.demand?.target}`;
    case 'answerCrisis':
      return `answers in crisis ${command.crisis}: ${command.answer}`;
    case 'decideCrisis':
      return `decides crisis ${command.crisis}: ${command.decision}`;
    default:
      return command.kind;
  }
}

const facts = ({ params }: Reason): string =>
  Object.entries(params)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

const reasonText = (reason: Reason): string =>
  `  ${reason.weight >= 0 ? '+' : '−'}${Math.abs(reason.weight).toFixed(2)}  ${reason.factor}  ${facts(reason)}`.trimEnd();

const mindText = (reason: Reason): string => `  would change it: ${reason.factor}  ${facts(reason)}`;
