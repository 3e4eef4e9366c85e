import type { PowerId, ProposalId, RegionId, TreatyId, WarId } from '../core/ids.ts';
import type { Money } from '../core/money.ts';
import type { BlocRules } from './bloc.ts';
import type { Reason } from './reason.ts';
import type { SanctionLevel } from './vocabulary.ts';

export type { Reason } from './reason.ts';

/** One obligation inside a treaty (rules section 6). Amounts are money a turn unless said. */
export type Clause =
  /** Each party answers an attack on another; with `against`, only one by that power. */
  | { kind: 'mutualDefence'; against?: PowerId }
  | { kind: 'guarantee'; guarantor: PowerId; protected: PowerId; against?: PowerId }
  /** No demand on, and no attack against, another party. */
  | { kind: 'nonAggression' }
  /** Stays out of the other parties' wars: neither helps their opponents. */
  | { kind: 'neutrality' }
  /** Confers in a crisis: calms, and lets parties see each other's answer before the challenger decides. */
  | { kind: 'consultation' }
  /** The guest counts the host's regions as bases for reach. */
  | { kind: 'basing'; host: PowerId; guest: PowerId }
  | { kind: 'intelligence' }
  | { kind: 'interoperability' }
  /** Arms worth `amount` a turn: paid by the giver, added to the receiver's home force. */
  | { kind: 'armsTransfer'; from: PowerId; to: PowerId; amount: Money }
  | { kind: 'aid'; from: PowerId; to: PowerId; amount: Money }
  /** `principal` once at signature; repaid in equal parts with interest (percent a turn) over the treaty's term. */
  | { kind: 'loan'; from: PowerId; to: PowerId; principal: Money; ratePercent: number }
  /** The giver's know-how flows to the receiver. */
  | { kind: 'licence'; from: PowerId; to: PowerId }
  /** No party keeps more projection force than this many per cent of its output, 2–40. */
  | { kind: 'armsControl'; capPercent: number }
  | { kind: 'trade' }
  /** Ends the war at Resolve. */
  | { kind: 'peace'; war: WarId }
  | { kind: 'cession'; from: PowerId; to: PowerId; region: RegionId }
  | { kind: 'reparations'; from: PowerId; to: PowerId; amount: Money }
  /** The power gives up a share (0–1) of its projection force at signature. */
  | { kind: 'disarmament'; power: PowerId; share: number }
  /** All parties sanction the target at least at this level, and pay for it with their own trade. */
  | { kind: 'sanctions'; target: PowerId; level: SanctionLevel }
  /** Makes the treaty the charter of a bloc: a standing institution. */
  | ({ kind: 'bloc' } & BlocRules);

export type ClauseOf<K extends Clause['kind']> = Extract<Clause, { kind: K }>;

/** What a treaty says, before it has a number and a date. */
export interface TreatyTerms {
  /** Two or more, sorted by id. */
  parties: PowerId[];
  clauses: Clause[];
  /** Turns in force, counted from the turn after signature. 1–20. */
  duration: number;
  /** Turns between giving notice and being free; the treaty binds meanwhile. 0–5. */
  notice: number;
  /** Known to its parties only, where the scenario has secrecy; public where not given. */
  secret?: true;
}

/** A treaty in force. */
export interface Treaty extends TreatyTerms {
  id: TreatyId;
  /** First turn it binds. */
  since: number;
  /** Last turn it binds. */
  until: number;
  /** Powers that gave notice, with the last turn the treaty binds them. */
  leaving: Partial<Record<PowerId, number>>;
  /** Loans: what is still owed, by clause index. */
  owed: Record<number, Money>;
  /** A secret treaty: powers beside its parties that have found out, sorted. */
  knownTo?: PowerId[];
  /** Those of them of whom the parties know that they found out, sorted. */
  noticed?: PowerId[];
}

/** Whether it is no reason but what would change the mind of who gave the answer; it weighs nothing. */
export const isChangeOfMind = ({ factor }: Pick<Reason, 'factor'>): boolean => factor.startsWith('mind');

/** What a rival thinks of a draft: what it would answer were it offered now, why, and what would change its mind. */
export interface Opinion {
  answer: 'sign' | 'counter' | 'refuse';
  /** What it would offer back. */
  counter: TreatyTerms | null;
  reasons: Reason[];
}

/** An offer on the table during Plan. */
export interface Proposal {
  id: ProposalId;
  by: PowerId;
  turn: number;
  terms: TreatyTerms;
  /** The offer this one answers. */
  counterOf: ProposalId | null;
  /** Parties who have signed; the proposer signs by proposing. */
  signed: PowerId[];
  /** Answers other than a signature, with reasons where the answering seat gave them. */
  answers: Partial<Record<PowerId, { answer: 'refused' | 'countered'; reasons: Reason[] }>>;
  /** Reasons the proposer gave. */
  reasons: Reason[];
  status: 'open' | 'signed' | 'refused' | 'withdrawn' | 'lapsed';
}
