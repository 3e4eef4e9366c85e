import type { PowerId } from '../core/ids.ts';
import type { EventBody, EventKind } from '../events/events.ts';
import type { Scenario, ScenarioPower } from '../model/scenario.ts';
import type { Clause } from '../model/treaty.ts';
import type { Tally } from '../model/world.ts';

/** How a mandate stands: kept as long as it is not broken, fulfilled where `count` has also reached `goal`. */
export interface MandateStanding {
  broken: boolean;
  count: number;
  goal: number;
}

/** What a tally is kept from: an event that its power may see, and the turn it happened in. */
interface Told<K extends EventKind = EventKind> {
  event: Extract<EventBody, { kind: K }>;
  power: PowerId;
  turn: number;
}

type Counters = { [K in EventKind]?: (tally: Tally, told: Told<K>) => Tally };

/**
 * A secret national aim (rules section 9). It is checked from the events of each Resolve that its power may see and from
 * nothing else: they are counted into a tally of named numbers.
 */
export interface Mandate {
  /** Whether the power could be given it: not what it has lost before it begins. */
  suits(power: ScenarioPower, scenario: Scenario): boolean;
  begin(power: ScenarioPower, scenario: Scenario): Tally;
  counts: Counters;
  standing(tally: Tally): MandateStanding;
}

const always = () => true;
const nothing = (): Tally => ({});
const add = (tally: Tally, name: string, by = 1): Tally => ({ ...tally, [name]: (tally[name] ?? 0) + by });
const BROKEN = 'broken';
const broken = (tally: Tally): Tally => ({ ...tally, [BROKEN]: 1 });

/** Kept until something happens that breaks it. */
const kept = (counts: Counters, suits: Mandate['suits'] = always): Mandate => ({
  suits,
  begin: nothing,
  counts,
  standing: (tally) => ({ broken: tally[BROKEN] === 1, count: 0, goal: 0 }),
});

/** Fulfilled once something has happened `goal` times; once reached it stays so. */
const reached = (goal: number, counts: Counters, suits: Mandate['suits'] = always): Mandate => ({
  suits,
  begin: nothing,
  counts,
  standing: (tally) => ({ broken: false, count: tally.count ?? 0, goal }),
});

const ownTreaties = (power: ScenarioPower, scenario: Scenario) =>
  scenario.treaties.filter((treaty) => treaty.parties.includes(power.id));

const promisesHelp = (clause: Clause, power: PowerId): boolean =>
  clause.kind === 'mutualDefence' || (clause.kind === 'guarantee' && clause.guarantor === power);

const isPact = (clause: Clause): boolean => clause.kind === 'mutualDefence' || clause.kind === 'guarantee';

/** Counts, treaty by treaty, the partners that `ties` links a power to; at the end there must be `goal` different ones. */
function partnered(goal: number, ties: (clause: Clause, power: PowerId, partner: PowerId) => boolean): Mandate {
  const linked = (
    tally: Tally,
    treaty: string,
    parties: readonly PowerId[],
    clauses: readonly Clause[],
    power: PowerId,
  ) => {
    let next = tally;
    if (!parties.includes(power)) return next;
    for (const partner of parties) {
      if (partner === power || !clauses.some((clause) => ties(clause, power, partner))) continue;
      next = { ...next, [`${treaty}|${partner}`]: 1 };
    }
    return next;
  };
  const without = (tally: Tally, treaty: string, partner?: PowerId): Tally =>
    Object.fromEntries(
      Object.entries(tally).filter(([key]) =>
        partner === undefined ? !key.startsWith(`${treaty}|`) : key !== `${treaty}|${partner}`,
      ),
    );
  return {
    suits: (_power, { powers }) => powers.length >= goal + 3,
    begin: (power, { treaties }) =>
      treaties.reduce<Tally>(
        (tally, treaty, index) => linked(tally, `t${index + 1}`, treaty.parties, treaty.clauses, power.id),
        {},
      ),
    counts: {
      treatySigned: (tally, { event, power }) =>
        linked(tally, event.treaty, event.terms.parties, event.terms.clauses, power),
      treatyVoided: (tally, { event }) => without(tally, event.treaty),
      treatyExpired: (tally, { event }) => without(tally, event.treaty),
      treatyLeft: (tally, { event, power }) =>
        without(tally, event.treaty, event.ended || event.by === power ? undefined : event.by),
      treatyBroken: (tally, { event, power }) =>
        without(tally, event.treaty, event.by === power ? undefined : event.by),
    },
    standing: (tally) => ({
      broken: false,
      count: new Set(Object.keys(tally).map((key) => key.split('|')[1])).size,
      goal,
    }),
  };
}

const wins = (tally: Tally): Tally => add(tally, 'count');

/** Every secret aim that a power may be given; texts `mandate.<id>` and `mandate.<id>.what`. */
export const MANDATES = {
  /** No power may have bases on its soil. */
  noForeignBases: kept(
    {
      treatySigned: (tally, { event, power }) =>
        event.terms.clauses.some((clause) => clause.kind === 'basing' && clause.host === power) ? broken(tally) : tally,
    },
    (power, scenario) =>
      !ownTreaties(power, scenario).some(({ clauses }) =>
        clauses.some((clause) => clause.kind === 'basing' && clause.host === power.id),
      ),
  ),
  /** It ends with no region fewer than it began with. */
  wholeSoil: {
    suits: always,
    begin: nothing,
    counts: {
      regionChanged: (tally, { event, power }) =>
        event.from === power ? add(tally, 'lost') : event.to === power ? add(tally, 'lost', -1) : tally,
    },
    standing: (tally) => ({ broken: (tally.lost ?? 0) > 0, count: 0, goal: 0 }),
  },
  /** It never makes a demand. */
  noThreats: kept(
    { crisisEnded: (tally, { event, power }) => (event.challenger === power ? broken(tally) : tally) },
    (power) => power.doctrine !== 'revisionist',
  ),
  /** Two of its demands are granted, or won by war. */
  haveOurWay: reached(2, {
    crisisEnded: (tally, { event, power }) =>
      event.challenger === power && event.outcome === 'conceded' ? wins(tally) : tally,
    warEnded: (tally, { event, power }) =>
      event.attacker === power && event.outcome === 'attackerWon' ? wins(tally) : tally,
  }),
  /** It ends owing a smaller share of its output than at the start. */
  soundMoney: {
    suits: (power) => power.debtBn > 0.2 * power.outputBn,
    begin: (power) => ({ start: power.debtBn / power.outputBn, debt: power.debtBn, output: power.outputBn }),
    counts: {
      budgetExecuted: (tally, { event, power }) =>
        event.power === power ? { ...tally, debt: event.debt / 1000 } : tally,
      sharesPublished: (tally, { event, power }) => ({ ...tally, output: event.outputs[power] / 1000 }),
    },
    standing: ({ start, debt, output }) => ({ broken: debt / output >= start, count: 0, goal: 0 }),
  },
  /** Taxes are never high. */
  lightTaxes: kept({
    taxChanged: (tally, { event, power }) =>
      event.power === power && (event.to === 'high' || event.to === 'war') ? broken(tally) : tally,
  }),
  /** It honours every commitment that is called, and breaks no treaty. */
  keepFaith: kept({
    commitmentTested: (tally, { event, power }) =>
      event.power === power && event.answer !== 'honour' ? broken(tally) : tally,
    treatyBroken: (tally, { event, power }) => (event.by === power ? broken(tally) : tally),
  }),
  /** It settles a crisis between others. */
  honestBroker: reached(1, {
    crisisEnded: (tally, { event, power }) =>
      event.outcome === 'settled' && event.mediators.includes(power) ? wins(tally) : tally,
  }),
  /** It never fights, neither for itself nor for others. */
  noWar: kept({
    warBegan: (tally, { event, power }) =>
      event.attacker === power || event.defender === power || event.helpers.includes(power) ? broken(tally) : tally,
  }),
  /** Its share of all powers' output ends at least 3 % higher than it began. */
  outgrow: {
    suits: always,
    begin: (power, { powers }) => {
      const share = power.outputBn / powers.reduce((sum, { outputBn }) => sum + outputBn, 0);
      return { start: share, now: share };
    },
    counts: {
      sharesPublished: (tally, { event, power }) => {
        const total = Object.values<number>(event.outputs).reduce((sum, output) => sum + output, 0);
        return { ...tally, now: event.outputs[power] / total };
      },
    },
    // In thousandths of the share at the start, so that a person can follow it.
    standing: ({ start, now }) => ({ broken: false, count: Math.floor((1000 * now) / start), goal: 1030 }),
  },
  /** The strongest other power ends with a smaller share of capability than after the first year. */
  containStrongest: {
    suits: (_power, { powers }) => powers.length >= 3,
    begin: nothing,
    counts: {
      sharesPublished: (tally, { event, power }) => {
        const most = Math.max(...Object.entries<number>(event.shares).map(([id, share]) => (id === power ? 0 : share)));
        return { first: tally.first ?? most, now: most };
      },
    },
    standing: ({ first = 1, now = 0 }) => ({ broken: now >= first, count: 0, goal: 0 }),
  },
  /** Trade treaties with three others at the end. */
  openDoors: partnered(3, (clause) => clause.kind === 'trade'),
  /** Two others can count on its help at the end. */
  pillar: partnered(
    2,
    (clause, power, partner) =>
      clause.kind === 'mutualDefence' ||
      (clause.kind === 'guarantee' && clause.guarantor === power && clause.protected === partner),
  ),
  /** It helps others with money or arms in four different years. */
  patron: {
    ...reached(4, {
      transferPaid: (tally, { event, power, turn }) => {
        const helps = event.from === power && ['aid', 'loan', 'arms'].includes(event.reason);
        return helps && tally.last !== turn ? { ...add(tally, 'count'), last: turn } : tally;
      },
    }),
    suits: (power, { powers }) =>
      power.outputBn > powers.reduce((sum, { outputBn }) => sum + outputBn, 0) / powers.length,
  },
  /** It binds itself by no promise to fight for another. */
  freeHand: kept(
    {
      treatySigned: (tally, { event, power }) =>
        event.terms.parties.includes(power) && event.terms.clauses.some((clause) => promisesHelp(clause, power))
          ? broken(tally)
          : tally,
    },
    (power, scenario) => !ownTreaties(power, scenario).some(({ clauses }) => clauses.some(isPact)),
  ),
} as const satisfies Record<string, Mandate>;

export type MandateId = keyof typeof MANDATES;

export const MANDATE_IDS = Object.keys(MANDATES) as MandateId[];

/** The kinds of events that may move the tally of a mandate. */
export function kindsCounted(id: MandateId): ReadonlySet<EventKind> {
  return countedKinds[id];
}

const countedKinds = Object.fromEntries(
  MANDATE_IDS.map((id) => [id, new Set(Object.keys(MANDATES[id].counts))]),
) as unknown as Record<MandateId, ReadonlySet<EventKind>>;

/** The tally after an event that the power may see. */
export function counted(id: MandateId, tally: Tally, told: Told): Tally {
  const count = (MANDATES[id] as Mandate).counts[told.event.kind] as ((tally: Tally, told: Told) => Tally) | undefined;
  return count === undefined ? tally : count(tally, told);
}

/** How a mandate stands by its tally. */
export function standingOf(id: MandateId, tally: Tally): MandateStanding {
  return (MANDATES[id] as Mandate).standing(tally);
}

/** Whether a mandate would count as fulfilled if the match ended now. */
export function isFulfilled(id: MandateId, tally: Tally): boolean {
  const { broken: isBroken, count, goal } = standingOf(id, tally);
  return !isBroken && count >= goal;
}

/** The mandates that suit a power. */
export function mandatesFor(power: ScenarioPower, scenario: Scenario): MandateId[] {
  return MANDATE_IDS.filter((id) => (MANDATES[id] as Mandate).suits(power, scenario));
}
