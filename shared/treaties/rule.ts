import type { ZodMiniType } from 'zod/mini';
import type { PowerId, RegionId, TreatyId, WarId } from '../core/ids.ts';
import type { Money } from '../core/money.ts';
import type { RuleError } from '../core/result.ts';
import type { TransferReason } from '../events/events.ts';
import type { Constants } from '../model/constants.ts';
import type { War } from '../model/crisis.ts';
import type { Sanction } from '../model/statecraft.ts';
import type { Clause, ClauseOf, Treaty, TreatyTerms } from '../model/treaty.ts';
import type { ClauseKind, ModuleId } from '../model/vocabulary.ts';
import type { PromiseRecord, RegionState } from '../model/world.ts';

/** What the legality of a clause may depend on: what the seat knows, so that a refusal cannot leak a secret. */
export interface TreatyFacts {
  turn: number;
  constants: Constants;
  /** Parts of the rules that the scenario plays with. */
  modules: readonly ModuleId[];
  powerIds: readonly PowerId[];
  regions: Readonly<Record<RegionId, RegionState>>;
  /** Regions that are some power's capital; never a stake. */
  capitals: ReadonlySet<RegionId>;
  wars: readonly War[];
  /** What powers produce, and what they were seen to promise, keep and break. */
  powers: Readonly<Record<PowerId, { output: Money; record: readonly PromiseRecord[] }>>;
  /** Sanctions of the next turn, when what is agreed now holds, as far as they are known. */
  sanctionsNext: readonly Sanction[];
  /** Treaties in force this turn or about to be. */
  treaties: readonly Treaty[];
}

/** A clause in its place: the terms around it and the facts of the day. */
export interface ClauseSetting {
  terms: TreatyTerms;
  index: number;
  facts: TreatyFacts;
}

/** Ties that hold alike for every two parties. */
export const SYMMETRIC_TIES = [
  'nonAggression',
  'neutrality',
  'consultation',
  'intelligence',
  'interoperability',
  'trade',
  'armsControl',
  'command',
] as const;
export type SymmetricTie = (typeof SYMMETRIC_TIES)[number];

/** Where a clause in force writes down what it ties. */
export interface TieCollector {
  /** `protector` answers an attack on `shielded`; only one by `against`, where given. */
  protect(protector: PowerId, shielded: PowerId, kind: 'mutualDefence' | 'guarantee', against: PowerId | null): void;
  host(host: PowerId, guest: PowerId): void;
  license(from: PowerId, to: PowerId): void;
  /** Arms control leaves the power projection force of at most this share of its output. */
  cap(power: PowerId, share: number): void;
  /** Ties every two parties bound by the treaty. */
  link(tie: SymmetricTie): void;
}

/** Money that falls due in a turn. Arms are paid by the giver and join the receiver's home force. */
export interface Transfer {
  from: PowerId;
  /** Null for the fund of the bloc whose charter `treaty` is. */
  to: PowerId | null;
  amount: Money;
  reason: TransferReason;
  /** Null for obligations outside treaties (tribute, settlements). */
  treaty: TreatyId | null;
  /** Index of the clause it falls due under. */
  clause?: number;
}

/** What a clause does once, when its treaty takes effect; carried out by the engine. */
export type TreatyEffect =
  | { kind: 'endWar'; war: WarId }
  | { kind: 'cedeRegion'; from: PowerId; to: PowerId; region: RegionId }
  | { kind: 'disarm'; power: PowerId; share: number };

/**
 * Everything there is to know of one kind of clause (rules section 6). A kind is added by writing one file that exports
 * a rule and one line in the index: schema, legality, price, ties, payments and effects are all read from here.
 */
export interface ClauseRule<K extends ClauseKind> {
  kind: K;
  /** What a well-formed clause looks like; checks form and bounds only. */
  schema: ZodMiniType<ClauseOf<K>>;
  /** Powers the clause gives a part to: each must be a party, and no two the same. */
  roles(clause: ClauseOf<K>): readonly PowerId[];
  /** Why the clause cannot stand here, or null. */
  fault(clause: ClauseOf<K>, setting: ClauseSetting): RuleError | null;
  /** What the parties should think of before they sign; never a reason to refuse. */
  warnings?(clause: ClauseOf<K>, setting: ClauseSetting): RuleError[];
  /** Political capital that signing costs each party. A treaty costs the dearest of its clauses. */
  price(constants: Constants): number;
  /** A promise to fight for another; such treaties last at most `pactDuration` turns. */
  isPact: boolean;
  /** Makes the whole treaty free to sign and open to powers at war with each other. */
  isPeace?: true;
  /** Commitments that bind `power`, counted for Autonomy (docs/rules.md). */
  bonds(clause: ClauseOf<K>, power: PowerId): number;
  /** Writes down what the clause ties while in force. */
  ties?(clause: ClauseOf<K>, parties: readonly PowerId[], collect: TieCollector): void;
  /** Payments due in `turn`, which lies within the treaty's term. */
  transfers?(clause: ClauseOf<K>, treaty: Treaty, turn: number): Omit<Transfer, 'treaty' | 'clause'>[];
  /** Money a turn that counts toward the most that one power may be given (`aidMost`). */
  grant?(clause: ClauseOf<K>): { from: PowerId; to: PowerId; amount: Money };
  /** What is still owed under the clause after `turn`'s payments. */
  owed?(clause: ClauseOf<K>, treaty: Treaty, turn: number): Money;
  /** Who still has to pay, or may yet, and so cannot leave by giving notice. */
  owes?(clause: ClauseOf<K>): PowerId;
  /** What it does once, when the treaty takes effect. */
  effects?(clause: ClauseOf<K>): TreatyEffect[];
}

/** The rule of some clause, its kind forgotten; only handed clauses of its own kind (see `ruleOf`). */
export type AnyClauseRule = ClauseRule<Clause['kind']>;
