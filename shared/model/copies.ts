import type { Match } from './match.ts';
import type { Ledger, Pair, Power, World } from './world.ts';

/**
 * Copies of what is copied most, with some fields changed; all else is shared. Every field is named, as V8 writes a
 * record of so many by a literal ten times faster than by spreading another: a spread gives its copies another hidden
 * class at every place where it stands, and whatever reads them then has to look its fields up.
 */

/** Every field of `T`, the optional ones too, so that none can be forgotten. */
type Whole<T> = { [K in keyof Required<T>]: T[K] };

/** The power with some fields changed. */
export function powerWith(power: Power, change: Partial<Power>): Power {
  const copy: Whole<Power> = {
    id: power.id,
    technology: power.technology,
    industry: power.industry,
    infrastructure: power.infrastructure,
    cohesion: power.cohesion,
    debt: power.debt,
    integration: power.integration,
    homeForce: power.homeForce,
    projectionForce: power.projectionForce,
    readiness: power.readiness,
    credibility: power.credibility,
    politicalCapital: power.politicalCapital,
    tax: power.tax,
    output: power.output,
    factors: power.factors,
    productivity: power.productivity,
    population: power.population,
    startOutput: power.startOutput,
    startConsumption: power.startConsumption,
    scienceShares: power.scienceShares,
    pendingIntegration: power.pendingIntegration,
    austerity: power.austerity,
    arrears: power.arrears,
    lastBudget: power.lastBudget,
    ledger: power.ledger,
    projectionGrowth: power.projectionGrowth,
    militaryBurden: power.militaryBurden,
    cover: power.cover,
    stores: power.stores,
    shortage: power.shortage,
    intelligence: power.intelligence,
    mandate: power.mandate,
    armsFrom: power.armsFrom,
    indices: power.indices,
    parts: power.parts,
    history: power.history,
    share: power.share,
    hegemonTurns: power.hegemonTurns,
    record: power.record,
    demandsWon: power.demandsWon,
    attackedIn: power.attackedIn,
  };
  return Object.assign(copy, change);
}

/** How one power stands toward another, with some fields changed. */
export function pairWith(pair: Pair, change: Partial<Pair>): Pair {
  const { tension, relations, interoperability, trade, lastDemand } = pair;
  const copy: Whole<Pair> = { tension, relations, interoperability, trade, lastDemand };
  return Object.assign(copy, change);
}

/** A year's books with some entries changed. */
export function ledgerWith(ledger: Ledger, change: Partial<Ledger>): Ledger {
  const copy: Whole<Ledger> = {
    turn: ledger.turn,
    taxes: ledger.taxes,
    tradeGains: ledger.tradeGains,
    transfersIn: ledger.transfersIn,
    services: ledger.services,
    interest: ledger.interest,
    upkeep: ledger.upkeep,
    interoperability: ledger.interoperability,
    transfersOut: ledger.transfersOut,
    lines: ledger.lines,
    deficit: ledger.deficit,
    arrears: ledger.arrears,
  };
  return Object.assign(copy, change);
}

/** The world with some fields changed. */
export function worldWith(world: World, change: Partial<World>): World {
  const copy: Whole<World> = {
    turn: world.turn,
    powers: world.powers,
    regions: world.regions,
    pairs: world.pairs,
    treaties: world.treaties,
    wars: world.wars,
    obligations: world.obligations,
    sanctions: world.sanctions,
    blocs: world.blocs,
    cards: world.cards,
    beliefs: world.beliefs,
    counters: world.counters,
  };
  return Object.assign(copy, change);
}

/** The match with some fields changed. */
export function matchWith(match: Match, change: Partial<Match>): Match {
  const copy: Whole<Omit<Match, 'oversight'>> = {
    setup: match.setup,
    scenario: match.scenario,
    phase: match.phase,
    step: match.step,
    world: match.world,
    seats: match.seats,
    drafts: match.drafts,
    undo: match.undo,
    locked: match.locked,
    proposals: match.proposals,
    motions: match.motions,
    crises: match.crises,
    talk: match.talk,
    standing: match.standing,
    deadline: match.deadline,
    pausedWith: match.pausedWith,
    pauseEnds: match.pauseEnds,
    graced: match.graced,
    people: match.people,
    invites: match.invites,
    ballots: match.ballots,
    muted: match.muted,
    silenced: match.silenced,
    reports: match.reports,
    madeUpTo: match.madeUpTo,
    seq: match.seq,
    proposalCounter: match.proposalCounter,
    motionCounter: match.motionCounter,
    eventCounter: match.eventCounter,
    verdict: match.verdict,
  };
  // Only a class has it, and a match without has no such field.
  return match.oversight === undefined
    ? Object.assign(copy, change)
    : Object.assign(copy, { oversight: match.oversight }, change);
}
