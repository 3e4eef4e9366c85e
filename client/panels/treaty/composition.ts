import { computed, effect, signal } from '@preact/signals';
import type { PowerId, ProposalId } from '../../../shared/core/ids.ts';
import { type Money, money } from '../../../shared/core/money.ts';
import type { Board } from '../../../shared/model/board.ts';
import type { Clause, Proposal, TreatyTerms } from '../../../shared/model/treaty.ts';
import type { ClauseKind } from '../../../shared/model/vocabulary.ts';
import { CAP_LEAST, CAP_MOST } from '../../../shared/treaties/armsControl.ts';
import { BLOC_NAME_MOST } from '../../../shared/treaties/bloc.ts';
import { blocRulesOf } from '../../../shared/treaties/charter.ts';
import { CLAUSE_RULES, DURATION_MOST } from '../../../shared/treaties/index.ts';
import { isPactTreaty, normaliseTerms } from '../../../shared/treaties/term.ts';
import { board, constants, you } from '../../store/derived.ts';
import { serverView } from '../../store/match.ts';
import { powerName } from '../../store/names.ts';
import { draftTerms } from '../../store/selection.ts';
import { t } from '../../text/index.tsx';

/** Terms being drawn up, and the offer they answer. */
export interface Composition {
  match: string;
  terms: TreatyTerms;
  counterOf: Proposal | null;
}

const now = signal<Composition | null>(null);

/** The treaty being drawn up in this match, or null. It outlives a change of tab. */
export const composition = computed(() => {
  const view = serverView.value;
  const kept = now.value;
  return kept && view && kept.match === view.match && view.phase === 'plan' ? kept : null;
});

// The map shows it with wide dashes.
effect(() => {
  draftTerms.value = composition.value?.terms ?? null;
});

/** Opens the composer on a treaty with these powers; with one the reader fights, on a peace. */
export function compose(others: readonly PowerId[]): void {
  const [view, me, c] = [serverView.peek(), you.peek(), constants.peek()];
  if (!view || !me || !c) return;
  const war = view.wars.find(
    ({ attacker, defender }) =>
      (attacker === me && others.includes(defender)) || (defender === me && others.includes(attacker)),
  );
  const terms: TreatyTerms = {
    parties: [me, ...others],
    clauses: war ? [{ kind: 'peace', war: war.id }] : [],
    duration: c.pactDuration,
    notice: c.pactNotice,
  };
  now.value = { match: view.match, terms: normaliseTerms(terms), counterOf: null };
}

/** Opens the composer on the terms of an offer, to answer it with others, or to make one's own again. */
export function composeFrom(offer: Proposal, counter: boolean): void {
  const view = serverView.peek();
  if (view) now.value = { match: view.match, terms: offer.terms, counterOf: counter ? offer : null };
}

/** Begins a charter, with members still to be chosen. */
export function composeBloc(): void {
  compose([]);
  toggleClause('bloc');
}

/** Puts the composer away. */
export function closeComposer(): void {
  now.value = null;
}

/** Changes the terms being drawn up. */
export function setTerms(change: Partial<TreatyTerms>): void {
  const kept = composition.peek();
  if (kept) now.value = { ...kept, terms: normaliseTerms({ ...kept.terms, ...change }) };
}

/** Keeps the treaty being drawn up secret, or makes it public. */
export function setSecret(secret: boolean): void {
  const kept = composition.peek();
  if (!kept) return;
  const { secret: _was, ...open } = kept.terms;
  now.value = { ...kept, terms: secret ? { ...open, secret } : open };
}

/** Takes a power in or leaves it out; clauses that named it are turned to who is left. */
export function toggleParty(power: PowerId): void {
  const kept = composition.peek();
  const [me, known] = [you.peek(), board.peek()];
  if (!kept || !me || !known) return;
  const { terms } = kept;
  const parties = terms.parties.includes(power)
    ? terms.parties.filter((party) => party !== power)
    : [...terms.parties, power];
  const clauses = terms.clauses.flatMap((clause) => fitted(clause, parties, me, known) ?? []);
  setTerms({ parties, clauses });
}

/** Adds a clause with usual values, or takes a plain one out that stands there already. */
export function toggleClause(kind: ClauseKind): void {
  const kept = composition.peek();
  const [me, known] = [you.peek(), board.peek()];
  if (!kept || !me || !known) return;
  const { clauses, parties } = kept.terms;
  if (isPlain(kind) && clauses.some((clause) => clause.kind === kind)) {
    const left = clauses.filter((clause) => clause.kind !== kind);
    const most = kind === 'bloc' || isPactTreaty({ clauses: left }) ? known.constants.pactDuration : DURATION_MOST;
    setTerms({ clauses: left, duration: Math.min(kept.terms.duration, most) });
    return;
  }
  const added = usualClause(kind, parties, me, known);
  if (!added) return;
  const next = [...clauses, added];
  const most = known.constants.pactDuration;
  // A charter stands until the match ends; only other pacts are bounded.
  const standing = blocRulesOf({ clauses: next }) !== null;
  const long = !standing && isPactTreaty({ clauses: next }) && kept.terms.duration > most;
  setTerms({ clauses: next, ...(standing ? { duration: DURATION_MOST } : long && { duration: most }) });
}

/** Puts another clause in the place of one. */
export function setClause(at: number, clause: Clause): void {
  const kept = composition.peek();
  if (kept) setTerms({ clauses: kept.terms.clauses.map((old, i) => (i === at ? clause : old)) });
}

/** Takes a clause out. */
export function removeClause(at: number): void {
  const kept = composition.peek();
  if (kept) setTerms({ clauses: kept.terms.clauses.filter((_, i) => i !== at) });
}

/** The offer answered, for the command. */
export const counterOfNow = (): ProposalId | undefined => composition.peek()?.counterOf?.id;

/** Whether a clause gives nobody a part, so that it can stand in a treaty but once. */
export const isPlain = (kind: ClauseKind): boolean => !ROLES.has(kind);
const ROLES = new Set<ClauseKind>([
  'licence',
  'sanctions',
  'guarantee',
  'basing',
  'armsTransfer',
  'aid',
  'loan',
  'cession',
  'reparations',
  'disarmament',
]);

/** A clause of that kind among these parties with values to begin from; null where it cannot be. */
export function usualClause(kind: ClauseKind, parties: readonly PowerId[], me: PowerId, known: Board): Clause | null {
  if (kind === 'sanctions') {
    const target = leastLiked(parties, me, known);
    return target ? { kind, target, level: 1 } : null;
  }
  if (kind === 'bloc') return newCharter(me);
  if (kind === 'armsControl') return { kind, capPercent: usualCap(parties, known) };
  const other = parties.find((power) => power !== me);
  if (!other) return isPlain(kind) && kind !== 'peace' ? ({ kind } as Clause) : null;
  switch (kind) {
    case 'guarantee':
      return { kind, guarantor: other, protected: me };
    case 'basing':
      return { kind, host: other, guest: me };
    case 'licence':
      return { kind, from: other, to: me };
    case 'armsTransfer':
    case 'aid':
      return { kind, from: me, to: other, amount: usualSum(me, other, known, 0.5) };
    case 'loan':
      return { kind, from: me, to: other, principal: usualSum(me, other, known, 2), ratePercent: 3 };
    case 'reparations':
      return { kind, from: other, to: me, amount: round(known.powers[other].output * known.constants.tributeShare) };
    case 'cession': {
      const region = ceded(known, other)[0];
      return region ? { kind, from: other, to: me, region } : null;
    }
    case 'disarmament':
      return { kind, power: other, share: 0.25 };
    case 'peace': {
      const war = known.wars.find(({ attacker, defender }) => parties.includes(attacker) && parties.includes(defender));
      return war ? { kind, war: war.id } : null;
    }
    default:
      return { kind };
  }
}

/** A cap a tenth below what the strongest party seems to have, in whole per cent of output. */
function usualCap(parties: readonly PowerId[], { powers }: Board): number {
  const shares = parties.map((power) => powers[power].projectionForce / powers[power].output);
  return Math.round(Math.min(CAP_MOST, Math.max(CAP_LEAST, 90 * Math.max(...shares, 0))));
}

/** A charter as calibrated: dues of .6 % by output, a floor of 2.8 %, and an integrated command. */
function newCharter(me: PowerId): Clause {
  const name = t('bloc.field.nameGiven', { power: powerName(me) })
    .slice(0, BLOC_NAME_MOST)
    .trim();
  return {
    kind: 'bloc',
    name,
    admission: 'unanimity',
    decision: 'majority',
    key: 'output',
    fund: 0.006,
    floor: 0.028,
    command: true,
  };
}

/** The power outside a treaty that the reader likes least. */
function leastLiked(parties: readonly PowerId[], me: PowerId, known: Board): PowerId | undefined {
  const liked = (power: PowerId): number => known.pairs[me]?.[power]?.relations ?? 0;
  return known.geography.powerIds
    .filter((power) => power !== me && !parties.includes(power))
    .sort((a, b) => liked(a) - liked(b))[0];
}

/** Regions a power may cede: what it holds but any seat of government. */
export function ceded(known: Board, from: PowerId) {
  const capitals = new Set(Object.values(known.geography.capital));
  return known.geography.regionIds.filter((id) => known.regions[id]?.owner === from && !capitals.has(id));
}

/** `turns` years of what the smaller of the two may give or take, to a hundred millions. */
function usualSum(a: PowerId, b: PowerId, known: Board, turns: number): Money {
  const smaller = Math.min(known.powers[a].output, known.powers[b].output);
  return round(Math.floor(smaller * known.constants.aidMost * turns));
}

const round = (millions: number): Money => money(Math.max(100, Math.floor(millions / 100) * 100));

/** The clause among changed parties: as it is where its powers are still there, else with usual ones. */
function fitted(clause: Clause, parties: readonly PowerId[], me: PowerId, known: Board): Clause | null {
  const rule = CLAUSE_RULES[clause.kind] as { roles(clause: Clause): readonly PowerId[] };
  const stays = rule.roles(clause).every((power) => parties.includes(power));
  const against = 'against' in clause && clause.against && parties.includes(clause.against);
  const sanctioned = clause.kind === 'sanctions' && parties.includes(clause.target);
  if (stays && !against && !sanctioned && clause.kind !== 'peace') return clause;
  return usualClause(clause.kind, parties, me, known);
}
