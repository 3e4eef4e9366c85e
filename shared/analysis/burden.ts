import type { PowerId, TreatyId } from '../core/ids.ts';
import { sum } from '../core/maths.ts';
import { safe } from './ledger.ts';
import type { Log } from './log.ts';
import { positionAt, turnsOf } from './log.ts';

/** One member's part in a bloc or pact over the turns it was bound. */
export interface Share {
  power: PowerId;
  turns: number;
  /** Millions: forces, upkeep and integration, and dues to the common fund. */
  bill: number;
  /** Parts of the whole, 0–1: of the bill, of the members' output, of the points of safety that help gave. */
  billShare: number;
  outputShare: number;
  protectionShare: number;
}

/** A point of a Lorenz curve, 0–1 both ways. */
export interface LorenzPoint {
  power: PowerId | null;
  /** Share of what is had of it so far. */
  had: number;
  /** Share of the bill so far. */
  paid: number;
}

/** Who paid for a bloc or a pact, and who was protected by it. */
export interface Burden {
  treaty: TreatyId;
  name: string | null;
  secret: boolean;
  /** First and last turn in which it bound anybody. */
  from: number;
  until: number;
  members: Share[];
  /** What the bill is held against: protection, or output where nobody was made safer. */
  basis: 'protection' | 'output';
  /** From those who pay least for what they have, to those who pay most. */
  lorenz: LorenzPoint[];
  /** 0 where all pay as they have, toward 1 where one pays for all. */
  gini: number;
  /** The member with most output, and its share of the bill less its share of output: positive where the great carry the small. */
  largest: PowerId;
  overContribution: number;
}

interface Account {
  turns: number;
  bill: number;
  output: number;
  protection: number;
}

/** Burden and benefit of every bloc and pact that bound for at least one turn played, in order of their treaties' first turn. */
export function burdens(log: Log): Burden[] {
  const found = new Map<
    TreatyId,
    Omit<Burden, 'members' | 'basis' | 'lorenz' | 'gini' | 'largest' | 'overContribution'>
  >();
  const accounts = new Map<TreatyId, Map<PowerId, Account>>();
  for (const turn of turnsOf(log)) {
    for (const { treaty, name, members, secret } of log.records[turn - 1].commitments) {
      found.set(treaty, { treaty, name, secret, from: found.get(treaty)?.from ?? turn, until: turn });
      const known = accounts.get(treaty) ?? new Map<PowerId, Account>();
      accounts.set(treaty, known);
      for (const power of members) known.set(power, added(known.get(power), yearOf(log, treaty, power, turn)));
    }
  }
  return [...found.values()].map((about) => ({ ...about, ...sharedOut(accounts.get(about.treaty) ?? new Map()) }));
}

function yearOf(log: Log, treaty: TreatyId, power: PowerId, turn: number): Account {
  const position = positionAt(log, power, turn - 1);
  const [booked] = log.inTurn('budgetExecuted', turn).filter((event) => event.power === power);
  const { lines, upkeep } = booked.ledger;
  const dues = log.inTurn('fundPaid', turn).filter((event) => event.power === power && event.bloc === treaty);
  return {
    turns: 1,
    bill: lines.homeForce + lines.projectionForce + lines.integration + upkeep + sum(dues.map(({ amount }) => amount)),
    output: position.output,
    protection: safe(position, 'credible') - safe(position, 'alone'),
  };
}

function added(sofar: Account | undefined, year: Account): Account {
  if (sofar === undefined) return year;
  return {
    turns: sofar.turns + year.turns,
    bill: sofar.bill + year.bill,
    output: sofar.output + year.output,
    protection: sofar.protection + year.protection,
  };
}

function sharedOut(accounts: ReadonlyMap<PowerId, Account>) {
  const rows = [...accounts].sort(([a], [b]) => (a < b ? -1 : 1));
  const total = (of: (account: Account) => number): number => sum(rows.map(([, account]) => of(account)));
  const [bill, output, protection] = [total((a) => a.bill), total((a) => a.output), total((a) => a.protection)];
  const members = rows.map(
    ([power, account]): Share => ({
      power,
      turns: account.turns,
      bill: account.bill,
      billShare: bill > 0 ? account.bill / bill : 0,
      outputShare: account.output / output,
      protectionShare: protection > 0 ? account.protection / protection : 0,
    }),
  );
  const basis = protection > 0 ? ('protection' as const) : ('output' as const);
  const lorenz = lorenzOf(
    members.map((member) => ({
      power: member.power,
      had: basis === 'protection' ? member.protectionShare : member.outputShare,
      paid: member.billShare,
    })),
  );
  const [largest] = [...members].sort((a, b) => b.outputShare - a.outputShare);
  return {
    members,
    basis,
    lorenz,
    gini: giniOf(lorenz),
    largest: largest.power,
    overContribution: largest.billShare - largest.outputShare,
  };
}

/** The Lorenz curve of parts that sum to 1 each, from (0, 0) to (1, 1): who pays least for what it has comes first. */
export function lorenzOf(parts: readonly { power: PowerId; had: number; paid: number }[]): LorenzPoint[] {
  // By slope, without dividing by what may be nothing.
  const ranked = [...parts].sort((a, b) => a.paid * b.had - b.paid * a.had || (a.power < b.power ? -1 : 1));
  const points: LorenzPoint[] = [{ power: null, had: 0, paid: 0 }];
  let [had, paid] = [0, 0];
  for (const part of ranked) {
    had += part.had;
    paid += part.paid;
    points.push({ power: part.power, had, paid });
  }
  return points;
}

/** Twice the area between a Lorenz curve and the diagonal, 0–1. */
export function giniOf(points: readonly LorenzPoint[]): number {
  let area = 0;
  for (let index = 1; index < points.length; index++) {
    const [a, b] = [points[index - 1], points[index]];
    area += (b.had - a.had) * (a.paid + b.paid);
  }
  return 1 - area;
}
