import { keysOf, type PowerId } from '../core/ids.ts';
import { sqrt } from '../core/maths.ts';
import type { Log } from './log.ts';
import { yearsOf } from './log.ts';

/** How capability was spread after so many years. */
export interface Concentration {
  years: number;
  shares: Record<PowerId, number>;
  /** Herfindahl–Hirschman index: the sum of squared shares, 1/n…1. */
  hhi: number;
  /** The concentration measure of Singer, Bremer and Stuckey (1972): 0 for equal shares, 1 for one that has all. */
  con: number;
  /** 1/HHI: as many equal powers would be as concentrated. */
  effective: number;
  /** The strongest, by share and then by id. */
  leader: PowerId;
  /** Powers with at least half of the leader's share, strongest first. */
  poles: PowerId[];
  polarity: 'unipolar' | 'bipolar' | 'multipolar';
}

/** Powers with this part of the leader's share are poles. */
const POLE = 0.5;

/** Concentration and polarity after each year, the start first. */
export function concentrations(log: Log): Concentration[] {
  return yearsOf(log).map((years) => {
    const { positions } = log.records[years];
    const shares: Record<PowerId, number> = {};
    for (const power of log.powers) shares[power] = positions[power].share;
    return { years, ...concentrationOf(shares) };
  });
}

/** Concentration and polarity of shares that sum to 1. */
export function concentrationOf(shares: Readonly<Record<PowerId, number>>): Omit<Concentration, 'years'> {
  const powers = keysOf(shares);
  let hhi = 0;
  for (const power of powers) hhi += shares[power] * shares[power];
  const least = 1 / powers.length;
  const ranked = [...powers].sort((a, b) => shares[b] - shares[a]);
  const [leader] = ranked;
  const poles = ranked.filter((power) => shares[power] >= POLE * shares[leader]);
  return {
    shares: { ...shares },
    hhi,
    con: sqrt(Math.max(0, hhi - least) / (1 - least)),
    effective: 1 / hhi,
    leader,
    poles,
    polarity: poles.length === 1 ? 'unipolar' : poles.length === 2 ? 'bipolar' : 'multipolar',
  };
}
