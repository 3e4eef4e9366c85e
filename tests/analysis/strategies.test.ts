import { describe, expect, it } from 'vitest';
import { efforts } from '../../shared/analysis/effort.ts';
import { readLog } from '../../shared/analysis/log.ts';
import { strategies } from '../../shared/analysis/strategies.ts';
import { crisisId, regionId, treatyId, warId } from '../../shared/core/ids.ts';
import { ash, birch, cedar, facts, TinyLog, type Told } from './tinyLog.ts';

/** One turn in which ash arms by so many per cent and stands thus; with what else happened. */
function nameOf(told: Told, arms: number, more: (log: TinyLog) => void = () => {}, others: Record<string, Told> = {}) {
  const stands = { ...others, ash: told };
  const log = new TinyLog().stand(stands);
  more(log);
  log.books({ ash: { homeForce: 10 * arms } });
  log.stand(
    stands,
    told.protects ? [{ treaty: treatyId('t1'), name: null, members: [ash, ...told.protects], secret: false }] : [],
  );
  const read = readLog(log.events);
  const [named] = strategies(read, facts, efforts(read));
  return {
    strategy: named.strategy,
    evidence: named.evidence.map(({ factor, value, power }) => [factor, value, power]),
  };
}

const odds = (value: number) => ({ alone: value, honest: value, credible: value });
const demand = { kind: 'tribute', target: birch } as const;
const demanded =
  (kind: 'tribute' | 'redress', challenger = ash) =>
  (log: TinyLog) => {
    const crisis = crisisId('c1');
    const asked = { kind, target: challenger === ash ? birch : ash } as const;
    log.tell({
      kind: 'demandMade',
      crisis,
      challenger,
      demand: asked,
      theatre: regionId('r'),
      guarantors: [],
      reasons: [],
    });
    log.tell({ kind: 'crisisWeighed', crisis, truth: odds(0.6), challenger: odds(0.6), target: odds(0.6) }, []);
  };

describe('a strategy', () => {
  it('is internal balancing where a power arms and nobody counts on another', () => {
    expect(nameOf({}, 6)).toEqual({
      strategy: 'internal',
      evidence: [
        ['armsEffort', 0.06, null],
        ['borrowed', 0, null],
      ],
    });
  });

  it('is external where its defence is borrowed, or lent, and mixed where it arms as well', () => {
    const help = { power: cedar, strength: 50, credibility: 1, stretch: 1, earned: 1, counted: 50 };
    const borrowed: Told = { borrowed: 0.3, defence: { rival: birch, helpers: [help] } };
    expect(nameOf(borrowed, 2)).toMatchObject({ strategy: 'external' });
    expect(nameOf(borrowed, 2).evidence).toContainEqual(['borrowed', 0.3, cedar]);
    expect(nameOf(borrowed, 6).strategy).toBe('mixed');
    const shielded = { cedar: { defence: { own: 150, helpers: [{ ...help, power: ash }] } } };
    const lent = nameOf({ protects: [cedar] }, 2, undefined, shielded);
    expect(lent.strategy).toBe('external');
    expect(lent.evidence).toContainEqual(['lends', 0.25, cedar]);
  });

  it('is expansion where it makes a demand or leads an attack, but not for redress', () => {
    expect(nameOf({}, 2, demanded('tribute')).evidence[0]).toEqual(['demanded', 0.6, birch]);
    expect(nameOf({}, 2, demanded('redress')).strategy).toBe('hiding');
    const war = (log: TinyLog) => {
      const id = warId('w1');
      log.tell({
        kind: 'warBegan',
        war: id,
        attacker: ash,
        defender: birch,
        theatre: regionId('r'),
        aim: demand,
        helpers: [],
      });
      const front = { from: 0, to: 30, attackerStrength: 1, defenderStrength: 1, luck: 0 };
      log.tell({ kind: 'frontMoved', war: id, ...front });
    };
    expect(nameOf({}, 2, war)).toMatchObject({ strategy: 'expanding' });
    expect(nameOf({}, 2, war).evidence[0]).toEqual(['attacking', 30, birch]);
  });

  it('is bandwagoning where it is sworn to the one it has cause to fear most', () => {
    const sworn: Told = { protects: [birch], rivals: { birch: { alone: 0.8, tension: 50 } } };
    expect(nameOf(sworn, 6)).toEqual({
      strategy: 'bandwagoning',
      evidence: [
        ['alignedWith', 0.8, birch],
        // (.4 + .6 · .5) · .8
        ['danger', expect.closeTo(0.56, 10), birch],
      ],
    });
    // Without cause to fear, the strongest may be a friend like any other.
    expect(nameOf({ ...sworn, rivals: { birch: { alone: 0.8, tension: 10 } } }, 6).strategy).toBe('internal');
    const calm: Told = { ...sworn, rivals: { birch: { alone: 0.8, tension: 10 } } };
    expect(nameOf(calm, 6, demanded('tribute', birch)).strategy).toBe('bandwagoning');
    const weak: Told = { ...sworn, rivals: { birch: { alone: 0.05, tension: 50 } } };
    expect(nameOf(weak, 6).strategy).toBe('internal');
  });

  it('is hedging where it keeps a truce with the one it fears, or answers by half', () => {
    const feared: Told = { truces: [birch], rivals: { birch: { alone: 0.5 } } };
    expect(nameOf(feared, 6).strategy).toBe('hedging');
    expect(nameOf({ ...feared, borrowed: 0.3 }, 6).strategy).toBe('mixed');
    expect(nameOf({ ...feared, truces: [cedar] }, 6).strategy).toBe('internal');
    expect(nameOf({ ...feared, rivals: { birch: { alone: 0.05 } } }, 6).strategy).toBe('internal');
    const half = (log: TinyLog) => {
      const told = { crisis: crisisId('c1'), power: ash, protected: cedar, treaty: treatyId('t1') };
      log.tell({ kind: 'commitmentTested', ...told, answer: 'hedge', credibility: -6 });
    };
    expect(nameOf({}, 2, half).evidence[0]).toEqual(['hedgedAnswer', -6, cedar]);
  });

  it('is buck-passing where danger is great and another balances it, and hiding where nobody does', () => {
    const inDanger: Told = { rivals: { birch: { alone: 0.9 } } };
    const other = { cedar: { borrowed: 0.4, rivals: { birch: { alone: 0.5 } } } };
    expect(nameOf(inDanger, 2, undefined, other).strategy).toBe('buckPassing');
    expect(nameOf(inDanger, 2, undefined, other).evidence).toContainEqual(['othersBalance', 0.4, cedar]);
    expect(nameOf(inDanger, 2).strategy).toBe('hiding');
    expect(nameOf({ rivals: { birch: { alone: 0.1 } } }, 2, undefined, other).strategy).toBe('hiding');
  });
});
