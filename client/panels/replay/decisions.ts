import type { PowerId } from '../../../shared/core/ids.ts';
import type { EventOf } from '../../../shared/events/events.ts';
import type { CrisisAnswer, CrisisDecision, Demand } from '../../../shared/model/crisis.ts';
import { BUDGET_LINES, type BudgetLine } from '../../../shared/model/vocabulary.ts';
import type { Budget } from '../../../shared/model/world.ts';
import type { Decision } from '../../../shared/protocol/replay.ts';
import { events } from '../../store/match.ts';
import { t } from '../../text/index.tsx';
import { clausesInShort, demandWords, namesOf } from '../words.ts';

/** Another way to decide: the command in place of the one given, null for none, and what it is in words. */
export interface Instead {
  words: string;
  command: { kind: string } | null;
}

const GUARANTOR: readonly CrisisAnswer[] = ['honour', 'hedge', 'abandon'];
const TARGET: readonly CrisisAnswer[] = ['concede', 'standFirm'];
const OTHER: readonly CrisisAnswer[] = ['backTarget', 'backChallenger', 'stayOut'];
const DECISIONS: readonly CrisisDecision[] = ['backDown', 'attack'];

/** How else a decision could have been made; empty where there is nothing else. */
export function insteadOf({ command }: Decision): Instead[] {
  switch (command.kind) {
    case 'sign':
      return [{ words: t('replay.instead.refuse'), command: { ...command, kind: 'refuse' } }];
    case 'refuse':
      return [{ words: t('replay.instead.sign'), command: { ...command, kind: 'sign' } }];
    case 'draftDemand':
      return command.demand === null
        ? []
        : [{ words: t('replay.instead.none'), command: { kind: 'draftDemand', demand: null } as { kind: string } }];
    case 'answerCrisis':
      return otherAnswers(command.answer as CrisisAnswer).map((answer) => ({
        words: t('replay.instead.answer', { answer: t(`replay.answer.${answer}`) }),
        command: { ...command, answer },
      }));
    case 'decideCrisis':
      return DECISIONS.filter((decision) => decision !== command.decision).map((decision) => ({
        words: t('replay.instead.decision', { decision: t(`replay.answer.${decision}`) }),
        command: { ...command, decision },
      }));
    case 'draftBudget':
      return [
        { words: t('replay.instead.arms'), command: withLines(command, ['homeForce', 'projectionForce']) },
        { words: t('replay.instead.growth'), command: withLines(command, ['industry', 'science']) },
      ];
    default:
      return [];
  }
}

function otherAnswers(answer: CrisisAnswer): CrisisAnswer[] {
  const role = [GUARANTOR, TARGET, OTHER].find((answers) => answers.includes(answer)) ?? [];
  return role.filter((other) => other !== answer);
}

/** The same sum, divided evenly over some lines. */
function withLines(command: Decision['command'], wanted: readonly BudgetLine[]): { kind: string } {
  const budget = command.budget as Budget;
  const total = BUDGET_LINES.reduce((sum, line) => sum + budget.lines[line], 0);
  const part = Math.floor(total / wanted.length);
  const lines = Object.fromEntries(
    BUDGET_LINES.map((line) => [
      line,
      line === wanted[0] ? total - part * (wanted.length - 1) : wanted.includes(line) ? part : 0,
    ]),
  );
  return { kind: 'draftBudget', budget: { ...budget, lines } } as { kind: string };
}

/** What was offered, as far as the reader heard of the offer. */
function offerOf({ proposal }: Decision['command'], power: PowerId): { partners: string; clauses: string } {
  const offer = events.value.find(
    (event): event is EventOf<'treatyProposed'> => event.kind === 'treatyProposed' && event.proposal === proposal,
  );
  if (offer === undefined) return { partners: 'none', clauses: '' };
  const { parties, clauses } = offer.terms;
  return { partners: namesOf(parties.filter((party) => party !== power)), clauses: clausesInShort(clauses) };
}

/** A decision in words. */
export function decisionWords({ power, command }: Decision, nameOf: (power: PowerId) => string): string {
  const name = { power: nameOf(power) };
  switch (command.kind) {
    case 'sign':
    case 'refuse':
      return t(`replay.decision.${command.kind}`, { ...name, ...offerOf(command, power) });
    case 'draftBudget':
      return t('replay.decision.draftBudget', name);
    case 'draftDemand':
      return t('replay.decision.draftDemand', { demand: demandWords(power, command.demand as Demand) });
    case 'decideCrisis':
      return t('replay.decision.decideCrisis', {
        ...name,
        decision: t(`replay.answer.${command.decision as CrisisDecision}`),
      });
    default:
      return t('replay.decision.answerCrisis', {
        ...name,
        answer: t(`replay.answer.${command.answer as CrisisAnswer}`),
      });
  }
}
