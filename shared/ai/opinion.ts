import { type PowerId, type ProposalId, proposalId, valuesInOrder } from '../core/ids.ts';
import type { Random } from '../core/random.ts';
import type { Command } from '../model/match.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Opinion, Proposal, Reason, TreatyTerms } from '../model/treaty.ts';
import { normaliseTerms } from '../treaties/term.ts';
import type { SeatView } from '../view/view.ts';
import { answerOffers } from './answers.ts';
import type { Appraisal } from './appraisal.ts';
import { type Leader, reckoning } from './decide.ts';
import { changesOfMind } from './mind.ts';

/** The draft, as it would lie on the table. */
const DRAFT = proposalId('draft');

/**
 * What the rival in this seat would answer to these terms from `by`, were they offered now (rules section 11). By the very
 * reckoning and the very draws of the answer itself, so that it is no lie: the same offer in the same state is answered so. It
 * leaves unsaid what hangs on treaties that `by` may not know of.
 */
export function opinionOn(
  view: SeatView,
  scenario: Scenario,
  leader: Leader,
  random: Random,
  { terms, by }: { terms: TreatyTerms; by: PowerId },
): Opinion {
  const reckon = reckoning(scenario, leader, random);
  const asked = onTheTable(view, normaliseTerms(terms), by);
  const answerOf = (appraisal: Appraisal): Command => answerTo(reckon, appraisal);
  const appraisal = reckon(asked);
  const command = answerOf(appraisal);
  const told = sayable(command, asked, by, (other) => answerOf(reckon(other)));
  const minds = changesOfMind(appraisal, command, (other) => answerOffers(reckon(other)).commands);
  return {
    answer: command.kind === 'sign' ? 'sign' : command.kind === 'propose' ? 'counter' : 'refuse',
    counter: command.kind === 'propose' ? command.terms : null,
    reasons: [...told, ...minds],
  };
}

function onTheTable(view: SeatView, terms: TreatyTerms, by: PowerId): SeatView {
  const { turn } = view;
  const draft: Proposal = {
    id: DRAFT,
    by,
    turn,
    terms,
    counterOf: null,
    signed: [by],
    answers: {},
    reasons: [],
    status: 'open',
  };
  return { ...view, proposals: { ...view.proposals, [DRAFT]: draft } };
}

/** The answer to the draft: among the offers on the table, or alone where the seat would first bind itself by another. */
function answerTo(reckon: (view: SeatView) => Appraisal, appraisal: Appraisal): Command {
  const first = answerOffers(appraisal).commands.find(isOnDraft);
  if (first !== undefined) return first;
  const { view } = appraisal;
  const alone = reckon({ ...view, proposals: { [DRAFT]: view.proposals[DRAFT] } as Record<ProposalId, Proposal> });
  return answerOffers(alone).commands.find(isOnDraft) as Command;
}

function isOnDraft(command: Command): boolean {
  if (command.kind === 'propose') return command.counterOf === DRAFT;
  return (command.kind === 'sign' || command.kind === 'refuse') && command.proposal === DRAFT;
}

/** The reasons that would be the same did the seat know no treaty that the other may not know of. */
function sayable(command: Command, view: SeatView, to: PowerId, again: (view: SeatView) => Command): Reason[] {
  const reasons = reasonsOf(command);
  const open = withoutSecretsFrom(view, to);
  if (open === view) return reasons;
  const openly = new Set(reasonsOf(again(open)).map(({ factor, params }) => JSON.stringify([factor, params])));
  return reasons.filter(({ factor, params }) => openly.has(JSON.stringify([factor, params])));
}

function reasonsOf(command: Command): Reason[] {
  return 'reasons' in command ? (command.reasons ?? []) : [];
}

/** The view without treaties that another power is no party to and has not found out. */
function withoutSecretsFrom(view: SeatView, to: PowerId): SeatView {
  const hidden = valuesInOrder(view.treaties).filter(
    ({ secret, parties, noticed }) => secret === true && !parties.includes(to) && !noticed?.includes(to),
  );
  if (hidden.length === 0) return view;
  const treaties = { ...view.treaties };
  for (const { id } of hidden) delete treaties[id];
  return { ...view, treaties, beliefs: { ...view.beliefs } };
}
