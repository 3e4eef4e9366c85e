import { type ProposalId, proposalId } from '../../core/ids.ts';
import { matchWith } from '../../model/copies.ts';
import type { Match } from '../../model/match.ts';
import type { Proposal } from '../../model/treaty.ts';
import { normaliseTerms } from '../../treaties/term.ts';
import { type Handler, seatOf } from '../record.ts';

/** An offer comes on the table, signed by who makes it; one that it answers is off the table. */
export const propose: Handler<'propose'> = (match, command, circumstances) => {
  const by = seatOf(circumstances);
  const number = match.proposalCounter + 1;
  const id = proposalId(`p${number}`);
  const { turn } = match.world;
  const { reasons = [] } = command;
  const counterOf = command.counterOf ?? null;
  const terms = normaliseTerms(command.terms);
  const offer = { id, by, turn, terms, counterOf, signed: [by], answers: {}, reasons, status: 'open' } as const;
  circumstances.note(turn, terms.parties, { kind: 'treatyProposed', proposal: id, by, terms, counterOf, reasons });
  const answered =
    counterOf === null
      ? match
      : withProposal(match, counterOf, (original) => ({
          ...original,
          status: 'refused',
          answers: { ...original.answers, [by]: { answer: 'countered', reasons } },
        }));
  return matchWith(answered, {
    proposalCounter: number,
    proposals: { ...answered.proposals, [id]: { ...offer, signed: [by] } },
  });
};

/** A party signs; the last signature makes the offer a treaty that takes effect at Resolve. */
export const sign: Handler<'sign'> = (match, { proposal: id, reasons = [] }, circumstances) => {
  const power = seatOf(circumstances);
  const { terms } = match.proposals[id];
  circumstances.note(match.world.turn, terms.parties, { kind: 'treatySignedBy', proposal: id, power, reasons });
  return withProposal(match, id, (proposal) => {
    const signed = [...proposal.signed, power].sort();
    const isAgreed = signed.length === terms.parties.length;
    return { ...proposal, signed, status: isAgreed ? 'signed' : 'open' };
  });
};

/** A party refuses, and the offer is off the table. */
export const refuse: Handler<'refuse'> = (match, { proposal: id, reasons = [] }, circumstances) => {
  const by = seatOf(circumstances);
  const { parties } = match.proposals[id].terms;
  circumstances.note(match.world.turn, parties, { kind: 'treatyRefused', proposal: id, by, reasons });
  return withProposal(match, id, (proposal) => ({
    ...proposal,
    status: 'refused',
    answers: { ...proposal.answers, [by]: { answer: 'refused', reasons } },
  }));
};

/** Who made the offer takes it back. */
export const withdraw: Handler<'withdraw'> = (match, { proposal: id }, circumstances) => {
  const { parties } = match.proposals[id].terms;
  const by = seatOf(circumstances);
  circumstances.note(match.world.turn, parties, { kind: 'proposalWithdrawn', proposal: id, by });
  return withProposal(match, id, (proposal) => ({ ...proposal, status: 'withdrawn' }));
};

function withProposal(match: Match, id: ProposalId, change: (proposal: Proposal) => Proposal): Match {
  return matchWith(match, { proposals: { ...match.proposals, [id]: change(match.proposals[id]) } });
}
