import { beforeEach, describe, expect, it } from 'vitest';
import { arcKindOf } from '../../../client/panels/map/bonds.ts';
import { pictureOf } from '../../../client/panels/map/picture.ts';
import { stepsOf } from '../../../client/panels/map/playback.ts';
import { board, sheet } from '../../../client/store/derived.ts';
import { serverView, takeView } from '../../../client/store/match.ts';
import type { Lens } from '../../../client/store/selection.ts';
import { concert } from '../../../shared/content/scenarios/concert.ts';
import { powerId, regionId, treatyId, warId } from '../../../shared/core/ids.ts';
import { balanceSheet } from '../../../shared/formulas/balance.ts';
import type { Treaty } from '../../../shared/model/treaty.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import { ARDEN, FakeServer } from '../store/fixture.ts';

const VELMARK = powerId('velmark');
let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  server.open();
});

const draw = (lens: Lens = 'political') =>
  pictureOf({
    view: serverView.value!,
    scenario: concert,
    board: board.value!,
    sheet: sheet.value,
    lens,
    theme: 'light',
    reducedMotion: false,
    draft: null,
    focus: null,
  });

function withView(change: Partial<SeatView>): void {
  takeView({ ...server.whole(), view: { ...server.view(), ...change } });
}

const pact: Treaty = {
  id: treatyId('t90'),
  parties: [ARDEN, VELMARK],
  clauses: [{ kind: 'trade' }, { kind: 'mutualDefence' }, { kind: 'basing', host: VELMARK, guest: ARDEN }],
  duration: 6,
  notice: 1,
  since: 1,
  until: 7,
  leaving: {},
  owed: {},
};

describe('the map’s picture', () => {
  it('holds every power and region with its owner', () => {
    const picture = draw();
    expect(picture.powers.map(({ id }) => id).sort()).toEqual(concert.powers.map(({ id }) => id).sort());
    expect(picture.powers[0].rank).toBe(1);
    for (const { id, power } of concert.regions) expect(picture.regions[id].owner).toBe(power);
    expect(picture.seas?.merrowSea).toBe('The Merrow Sea');
  });

  it('shades by threat what each rival could do, with the odds to hold one’s own regions', () => {
    const picture = draw('threat');
    const rows = new Map(balanceSheet(board.value!, ARDEN).map((row) => [row.rival, row]));
    for (const { id, power } of concert.regions) {
      if (power === ARDEN) expect(Number(picture.regions[id].figure)).toBeLessThanOrEqual(100);
      else expect(picture.regions[id].value).toBeCloseTo(rows.get(power!)!.oddsCredible, 10);
    }
    const capital = concert.powers.find(({ id }) => id === VELMARK)!.capital;
    expect(picture.regions[capital].figure).toContain('%');
  });

  it('shades by capability', () => {
    const picture = draw('capability');
    const share = serverView.value!.powers[VELMARK].share;
    expect(picture.regions[concert.regions.find(({ power }) => power === VELMARK)!.id].value).toBe(share);
  });

  it('draws a treaty by its closest bond, its base, and the alliance it makes', () => {
    withView({ treaties: { [pact.id]: pact } });
    const picture = draw();
    expect(picture.arcs).toEqual([expect.objectContaining({ id: 't90:arden:velmark', kind: 'defence', yours: true })]);
    expect(picture.bases).toHaveLength(1);
    expect(picture.bases[0].user).toBe(ARDEN);
    expect(serverView.value!.regions[picture.bases[0].region as keyof SeatView['regions']].owner).toBe(VELMARK);
    expect(picture.alliances?.[0].members).toEqual([ARDEN, VELMARK]);
    expect(arcKindOf([{ kind: 'aid', from: ARDEN, to: VELMARK, amount: 1 as never }])).toBe('other');
  });

  it('draws wars as fronts and crises as flares', () => {
    const theatre = regionId(concert.regions.find(({ power }) => power === ARDEN)!.id);
    const kestria = powerId('kestria');
    const aim = { kind: 'region', target: ARDEN, region: theatre } as const;
    withView({
      wars: [
        {
          id: warId('w1'),
          since: 1,
          attacker: kestria,
          defender: ARDEN,
          aim,
          theatre,
          front: 20,
          fought: 1,
          helpers: [],
        },
      ],
      crises: [
        {
          id: 'c1' as never,
          turn: 1,
          challenger: kestria,
          demand: aim,
          theatre,
          guarantors: [],
          step: 'respond',
          answers: {},
          decision: null,
          outcome: null,
        },
      ],
    });
    const picture = draw();
    expect(picture.fronts).toEqual([
      expect.objectContaining({ id: 'w1', attacker: kestria, region: theatre, position: 20 }),
    ]);
    expect(picture.flares).toEqual([expect.objectContaining({ id: 'c1', region: theatre })]);
    expect(picture.arcs.find(({ kind }) => kind === 'demand')?.to).toBe(theatre);
  });
});

describe('playback', () => {
  it('draws what was signed, breaks what ended, and gives regions to who took them', () => {
    const before = draw();
    withView({ treaties: { [pact.id]: pact } });
    const after = draw();
    const head = { turn: 1, audience: 'public' as const };
    const region = concert.regions[0].id;
    const terms = { parties: pact.parties, clauses: pact.clauses, duration: 6, notice: 1 };
    const signed = stepsOf(
      [
        { ...head, id: 1, kind: 'treatySigned', treaty: pact.id, proposal: null, terms },
        { ...head, id: 2, kind: 'regionChanged', region, from: ARDEN, to: VELMARK, how: 'war' },
      ],
      serverView.value!,
      board.value!,
      before,
      after,
    );
    expect(signed.map(({ kind }) => kind)).toEqual(['arcDrawn', 'regionTaken']);
    const broken = stepsOf(
      [{ ...head, id: 3, kind: 'treatyBroken', treaty: pact.id, by: ARDEN, partners: [VELMARK] }],
      serverView.value!,
      board.value!,
      after,
      before,
    );
    expect(broken).toEqual([{ kind: 'arcBroken', id: 't90:arden:velmark' }]);
  });
});
