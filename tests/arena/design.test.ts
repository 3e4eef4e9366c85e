import { describe, expect, it } from 'vitest';
import {
  exploitTrials,
  levelGames,
  roads,
  rotated,
  type Setting,
  seating,
  strongRevisionist,
} from '../../server/arena/design.ts';
import { geographyOf } from '../../shared/content/geography.ts';
import { concert } from '../../shared/content/scenarios/concert.ts';
import { duel } from '../../shared/content/scenarios/duel.ts';
import { DOCTRINES } from '../../shared/model/vocabulary.ts';

const setting: Setting = { scenario: concert, turns: 4, seed: 7 };
const powers = geographyOf(concert).powerIds;

describe('doctrines rotated over seats', () => {
  it('lead every seat once in eight matches of the same seed', () => {
    const games = rotated(setting, 32);
    for (let round = 0; round < 4; round++) {
      const eight = games.slice(8 * round, 8 * round + 8);
      expect(new Set(eight.map(({ seed }) => seed))).toEqual(new Set([7 + round]));
      for (const power of powers) {
        expect(new Set(eight.map(({ seats }) => seats[power].doctrine))).toEqual(new Set(DOCTRINES));
      }
    }
  });

  it('are all different in a match, and each meets each other, in worlds of three and of six', () => {
    for (const seats of [powers, geographyOf(duel).powerIds]) {
      const met = new Set<string>();
      for (let index = 0; index < 56; index++) {
        const led = Object.values(seating(seats, index));
        expect(new Set(led).size).toBe(seats.length);
        for (const a of led) for (const b of led) met.add(`${a} ${b}`);
      }
      expect(met.size).toBe(64);
    }
  });

  it('leave the strongest seat to a revisionist, alone of its kind, where that is asked', () => {
    for (const { seats } of strongRevisionist(setting, 8)) {
      expect(powers.filter((power) => seats[power].doctrine === 'revisionist')).toEqual(['kestria']);
    }
  });
});

describe('roads', () => {
  it('are taken by as many seats each, and every road from every seat as often', () => {
    const counts = new Map<string, number>();
    for (let index = 0; index < 18; index++) {
      const taken = roads(powers, index);
      for (const road of ['internal', 'external', 'mixed']) {
        expect(Object.values(taken).filter((one) => one === road)).toHaveLength(2);
      }
      for (const power of powers) {
        const key = `${power} ${taken[power]}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    expect(new Set(counts.values())).toEqual(new Set([6]));
  });
});

describe('levels', () => {
  it('change over on the same seats, doctrines and seed', () => {
    const games = levelGames(setting, ['novice', 'able'], 12);
    for (let index = 0; index < 12; index += 2) {
      const [a, b] = games.slice(index, index + 2);
      expect(a.seed).toBe(b.seed);
      for (const power of powers) {
        expect(a.seats[power].doctrine).toBe(b.seats[power].doctrine);
        expect(new Set([a.seats[power].level, b.seats[power].level])).toEqual(new Set(['novice', 'able']));
      }
    }
  });
});

describe('trials of exploits', () => {
  it('differ from the same match without it by that seat, and by its accomplice where it takes two', () => {
    const exploits = [
      { name: 'noArms', says: '' },
      { name: 'stagedTribute', says: '', accomplice: 'yielder' },
    ] as const;
    const trials = exploitTrials(setting, 12, exploits);
    expect(trials).toHaveLength(24);
    for (const { exploit, power, with: tried, without } of trials) {
      expect(tried.seed).toBe(without.seed);
      const changed = powers.filter((each) => tried.seats[each].strategy !== undefined);
      expect(changed).toContain(power);
      expect(changed).toHaveLength('accomplice' in exploit ? 2 : 1);
      expect(powers.every((each) => without.seats[each].strategy === undefined)).toBe(true);
    }
    expect(new Set(trials.slice(0, 6).map(({ power }) => power))).toEqual(new Set(powers));
  });
});
