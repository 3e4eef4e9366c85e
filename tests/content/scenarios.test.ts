import { describe, expect, it } from 'vitest';
import { geographyOf } from '../../shared/content/geography.ts';
import { parseScenario } from '../../shared/content/scenarioSchema.ts';
import { concert } from '../../shared/content/scenarios/concert.ts';
import { SCENARIOS } from '../../shared/content/scenarios/index.ts';
import { powerId } from '../../shared/core/ids.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import { MODULES } from '../../shared/model/vocabulary.ts';
import { startTreatyFaults } from '../../shared/treaties/startTreaties.ts';

describe.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))('scenario %s', (_, scenario) => {
  it('is valid after a round trip through JSON', () => {
    expect(parseScenario(JSON.parse(JSON.stringify(scenario)), startTreatyFaults).faults).toEqual([]);
  });

  it('has symmetric, finite distances', () => {
    const { regionIds, distance } = geographyOf(scenario);
    for (const a of regionIds) {
      expect(distance[a][a]).toBe(0);
      for (const b of regionIds) {
        expect(Number.isFinite(distance[a][b])).toBe(true);
        expect(distance[a][b]).toBe(distance[b][a]);
      }
    }
  });
});

describe('a bad scenario', () => {
  const broken = (change: (scenario: typeof concert) => void) => {
    const copy = structuredClone(concert);
    change(copy);
    return parseScenario(copy).faults.map((fault) => fault.path);
  };

  it('names every fault with its path', () => {
    expect(
      broken((scenario) => {
        scenario.powers[0].slot = scenario.powers[1].slot;
        scenario.powers[2].capital = 'nowhere' as never;
        scenario.regions[0].land.push('atlantis' as never);
        scenario.weights.security = 0.9;
      }),
    ).toEqual(['powers[1].slot', 'powers[2].capital', 'regions[0].land[3]', 'weights']);
  });

  it('names fields that have the wrong shape', () => {
    expect(
      broken((scenario) => {
        scenario.turns = 0;
        (scenario.powers[0] as { outputBn: unknown }).outputBn = 'much';
      }),
    ).toEqual(['turns', 'powers[0].outputBn']);
  });

  it('refuses what is not an object', () => {
    expect(parseScenario('concert').scenario).toBeNull();
    expect(parseScenario(null).scenario).toBeNull();
  });

  it('sees a neighbour that does not answer', () => {
    expect(broken((scenario) => scenario.regions[1].sea.pop())).toContain('regions[14].sea[0]');
  });
});

describe('what a scenario gives to parts of the rules', () => {
  const [arden, velmark, kestria] = ['arden', 'velmark', 'kestria'].map(powerId);
  const bloc = {
    name: 'The League',
    admission: 'unanimity',
    decision: 'majority',
    key: 'output',
    fund: 0.005,
    floor: 0.02,
    command: true,
  } as const;
  const plain: Scenario = { ...concert, modules: ['luck'], par: undefined };
  const full: Scenario = { ...plain, modules: [...MODULES] };

  /** The faults of a scenario that every module is played in, or only luck, after a change. */
  const faults = (change: (scenario: Scenario) => void, base: Scenario = full) => {
    const copy = structuredClone(base);
    change(copy);
    return parseScenario(copy, startTreatyFaults).faults;
  };
  const places = (...args: Parameters<typeof faults>) => faults(...args).map(({ path }) => path);

  /** One of everything. */
  const everything = (scenario: Scenario) => {
    scenario.treaties[0] = { ...scenario.treaties[0], clauses: [{ kind: 'consultation' }], bloc };
    scenario.treaties[1].secret = true;
    scenario.sanctions = [{ from: arden, target: kestria, level: 2 }];
    Object.assign(scenario.powers[0], { mandate: 'keepFaith', intelligence: 55, cover: { energy: 1.2 } });
  };

  it('is sound where the parts are played', () => {
    expect(faults(everything)).toEqual([]);
  });

  it('is a fault at its own place where they are not, but for figures of a power', () => {
    expect(places(everything, plain)).toEqual([
      'powers[0].mandate',
      'treaties[0].bloc',
      'treaties[1].secret',
      'sanctions',
    ]);
  });

  it('has no aim that is unknown or does not suit', () => {
    expect(places((scenario) => Object.assign(scenario.powers[0], { mandate: 'moon' }))).toEqual(['powers[0].mandate']);
    // The revisionist cannot be bound to make no demands.
    expect(places((scenario) => Object.assign(scenario.powers[2], { mandate: 'noThreats' }))).toEqual([
      'powers[2].mandate',
    ]);
  });

  it('has no unknown goods, and no covers or skills out of bounds', () => {
    expect(
      places((scenario) => {
        Object.assign(scenario.powers[0], { cover: { energy: 1.6, spice: 1, water: 1 } });
        Object.assign(scenario.powers[1], { intelligence: 101 });
      }).sort(),
    ).toEqual(['powers[0].cover.energy', 'powers[0].cover.spice', 'powers[0].cover.water', 'powers[1].intelligence']);
  });

  it('has sanctions between two different powers that are neither allies nor partners in trade, once', () => {
    const guarantee = { kind: 'guarantee', guarantor: arden, protected: kestria } as const;
    const found = faults((scenario) => {
      scenario.treaties.push({ parties: [arden, kestria], clauses: [guarantee], duration: 5, notice: 1 });
      scenario.sanctions = [
        { from: arden, target: arden, level: 1 },
        { from: arden, target: powerId('atlantis'), level: 1 },
        { from: velmark, target: arden, level: 3 },
        { from: kestria, target: arden, level: 1 },
        { from: velmark, target: kestria, level: 1 },
        { from: velmark, target: kestria, level: 2 },
      ];
    });
    expect(found.map(({ path }) => path)).toEqual([
      'sanctions[0].target',
      'sanctions[1].target',
      'sanctions[2]',
      'sanctions[3]',
      'sanctions[5]',
    ]);
    expect(found[2].message).toContain('to trade');
    expect(found[3].message).toContain('defend');
    expect(
      places((scenario) => Object.assign(scenario, { sanctions: [{ from: arden, target: kestria, level: 4 }] })),
    ).toEqual(['sanctions[0].level']);
  });

  it('has charters that could be signed: named once, bounded, for all alike, and open', () => {
    const chartered = (rules: object, change: (scenario: Scenario) => void = () => {}) =>
      places((scenario) => {
        scenario.treaties[0] = {
          ...scenario.treaties[0],
          clauses: [{ kind: 'consultation' }],
          bloc: { ...bloc, ...rules },
        };
        change(scenario);
      });
    expect(chartered({ fund: 0.03 })).toEqual(['treaties[0].bloc.fund']);
    expect(chartered({ floor: 0.07 })).toEqual(['treaties[0].bloc.floor']);
    expect(chartered({ fund: 0 })).toEqual(['treaties[0].bloc']);
    expect(chartered({}, ({ treaties }) => Object.assign(treaties[1], { bloc }))).toEqual(['treaties[1].bloc.name']);
    expect(chartered({}, ({ treaties }) => Object.assign(treaties[0], { secret: true }))).toEqual(['treaties[0]']);
    const basing = { kind: 'basing', host: arden, guest: velmark } as const;
    expect(chartered({}, ({ treaties }) => void treaties[0].clauses.push(basing))).toEqual(['treaties[0]']);
    expect(chartered({}, ({ treaties }) => void treaties[0].clauses.push({ kind: 'bloc', ...bloc }))).toContain(
      'treaties[0].clauses[1]',
    );
  });

  it('has treaties that could be signed, and says which clause could not', () => {
    const signed = (...clauses: object[]) => places((scenario) => Object.assign(scenario.treaties[0], { clauses }));
    expect(signed({ kind: 'trade' }, { kind: 'sanctions', target: 'arden', level: 1 })).toEqual([
      'treaties[0].clauses[1]',
    ]);
    expect(signed({ kind: 'sanctions', target: 'kestria', level: 5 })).toEqual(['treaties[0].clauses[0].level']);
    expect(signed({ kind: 'mutualDefence', againts: 'kestria' })).toEqual(['treaties[0].clauses[0].againts']);
    expect(signed({ kind: 'aid', from: 'arden', to: 'velmark', amount: 1e9 })).toEqual(['treaties[0]']);
    expect(signed({ kind: 'basing', host: 'arden', guest: 'kestria' })).toEqual(['treaties[0]']);
    expect(signed({ kind: 'alliance' })).toEqual(['treaties[0].clauses[0].kind']);
  });

  it('is played somewhere, whichever part it is', () => {
    for (const module of MODULES) {
      expect(
        SCENARIOS.some(({ modules }) => modules.includes(module)),
        module,
      ).toBe(true);
    }
  });

  it('is as much as a class can learn in an hour in The Concert, and nothing in Duel', () => {
    const played = (id: string) => SCENARIOS.find((scenario) => scenario.id === id)?.modules;
    expect(played('duel')).toEqual([]);
    expect(played('concert')).toEqual(['luck', 'blocs', 'sanctions', 'events', 'incidents']);
  });
});
