import { plays } from '../content/modules.ts';
import { type CrisisId, keysOf, type PowerId, type ProposalId, valuesInOrder } from '../core/ids.ts';
import { keptWith } from '../core/kept.ts';
import { round } from '../core/maths.ts';
import { isConcerned, isIncident } from '../formulas/crisis.ts';
import { warsIn } from '../formulas/war.ts';
import type { Motion } from '../model/bloc.ts';
import type { Crisis } from '../model/crisis.ts';
import type { Match, TalkMessage } from '../model/match.ts';
import { type ParticipantId, USUAL_CARE } from '../model/people.ts';
import type { Policies } from '../model/policies.ts';
import type { Proposal, Treaty } from '../model/treaty.ts';
import type { Power, World } from '../model/world.ts';
import { cabinetFor } from './cabinet.ts';
import { invitesFor, isHost, peopleIn, policiesOf } from './people.ts';
import { isSealed, withoutMandates } from './sealed.ts';
import { knownTreaties } from './secrets.ts';
import type { PublicPower, SeatInfo, SeatView } from './view.ts';

/** Who looks: a participant or nobody in particular (null), from the seat of a power or from none (null). */
export interface Viewer {
  participant: ParticipantId | null;
  power: PowerId | null;
}

/**
 * All that a viewer may know of a match. Built field by field from what the viewer is entitled to, so that what is new
 * in a match stays secret until it is named here. Wholly public parts are shared with the match: treat as read-only.
 */
export function viewFor(match: Match, viewer: Viewer): SeatView {
  const { participant, power } = viewer;
  if (last !== null && last.match === match && last.participant === participant && last.power === power)
    return last.view;
  const view = buildView(match, viewer);
  last = { match, participant, power, view };
  return view;
}

// A rival's order is checked on the view that it was decided on.
let last: (Viewer & { match: Match; view: SeatView }) | null = null;

function buildView(match: Match, viewer: Viewer): SeatView {
  const { setup, world } = match;
  const you = viewer.power;
  const me = viewer.participant === null ? undefined : match.people[viewer.participant];
  return {
    match: setup.id,
    scenario: setup.scenario,
    rulesVersion: setup.rulesVersion,
    phase: match.phase,
    step: match.step,
    turn: world.turn,
    turns: setup.turns,
    dial: setup.dial ?? null,
    modules: setup.modules ?? null,
    policies: policiesOf(setup),
    listed: setup.listed,
    closed: setup.locked === true,
    previous: setup.previous ?? null,
    clock: setup.clock,
    deadline: match.deadline,
    pausedWith: match.pausedWith,
    pauseEnds: match.pauseEnds,
    you,
    host: isHost(match, viewer.participant),
    role: me?.role ?? 'player',
    barred: me?.barred != null,
    me: me?.number ?? null,
    people: peopleIn(match),
    invites: invitesFor(match, viewer.participant),
    ballots: match.ballots,
    seq: match.seq,
    seats: seatsFor(match, viewer),
    own: you === null ? null : world.powers[you],
    powers: publicPowers(world.powers, plays(match.scenario, 'supply')),
    beliefs: you === null ? {} : (world.beliefs[you] ?? {}),
    regions: world.regions,
    pairs: world.pairs,
    // When a match is over, nothing in it is secret any more.
    treaties: match.phase === 'ended' && !isSealed(match) ? world.treaties : knownTreaties(world.treaties, you),
    wars: warsIn(world.wars),
    obligations: world.obligations,
    sanctions: world.sanctions,
    blocs: world.blocs,
    motions: you === null ? {} : motionsFor(match, you),
    cards: you === null ? {} : cardsFor(world, you),
    proposals: you === null ? {} : proposalsFor(match, you),
    crises: crisesFor(match, you),
    awaited: awaited(match),
    talk: match.talk.filter((message) => mayRead(message, you)),
    muted: you === null ? [] : (match.muted[you] ?? []),
    silenced: match.silenced,
    reports: isHost(match, viewer.participant) ? match.reports : [],
    care: (you !== null && match.seats[you].care) || USUAL_CARE,
    draft: you === null ? null : (match.drafts[you] ?? null),
    canUndo: you !== null && (match.undo[you]?.length ?? 0) > 0,
    standing: you === null ? {} : (match.standing[you] ?? {}),
    locked: you !== null && match.locked[you] === true,
    verdict: verdictFor(match, you),
    ...(setup.class !== undefined && { class: setup.class }),
    ...withCabinet(match, viewer.participant),
  };
}

function verdictFor(match: Match, you: PowerId | null): SeatView['verdict'] {
  if (match.phase !== 'ended' || match.verdict === null) return null;
  return isSealed(match) ? withoutMandates(match.verdict, you) : match.verdict;
}

function withCabinet(match: Match, participant: ParticipantId | null): Pick<SeatView, 'cabinet'> {
  const cabinet = cabinetFor(match, participant);
  return cabinet === undefined ? {} : { cabinet };
}

/** What the seat of a power knows, whoever holds it. */
export function viewOfPower(match: Match, power: PowerId): SeatView {
  return viewFor(match, { participant: match.seats[power]?.holder ?? null, power });
}

function seatsFor(match: Match, { power, participant }: Viewer): Record<PowerId, SeatInfo> {
  const seats = allSeats(match);
  const own = power !== null && Object.hasOwn(seats, power) ? { [power]: { ...seats[power], you: true } } : {};
  // A power whose seat a substitute leads is nobody's own for its owner.
  const lent = keysOf(match.seats).filter((one) => participant !== null && match.seats[one].owner?.id === participant);
  if (power === null && lent.length === 0) return seats;
  const yours = Object.fromEntries(lent.map((one) => [one, { ...seats[one], yours: true }]));
  return { ...seats, ...yours, ...own };
}

/** The seats as an onlooker sees them, written once while nobody sits down, goes or locks in: all viewers share them. */
function allSeats({ seats, locked, setup }: Match): Record<PowerId, SeatInfo> {
  const policies = policiesOf(setup);
  const known = seatsSeen.get(seats);
  if (known?.locked === locked && known.policies === policies) return known.seen;
  const seen: Record<PowerId, SeatInfo> = {};
  for (const power of keysOf(seats)) {
    const {
      kind,
      name,
      doctrine,
      level,
      away,
      owner,
      extensionsUsed = 0,
      vacationUsed = 0,
      vacationUntil,
    } = seats[power];
    seen[power] = {
      power,
      kind,
      name,
      doctrine,
      level,
      away,
      locked: locked[power] === true,
      you: false,
      owner: owner?.name ?? null,
      yours: false,
      extensionsLeft: Math.max(0, policies.extensions - extensionsUsed),
      vacationLeft: Math.max(0, policies.vacationDays - vacationUsed),
      vacationUntil: vacationUntil ?? null,
    };
  }
  seatsSeen.set(seats, { locked, policies, seen });
  return seen;
}

const seatsSeen = new WeakMap<
  Match['seats'],
  { locked: Match['locked']; policies: Policies; seen: Record<PowerId, SeatInfo> }
>();

/** What all know of the powers, written once a world: all viewers share it. */
function publicPowers(powers: World['powers'], supply: boolean): Record<PowerId, PublicPower> {
  const known = powersSeen.get(powers);
  if (known?.supply === supply) return known.seen;
  const seen: Record<PowerId, PublicPower> = {};
  for (const id of keysOf(powers)) seen[id] = publicPower(powers[id], supply);
  powersSeen.set(powers, { supply, seen });
  return seen;
}

const powersSeen = new WeakMap<World['powers'], { supply: boolean; seen: Record<PowerId, PublicPower> }>();

function publicPower(power: Power, supply: boolean): PublicPower {
  return {
    id: power.id,
    output: power.output,
    population: power.population,
    debt: power.debt,
    cohesion: power.cohesion,
    credibility: power.credibility,
    share: power.share,
    hegemonTurns: power.hegemonTurns,
    tax: power.tax,
    record: power.record,
    projectionGrowth: round(power.projectionGrowth, 3),
    ...(supply && { cover: power.cover }),
  };
}

function proposalsFor({ proposals, world }: Match, you: PowerId): Record<ProposalId, Proposal> {
  const known = proposalsSeen(proposals);
  let seen = known.get(you);
  if (seen === undefined) {
    seen = {};
    for (const proposal of valuesInOrder(proposals)) {
      // What was settled in earlier turns is in the events.
      if (proposal.status !== 'open' && proposal.turn !== world.turn) continue;
      if (proposal.terms.parties.includes(you)) seen[proposal.id] = proposal;
    }
    known.set(you, seen);
  }
  return seen;
}

// The table is cleared as a turn begins, so that one record is never seen in two turns.
const proposalsSeen = keptWith((_proposals: Match['proposals']) => new Map<PowerId, Record<ProposalId, Proposal>>());

function motionsFor(match: Match, you: PowerId): SeatView['motions'] {
  const motions: SeatView['motions'] = {};
  for (const id of keysOf(match.motions)) {
    const motion = match.motions[id];
    const charter = match.world.treaties[motion.bloc];
    if (charter !== undefined && binds(charter, you, match.world.turn)) motions[id] = motion;
    else if (motion.body.kind === 'admit' && motion.body.power === you)
      motions[id] = { ...motion, votes: ownVote(motion) };
  }
  return motions;
}

/** Whom a motion would admit knows of it, but not how members vote before the count. */
function ownVote({ body, votes }: Motion): Motion['votes'] {
  if (body.kind !== 'admit') return {};
  const given = votes[body.power];
  return given === undefined ? {} : { [body.power]: given };
}

function cardsFor(world: World, you: PowerId): SeatView['cards'] {
  const cards: SeatView['cards'] = {};
  for (const id of keysOf(world.cards)) if (world.cards[id].power === you) cards[id] = world.cards[id];
  return cards;
}

function crisesFor(match: Match, you: PowerId | null): Crisis[] {
  const crises: Crisis[] = [];
  for (const id of keysOf(match.crises) as CrisisId[]) {
    const crisis = match.crises[id];
    if (crisis.turn === match.world.turn) crises.push(crisisFor(match, crisis, you));
  }
  return crises;
}

function crisisFor(match: Match, crisis: Crisis, you: PowerId | null): Crisis {
  if (crisis.step === 'done') return crisis;
  const decision = crisis.challenger === you ? crisis.decision : null;
  if (crisis.step === 'decide') return { ...crisis, decision };
  const answers: Crisis['answers'] = {};
  for (const power of keysOf(crisis.answers)) {
    if (you === null) break;
    if (power === you || confer(match.world, power, you)) answers[power] = crisis.answers[power];
  }
  return { ...crisis, answers, decision };
}

/** Whether two powers are bound to consult: they see each other's answers while a crisis is still open. */
function confer({ treaties, turn }: World, a: PowerId, b: PowerId): boolean {
  return consultationsIn(treaties).some((treaty) => binds(treaty, a, turn) && binds(treaty, b, turn));
}

/** Treaties whose parties consult; a charter makes its members confer as well. */
const consultationsIn = keptWith((treaties: World['treaties']) =>
  valuesInOrder(treaties).filter(({ clauses }) =>
    clauses.some(({ kind }) => kind === 'consultation' || kind === 'bloc'),
  ),
);

function binds(treaty: Treaty, power: PowerId, turn: number): boolean {
  return treaty.since <= turn && treaty.parties.includes(power) && turn <= (treaty.leaving[power] ?? treaty.until);
}

function awaited(match: Match): PowerId[] {
  if (match.phase !== 'crisis') return [];
  const missing = new Set<PowerId>();
  const waits = policiesOf(match.setup).absence === 'wait';
  for (const crisis of valuesInOrder(match.crises)) {
    if (crisis.turn !== match.world.turn) continue;
    if (crisis.step === 'decide' && crisis.decision === null) missing.add(crisis.challenger);
    if (crisis.step !== 'respond') continue;
    for (const { power, kind, away } of valuesInOrder(match.seats)) {
      if (power === crisis.challenger || crisis.answers[power] !== undefined) continue;
      const looksOn = kind === 'human' && (!away || waits) && !isIncident(crisis);
      if (isConcerned(crisis, power) || looksOn) missing.add(power);
    }
  }
  return [...missing].sort();
}

function mayRead(message: TalkMessage, you: PowerId | null): boolean {
  if (message.to === 'all') return true;
  return you !== null && (message.from === you || message.to.includes(you));
}
