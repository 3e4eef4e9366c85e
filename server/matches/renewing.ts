import { randomInt } from 'node:crypto';
import { scenarioOf } from '../../shared/content/scenarios/index.ts';
import { keysOf, matchId, valuesInOrder } from '../../shared/core/ids.ts';
import { createMatch } from '../../shared/match/createMatch.ts';
import type { Match, MatchSetup } from '../../shared/model/match.ts';
import { RULES_VERSION } from '../../shared/model/match.ts';
import { randomCode } from '../auth/codes.ts';
import { LiveMatch, type MatchTools } from './liveMatch.ts';

/** Puts a match that is over under a code of its own and opens the next one of its group under the code it had. */
export async function renew(tools: MatchTools, code: string, match: Match, createdAt: number): Promise<LiveMatch> {
  const { store } = tools;
  const { setup } = match;
  const now = Date.now();
  for (;;) {
    const archived = randomCode();
    const next: MatchSetup = {
      ...setup,
      id: matchId(`${code}-${now}`),
      seed: randomInt(2 ** 32),
      rulesVersion: RULES_VERSION,
      previous: matchId(archived),
      since: setup.since ?? createdAt,
    };
    if (!(await store.archive(code, archived, next, now))) continue;
    const scenario = scenarioOf(next);
    if (scenario === undefined) throw new Error(`no scenario ${next.scenario}`);
    const live = new LiveMatch(tools, code, createMatch(next, scenario), now);
    await regroup(live, match);
    return live;
  }
}

/** Lets the people of a match that is over into the next one, to the seats they had. */
async function regroup(live: LiveMatch, { people, seats, setup }: Match): Promise<void> {
  const server = { kind: 'server' } as const;
  const host = { kind: 'participant', id: setup.host } as const;
  const inOrder = keysOf(people).sort((a, b) => people[a].number - people[b].number);
  for (const participant of inOrder) {
    const { name, role, barred, keysFrom } = people[participant];
    await live.submit(server, { kind: 'admit', participant, name, role });
    if (keysFrom > 0) await live.submit(server, { kind: 'revokeKeys', participant, before: keysFrom });
    const { number } = live.match.people[participant];
    if (barred === 'match') await live.submit(host, { kind: 'kick', person: number });
  }
  for (const { power, kind, holder, name, owner, ...seat } of valuesInOrder(seats)) {
    if (kind === 'ai')
      await live.submit(host, { kind: 'setSeat', power, seat: 'ai', doctrine: seat.doctrine, level: seat.level });
    const sits = owner ?? (holder === null ? null : { id: holder, name: name ?? '' });
    if (kind !== 'human' || sits === null) continue;
    await live.submit({ kind: 'participant', id: sits.id }, { kind: 'claimSeat', power, name: sits.name });
  }
}
