import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSecret } from '../../server/auth/secret.ts';
import { signToken } from '../../server/auth/tokens.ts';
import { openDatabase } from '../../server/storage/database.ts';
import { Store } from '../../server/storage/store.ts';
import { keysOf, type PowerId, powerId, type TreatyId } from '../../shared/core/ids.ts';
import { toSnapshot } from '../../shared/match/snapshot.ts';
import type { Match } from '../../shared/model/match.ts';
import { type Clause, isChangeOfMind, type Opinion, type TreatyTerms } from '../../shared/model/treaty.ts';
import { OPINIONS_PER_TEN_SECONDS, type OpinionReply } from '../../shared/protocol/opinion.ts';
import { apply, started } from '../ai/play.ts';
import { leaderOf } from '../helpers/cases.ts';
import { openServer, type TestServer } from '../helpers/server.ts';
import { SeatConnection } from '../helpers/serverSeat.ts';

const [arden, kestria, osmere, velmark] = ['arden', 'kestria', 'osmere', 'velmark'].map(powerId);
const ISSUED = 1_700_000_000;
const SECRET = 't99' as TreatyId;
const CLAUSES: Clause[][] = [[{ kind: 'trade' }], [{ kind: 'mutualDefence' }], [{ kind: 'nonAggression' }]];

let server: TestServer;
let store: Store;
beforeAll(async () => {
  server = await openServer({ awaySeconds: 3600, rivalThreads: 1, rivalSeconds: 60 });
  store = new Store(await openDatabase(server.folder, ''));
});
afterAll(async () => {
  await store.close();
  await server.close();
});

/** A person leads Osmere; the rivals have locked in, so that nothing moves but by her. */
function waiting(): Match {
  let match = started(3, 8, [osmere]);
  for (const power of keysOf<PowerId>(match.seats)) {
    if (power !== osmere) match = apply(match, { kind: 'ai', power }, { kind: 'lockIn' });
  }
  const leader = match.seats[osmere];
  return { ...match, seats: { ...match.seats, [osmere]: { ...leader, holder: leaderOf(osmere) } } };
}

/** The same with a pact between Arden and Velmark that nobody else knows of. */
function withSecret(match: Match): Match {
  const clauses: Clause[] = [{ kind: 'mutualDefence' }];
  const pact = { id: SECRET, parties: [arden, velmark], clauses, duration: 8, notice: 1 };
  const treaty = { ...pact, since: 1, until: 9, leaving: {}, owed: {}, secret: true as const };
  return { ...match, world: { ...match.world, treaties: { ...match.world.treaties, [SECRET]: treaty } } };
}

/** Puts a match on disk, and enters it as whoever leads Osmere. */
async function enter(code: string, match: Match): Promise<SeatConnection> {
  await store.create(code, match.setup, 1000);
  store.keepSnapshot({ code, seq: match.seq, body: () => JSON.stringify(toSnapshot(match)) });
  await store.settled();
  const claim = { code, participant: leaderOf(osmere), issued: ISSUED };
  return SeatConnection.open(server.url, code, signToken(loadSecret(server.folder), claim));
}

const draft = (of: PowerId, clauses: Clause[]): TreatyTerms => ({
  parties: [of, osmere].sort(),
  clauses,
  duration: 6,
  notice: 1,
});

const ask = (seat: SeatConnection, of: PowerId, clauses: Clause[]): Promise<OpinionReply> =>
  seat.room.request('opinion', { of, terms: draft(of, clauses) });

async function opinions(seat: SeatConnection): Promise<Opinion[]> {
  const replies: Opinion[] = [];
  for (const of of [arden, velmark]) {
    for (const clauses of CLAUSES) {
      const reply = await ask(seat, of, clauses);
      if (!reply.ok) throw new Error(reply.error.code);
      replies.push(reply.opinion);
    }
  }
  return replies;
}

describe('an opinion asked for in a room', () => {
  it('is given with its reasons, and leaves the match as it was', async () => {
    const seat = await enter('ACDEFG', waiting());
    const { seq } = seat.view;
    const reply = await ask(seat, kestria, CLAUSES[0]);
    expect(reply).toMatchObject({ ok: true, opinion: { answer: expect.any(String) } });
    expect(reply.ok && reply.opinion.reasons.length).toBeGreaterThan(0);
    expect(await ask(seat, kestria, CLAUSES[0])).toEqual(reply);
    await seat.resync();
    expect(seat.view).toMatchObject({ seq, proposals: {} });
    await seat.leave();
  });

  it('never tells of a secret treaty between others', async () => {
    const open = await enter('ACDEFH', waiting());
    const hidden = await enter('ACDEFJ', withSecret(waiting()));
    expect(hidden.view.treaties).not.toHaveProperty(SECRET);
    const [plain, knowing] = [await opinions(open), await opinions(hidden)];
    const facts = ({ reasons }: Opinion) =>
      reasons.filter((reason) => !isChangeOfMind(reason)).map(({ factor, params }) => JSON.stringify([factor, params]));
    let compared = 0;
    for (const [index, opinion] of knowing.entries()) {
      expect(JSON.stringify(opinion)).not.toContain(SECRET);
      if (opinion.answer !== plain[index].answer) continue;
      expect(facts(plain[index])).toEqual(expect.arrayContaining(facts(opinion)));
      compared++;
    }
    expect(compared).toBeGreaterThan(2);
    await Promise.all([open.leave(), hidden.leave()]);
  });

  it('keeps no acknowledgement waiting, and is refused to whoever asks too often', async () => {
    const seat = await enter('ACDEFK', waiting());
    const order: string[] = [];
    const asked = Array.from({ length: OPINIONS_PER_TEN_SECONDS + 1 }, () => ask(seat, arden, CLAUSES[1]));
    const given = asked.slice(0, -1).map((reply) => reply.then(() => order.push('opinion')));
    const said = seat.command({ kind: 'say', to: 'all', text: 'meanwhile' }).then((reply) => {
      order.push('acknowledged');
      return reply;
    });
    expect(await said).toMatchObject({ ok: true });
    await Promise.all(given);
    expect(order.indexOf('acknowledged')).toBeLessThan(OPINIONS_PER_TEN_SECONDS);
    expect(await asked.at(-1)).toEqual({ ok: false, error: { code: 'request/too-many' } });
    await seat.leave();
  });

  it('is refused by code where there is nobody to ask', async () => {
    const match = waiting();
    const seat = await enter('ACDEFM', match);
    const refused = (code: string) => ({ ok: false, error: { code } });
    const nonsense = await seat.room.request('opinion', { of: arden });
    expect(nonsense).toMatchObject(refused('request/malformed'));
    const own = await seat.room.request('opinion', { of: osmere, terms: draft(arden, CLAUSES[0]) });
    expect(own).toMatchObject(refused('opinion/not-a-rival'));
    const elsewhere = await seat.room.request('opinion', { of: velmark, terms: draft(arden, CLAUSES[0]) });
    expect(elsewhere).toMatchObject(refused('opinion/not-a-rival'));
    await seat.leave();
  });
});
