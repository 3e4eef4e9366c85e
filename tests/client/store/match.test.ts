import { beforeEach, describe, expect, it } from 'vitest';
import { inGrace } from '../../../client/store/clock.ts';
import {
  events,
  eventsByTurn,
  fresh,
  lastEventId,
  openStore,
  serverNow,
  serverView,
  takeChange,
  takeEvents,
  takeView,
} from '../../../client/store/match.ts';
import { openPanel, openWith, panel, resetSelection, stage, takeIntent } from '../../../client/store/selection.ts';
import { stageAfter } from '../../../client/store/stages.ts';
import { talkReadTo } from '../../../client/store/talkRead.ts';
import { newReports, openOffers, readReports, unreadTalk } from '../../../client/store/unread.ts';
import { type PowerId, powerId } from '../../../shared/core/ids.ts';
import type { GameEvent } from '../../../shared/events/events.ts';
import { ARDEN, FakeServer } from './fixture.ts';

const event = (id: number, turn = 1): GameEvent => ({ kind: 'turnBegan', id, turn, audience: 'public' });

let server: FakeServer;
beforeEach(() => {
  resetSelection();
  talkReadTo.value = 0;
  server = new FakeServer();
  server.open();
});

describe('the view', () => {
  it('follows the messages one by one and stays equal to the server’s', () => {
    server.apply({ kind: 'lockIn' });
    expect(takeChange(server.message())).toBe(true);
    expect(serverView.value).toEqual(server.view());
    server.apply({ kind: 'unlock' });
    expect(takeChange(server.message())).toBe(true);
    expect(serverView.value).toEqual(server.view());
  });

  it('says when a message is missing, and is whole again after a resync', () => {
    server.apply({ kind: 'lockIn' });
    server.message();
    server.apply({ kind: 'unlock' });
    expect(takeChange(server.message())).toBe(false);
    takeView(server.whole());
    expect(serverView.value).toEqual(server.view());
  });

  it('takes no change before there is a view', () => {
    openStore('GHJKMN');
    expect(takeChange(server.message())).toBe(false);
  });

  it('keeps the server’s clock by the least late message', () => {
    const late = Date.now() + 60_000;
    takeView({ ...server.whole(), serverTime: late });
    takeChange({ number: server.number + 1, view: server.view(), events: [], serverTime: late - 30_000 });
    expect(serverNow()).toBeGreaterThanOrEqual(late);
  });
});

describe('events', () => {
  it('come from history and messages in order, each once', () => {
    takeEvents([event(1), event(2)]);
    takeEvents([event(2), event(3, 2)]);
    takeEvents([event(5, 2)]);
    takeEvents([event(4, 2)]);
    expect(events.value.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
    expect(lastEventId()).toBe(5);
    expect(eventsByTurn.value.get(2)?.map(({ id }) => id)).toEqual([3, 4, 5]);
  });

  it('are given out once for playing', () => {
    const before = fresh.value.number;
    takeChange({ number: server.number + 1, view: server.view(), events: [event(1)], serverTime: 0 });
    expect(fresh.value.number).toBe(before + 1);
    takeChange({ number: server.number + 2, view: server.view(), events: [], serverTime: 0 });
    expect(fresh.value.number).toBe(before + 1);
  });
});

describe('the clock', () => {
  it('is in its time of grace until that is moved or over', () => {
    const moved = (id: number, how: 'grace' | 'host', deadline: number): GameEvent => ({
      ...{ kind: 'clockMoved', how, by: null, deadline },
      ...{ id, turn: server.view().turn, audience: 'public' },
    });
    const until = (deadline: number | null) => takeView({ ...server.whole(), view: { ...server.view(), deadline } });
    until(1000);
    expect(inGrace.value).toBe(false);
    takeEvents([moved(1, 'grace', 2000)]);
    until(2000);
    expect(inGrace.value).toBe(true);
    takeEvents([moved(2, 'host', 9000)]);
    until(9000);
    expect(inGrace.value).toBe(false);
  });
});

describe('what is put before the reader', () => {
  const at = (turn: number, phase: 'plan' | 'crisis' | 'ended') => ({ ...server.view(), turn, phase });
  it('is nothing on entering a plan, the report of a new turn, and the end', () => {
    expect(stageAfter(null, at(3, 'plan'))).toBeNull();
    expect(stageAfter(at(1, 'plan'), at(2, 'plan'))).toBe('report');
    expect(stageAfter(at(2, 'plan'), at(1, 'plan'))).toBeNull();
    expect(stageAfter(at(3, 'ended'), at(3, 'plan'))).toBeNull();
    expect(stageAfter(at(2, 'plan'), at(2, 'plan'))).toBeUndefined();
    expect(stageAfter(null, at(10, 'ended'))).toBe('end');
    expect(stageAfter(at(10, 'ended'), at(10, 'ended'))).toBeUndefined();
  });

  it('is a crisis for everybody who may answer it, and not for who only watches', () => {
    const crisis = {
      id: 'c1',
      challenger: powerId('kestria'),
      demand: { kind: 'tribute', target: ARDEN },
      guarantors: [],
    } as unknown as ReturnType<FakeServer['view']>['crises'][number];
    const own = { ...at(2, 'crisis'), crises: [crisis] };
    const other = { ...own, crises: [{ ...crisis, demand: { kind: 'tribute', target: powerId('talvi') } as const }] };
    expect(stageAfter(at(2, 'plan'), own)).toBe('crisis');
    expect(stageAfter(at(2, 'plan'), other)).toBe('crisis');
    expect(stageAfter(at(2, 'plan'), { ...other, you: null })).toBeUndefined();
    expect(stageAfter(own, at(3, 'plan'))).toBe('report');
  });
});

describe('panels', () => {
  it('open with what is known, and hand it over once', () => {
    stage.value = 'report';
    openWith({ kind: 'propose', to: powerId('velmark') });
    expect(panel.value).toBe('treaties');
    expect(stage.value).toBeNull();
    expect(takeIntent('demand')).toBeNull();
    expect(takeIntent('propose')).toEqual({ kind: 'propose', to: 'velmark' });
    expect(takeIntent('propose')).toBeNull();
  });
});

describe('what is new', () => {
  it('counts talk of others until it was on the screen', () => {
    const said = (id: number, from: string) => ({
      id,
      turn: 1,
      from: powerId(from),
      to: 'all' as const,
      text: '.',
      at: 0,
    });
    takeView({
      ...server.whole(),
      view: { ...server.view(), talk: [said(1, 'velmark'), said(2, 'arden'), said(3, 'talvi')] },
    });
    expect(unreadTalk.value).toBe(2);
    openPanel('talk');
    expect(unreadTalk.value).toBe(0);
    expect(talkReadTo.value).toBe(3);
  });

  it('tells the host what others brought before them, until it was read', () => {
    const told = (by: PowerId) => ({
      by,
      message: { id: 1, turn: 1, from: ARDEN, to: 'all' as const, text: '.', at: 0 },
    });
    const view = { ...server.view(), reports: [told(ARDEN), told(powerId('velmark'))] };
    takeView({ ...server.whole(), view });
    expect(newReports.value.map(({ by }) => by)).toEqual(['velmark']);
    readReports();
    expect(newReports.value).toEqual([]);
    takeView({ ...server.whole(), view: { ...view, reports: [...view.reports, told(powerId('talvi'))] } });
    expect(newReports.value.map(({ by }) => by)).toEqual(['talvi']);
  });

  it('counts offers that wait for an answer', () => {
    const terms = {
      parties: [ARDEN, powerId('velmark')],
      clauses: [{ kind: 'nonAggression' as const }],
      duration: 4,
      notice: 1,
    };
    server.apply({ kind: 'propose', terms }, { kind: 'ai', power: powerId('velmark') });
    takeChange(server.message());
    expect(openOffers.value).toHaveLength(1);
    server.apply({ kind: 'sign', proposal: openOffers.value[0].id });
    takeChange(server.message());
    expect(openOffers.value).toHaveLength(0);
  });
});
