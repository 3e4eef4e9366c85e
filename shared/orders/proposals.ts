import * as z from 'zod/mini';
import { constantsOf } from '../content/geography.ts';
import { canonicalJson } from '../core/hash.ts';
import type { ProposalId } from '../core/ids.ts';
import { keptWith } from '../core/kept.ts';
import type { RuleError } from '../core/result.ts';
import type { CommandOf } from '../model/match.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Proposal, TreatyTerms } from '../model/treaty.ts';
import { termsSchema } from '../treaties/index.ts';
import { factsOfView, treatyFault } from '../treaties/legality.ts';
import { proposalIdSchema } from '../treaties/schema.ts';
import { normaliseTerms } from '../treaties/term.ts';
import { capitalFree, priceToSign } from './capital.ts';
import { inPlan, type OrderRule, type SeatedView } from './rule.ts';

/** Most offers of one seat that may lie on the table at once. */
export const OPEN_OFFERS_MOST = 4;

/** An offer of a treaty (rules section 6); who makes it signs it. A counter-offer is among the same parties and answers the other. */
export const propose: OrderRule<'propose'> = {
  schema: z.object({
    kind: z.literal('propose'),
    terms: termsSchema,
    counterOf: z.optional(proposalIdSchema),
  }),
  validate: inPlan<CommandOf<'propose'>>((view, scenario, { terms, counterOf }) => {
    const normal = normaliseTerms(terms);
    if (!normal.parties.includes(view.you)) return { code: 'proposal/not-including-you' };
    return (
      treatyFault(normal, factsOfView(view, scenario)) ??
      counterFault(view, normal, counterOf) ??
      tableFault(view, normal) ??
      capitalFault(view, scenario, normal)
    );
  }),
};

/** Signing an offer of another. It takes effect at Resolve once all have signed. */
export const sign: OrderRule<'sign'> = {
  schema: z.object({ kind: z.literal('sign'), proposal: proposalIdSchema }),
  validate: inPlan<CommandOf<'sign'>>((view, scenario, command) =>
    withOpen(view, command.proposal, (proposal) => {
      if (proposal.signed.includes(view.you)) return { code: 'proposal/already-signed' };
      return treatyFault(proposal.terms, factsOfView(view, scenario)) ?? capitalFault(view, scenario, proposal.terms);
    }),
  ),
};

/** Refusing an offer, which ends it; so does whoever signed it already and thinks better of it. */
export const refuse: OrderRule<'refuse'> = {
  schema: z.object({ kind: z.literal('refuse'), proposal: proposalIdSchema }),
  validate: inPlan<CommandOf<'refuse'>>((view, _scenario, command) =>
    withOpen(view, command.proposal, (proposal) => (proposal.by === view.you ? { code: 'proposal/yours' } : null)),
  ),
};

/** Taking back one's own offer while it is open. */
export const withdraw: OrderRule<'withdraw'> = {
  schema: z.object({ kind: z.literal('withdraw'), proposal: proposalIdSchema }),
  validate: inPlan<CommandOf<'withdraw'>>((view, _scenario, command) =>
    withOpen(view, command.proposal, (proposal) => (proposal.by === view.you ? null : { code: 'proposal/not-yours' })),
  ),
};

function proposalOf(view: SeatedView, id: ProposalId): Proposal | null {
  return Object.hasOwn(view.proposals, id) ? view.proposals[id] : null;
}

function withOpen(view: SeatedView, id: ProposalId, check: (proposal: Proposal) => RuleError | null): RuleError | null {
  const proposal = proposalOf(view, id);
  if (!proposal) return { code: 'proposal/unknown' };
  return proposal.status === 'open' ? check(proposal) : { code: 'proposal/not-open' };
}

function counterFault(view: SeatedView, terms: TreatyTerms, counterOf: ProposalId | undefined): RuleError | null {
  if (counterOf === undefined) return null;
  return withOpen(view, counterOf, (original) => {
    if (original.by === view.you) return { code: 'proposal/yours' };
    const same = canonicalJson(original.terms.parties) === canonicalJson(terms.parties);
    return same ? null : { code: 'proposal/counter-parties' };
  });
}

function tableFault(view: SeatedView, terms: TreatyTerms): RuleError | null {
  const open = Object.values(view.proposals).filter(({ status }) => status === 'open');
  const text = canonicalJson(terms);
  const agreed = Object.values(view.proposals).filter(({ status }) => status === 'open' || status === 'signed');
  if (agreed.some((proposal) => textOf(proposal.terms) === text)) return { code: 'proposal/identical' };
  const own = open.filter((proposal) => proposal.by === view.you);
  return own.length >= OPEN_OFFERS_MOST ? { code: 'proposal/too-many', params: { most: OPEN_OFFERS_MOST } } : null;
}

/** Every offer is compared with all that lie on the table. */
const textOf = keptWith((terms: TreatyTerms) => canonicalJson(terms));

function capitalFault(view: SeatedView, scenario: Scenario, terms: TreatyTerms): RuleError | null {
  const price = priceToSign(terms, view.own.credibility, constantsOf(scenario));
  const free = capitalFree(view, scenario);
  return price > free ? { code: 'order/insufficient-capital', params: { price, free } } : null;
}
