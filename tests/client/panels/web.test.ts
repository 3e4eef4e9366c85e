import { beforeEach, describe, expect, it } from 'vitest';
import { hashOf, readHash } from '../../../client/panels/web/link.ts';
import { graphOf, WebPlaces, webPictureOf } from '../../../client/panels/web/model.ts';
import { tiesOf } from '../../../client/panels/web/ties.ts';
import { sceneryOf } from '../../../client/render/web/scenery.ts';
import { fitWeb } from '../../../client/render/web/view.ts';
import { past, standingAt } from '../../../client/store/history.ts';
import { serverView, takeScenario, takeView } from '../../../client/store/match.ts';
import { SCENARIOS } from '../../../shared/content/scenarios/index.ts';
import { keysOf, matchId, type PowerId, powerId, treatyId } from '../../../shared/core/ids.ts';
import { createMatch } from '../../../shared/match/createMatch.ts';
import { type ParticipantId, RULES_VERSION } from '../../../shared/model/match.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import type { Treaty } from '../../../shared/model/treaty.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import { viewOfPower } from '../../../shared/view/viewFor.ts';
import { ARDEN, FakeServer } from '../store/fixture.ts';

const [KESTRIA, VELMARK, TALVI] = ['kestria', 'velmark', 'talvi'].map(powerId);
let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  server.open();
});

function withView(change: Partial<SeatView>): void {
  takeView({ ...server.whole(), view: { ...server.view(), ...change } });
}

function draw(turn = 99, selected: PowerId | null = null) {
  const source = past.value!;
  const standing = standingAt(source, turn);
  return webPictureOf({
    past: source,
    standing,
    places: new WebPlaces().at(source, standing.turn),
    theme: 'light',
    reducedMotion: true,
    selected,
    drafts: [],
  });
}

const pact: Treaty = {
  id: treatyId('t90'),
  parties: [ARDEN, VELMARK],
  clauses: [{ kind: 'trade' }, { kind: 'mutualDefence' }],
  duration: 6,
  notice: 1,
  since: 1,
  until: 7,
  leaving: {},
  owed: {},
};

const charter: Treaty = {
  ...pact,
  id: treatyId('t91'),
  parties: [KESTRIA, TALVI, VELMARK],
  clauses: [
    { kind: 'consultation' },
    {
      kind: 'bloc',
      name: 'The Circle',
      admission: 'majority',
      decision: 'majority',
      key: 'equal',
      fund: 0,
      floor: 0,
      command: false,
    },
  ],
};

describe('the web’s picture', () => {
  it('has every power with its share and relations, the reader’s in the middle', () => {
    const picture = draw();
    const view = serverView.value!;
    expect(picture.powers.map(({ id }) => id).sort()).toEqual(keysOf(view.powers));
    const mine = picture.powers.find(({ id }) => id === ARDEN)!;
    expect(mine).toMatchObject({ x: 0, y: 0, relations: null, you: true });
    const other = picture.powers.find(({ id }) => id === KESTRIA)!;
    expect(other.relations).toBe(view.pairs[KESTRIA][ARDEN].relations);
    const bigger = view.powers[KESTRIA].share > view.powers[TALVI].share;
    expect(other.radius > picture.powers.find(({ id }) => id === TALVI)!.radius).toBe(bigger);
  });

  it('draws one line for two powers, the closest bond, and a bloc as a hull without lines of its own', () => {
    withView({ treaties: { [pact.id]: pact, [charter.id]: charter } });
    const picture = draw();
    const lines = picture.edges.filter(({ kind }) => kind !== 'draft');
    expect(lines).toEqual([expect.objectContaining({ a: ARDEN, b: VELMARK, kind: 'defence', yours: true })]);
    expect(picture.blocs).toEqual([expect.objectContaining({ name: 'The Circle' })]);
    expect([...picture.blocs[0].members].sort()).toEqual([KESTRIA, TALVI, VELMARK]);
  });

  it('makes waves of tense pairs only, with words where the reader is one of them', () => {
    const view = server.view();
    const pairs = structuredClone(view.pairs);
    for (const from of keysOf(pairs)) for (const to of keysOf(pairs[from])) pairs[from][to].tension = 10;
    pairs[ARDEN][KESTRIA].tension = 71;
    pairs[TALVI][KESTRIA].tension = 80;
    withView({ pairs });
    const { tensions } = draw();
    expect(tensions.map(({ level, yours }) => [level, yours])).toEqual([
      [71, true],
      [80, false],
    ]);
    expect(tensions[0].label).toContain('71');
    expect(tensions[1].label).toBeUndefined();
  });

  it('lists for each power every line that ends at it', () => {
    withView({ treaties: { [pact.id]: pact } });
    const picture = draw();
    const all = picture.powers.flatMap(({ id }) => tiesOf(picture, id as PowerId));
    expect(all).toHaveLength(2 * (picture.edges.length + picture.tensions.length));
  });
});

describe('the way to the web', () => {
  it('stands in the address, with the power whose dossier is open', () => {
    expect(readHash(hashOf('web', KESTRIA), [ARDEN, KESTRIA])).toEqual({ web: true, power: KESTRIA });
    expect(readHash('#web=nobody', [ARDEN])).toEqual({ web: true, power: null });
    expect(readHash(hashOf('map', KESTRIA), [KESTRIA])).toEqual({ web: false, power: null });
    expect(readHash('#main', [KESTRIA]).web).toBe(false);
  });
});

/** About as wide as the interface's faces set them. */
const width = (text: string): number => text.length * 7.4;

describe.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))('the words of %s', (_, scenario) => {
  it.each([0.8, 1, 1.6])('cover neither each other nor a disc at %f of the fitting scale', (zoom) => {
    openAs(scenario, scenario.powers[0].id);
    const picture = draw();
    const size = { width: 1032, height: 796 };
    const fit = fitWeb(picture, size, { left: 0, top: 12, right: 44, bottom: 118 });
    const { words, powers } = sceneryOf(picture, { ...fit, scale: fit.scale * zoom }, size, null, width, {
      left: 0,
      top: 0,
      right: 0,
      bottom: 0,
    });
    const all = [...words.names, ...words.pills, ...words.blocs];
    all.forEach((one, i) => {
      for (const other of all.slice(i + 1)) {
        const apart =
          Math.abs(one.x - other.x) >= one.halfWidth + other.halfWidth ||
          Math.abs(one.y - other.y) >= one.halfHeight + other.halfHeight;
        expect(apart, `${one.id} and ${other.id}`).toBe(true);
      }
      for (const disc of powers) {
        const dx = Math.max(0, Math.abs(disc.x - one.x) - one.halfWidth);
        const dy = Math.max(0, Math.abs(disc.y - one.y) - one.halfHeight);
        expect(Math.hypot(dx, dy), `${one.id} on ${disc.id}`).toBeGreaterThan(disc.radius);
      }
    });
    if (zoom === 1) expect(words.names.length).toBeGreaterThan(scenario.powers.length * 0.8);
  });

  it('lays out without one power upon another', () => {
    openAs(scenario, scenario.powers[0].id);
    const graph = graphOf(standingAt(past.value!, 1), scenario.powers[0].id);
    expect(Object.keys(graph.shares)).toHaveLength(scenario.powers.length);
    const { powers } = draw();
    powers.forEach((one, i) => {
      for (const other of powers.slice(i + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y), `${one.id} and ${other.id}`).toBeGreaterThan(
          one.radius + other.radius,
        );
      }
    });
  });
});

function openAs(scenario: Scenario, power: PowerId): void {
  const match = createMatch(
    {
      id: matchId('ABCDEF'),
      scenario: scenario.id,
      seed: 7,
      rulesVersion: RULES_VERSION,
      turns: 10,
      clock: { mode: 'untimed' },
      listed: false,
      host: 'ada' as ParticipantId,
    },
    scenario,
  );
  takeScenario(scenario);
  takeView({ ...server.whole(), view: viewOfPower(match, power) });
}
