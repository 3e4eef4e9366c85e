import { describe, expect, it } from 'vitest';
import { decide, needsDecision } from '../../shared/ai/decide.ts';
import { playRivals, rivalStream, simulate } from '../../shared/ai/driver.ts';
import { hashOf } from '../../shared/core/hash.ts';
import { keysOf, type PowerId, powerId } from '../../shared/core/ids.ts';
import { toSnapshot } from '../../shared/match/snapshot.ts';
import type { Command, ParticipantId } from '../../shared/model/match.ts';
import { DOCTRINES } from '../../shared/model/vocabulary.ts';
import { validate } from '../../shared/orders/validate.ts';
import { viewOfPower } from '../../shared/view/viewFor.ts';
import { apply, concert, moments, started } from './play.ts';

const arden = powerId('arden');
const kestria = powerId('kestria');

describe('the rivals’ commands', () => {
  it('are legal over twenty matches, and two fresh offers a turn at most', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const offers = new Map<string, number>();
      for (const { match, power, view, commands } of moments(seed, 4)) {
        // The first binds the seat's view as it stands; later ones are checked as they are applied.
        if (commands.length > 0) expect(validate(view, concert, commands[0])).toBeNull();
        for (const command of commands) {
          if (command.kind !== 'propose' || command.counterOf !== undefined) continue;
          if (command.terms.clauses.some((clause) => clause.kind === 'peace')) continue;
          const key = `${match.world.turn} ${power}`;
          offers.set(key, (offers.get(key) ?? 0) + 1);
        }
      }
      for (const count of offers.values()) expect(count).toBeLessThanOrEqual(2);
    }
  });

  it('are the same for the same view and the same stream, whoever else was asked in between', () => {
    let compared = 0;
    for (const { match, power, view, commands } of moments(4, 4)) {
      const copy = JSON.parse(JSON.stringify(view)) as typeof view;
      const again = decide(copy, concert, match.seats[power], rivalStream(4, match.world.turn, power));
      expect(again).toEqual(commands);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(40);
  });

  it.each([
    ['novice', 60],
    ['able', 60],
    ['master', 6],
  ] as const)('of a rival that is %s do not hang on what the seat may not know', (level, most) => {
    let asked = 0;
    for (const { match, power, view } of moments(5, 3)) {
      if (asked++ === most) break;
      const leader = { doctrine: match.seats[power].doctrine, level };
      const stream = () => rivalStream(5, match.world.turn, power);
      const powers = { ...match.world.powers };
      for (const other of keysOf<PowerId>(powers)) {
        if (other === power) continue;
        const { homeForce, projectionForce, technology } = powers[other];
        powers[other] = {
          ...powers[other],
          homeForce: homeForce * 3,
          projectionForce: projectionForce * 2,
          technology: technology * 1.5,
          politicalCapital: 0,
        };
      }
      const altered = viewOfPower({ ...match, world: { ...match.world, powers } }, power);
      expect(decide(altered, concert, leader, stream())).toEqual(decide(view, concert, leader, stream()));
    }
  });

  it('differ between doctrines', () => {
    const match = started(7, 6);
    const view = viewOfPower(match, arden);
    const plans = DOCTRINES.map((doctrine) =>
      hashOf(decide(view, concert, { doctrine, level: 'able' }, rivalStream(7, 1, arden)) as never),
    );
    expect(new Set(plans).size).toBeGreaterThanOrEqual(6);
  });
});

describe('needsDecision', () => {
  it('is false for an onlooker, in the lobby, and once the seat is locked with nothing to answer', () => {
    const match = started(1, 3, [arden]);
    const view = viewOfPower(match, kestria);
    expect(needsDecision(view)).toBe(true);
    expect(needsDecision({ ...view, you: null, own: null })).toBe(false);
    expect(needsDecision({ ...view, phase: 'lobby' })).toBe(false);
    expect(needsDecision({ ...view, locked: true, proposals: {} })).toBe(false);
  });
});

describe('playRivals', () => {
  it('locks in every rival and leaves the turn to the person who has not', () => {
    const match = playRivals(started(2, 3, [arden]), 2, apply);
    expect(match.world.turn).toBe(1);
    for (const power of keysOf<PowerId>(match.seats)) expect(match.locked[power] ?? false).toBe(power !== arden);
  });

  it('answers a person after it has locked in', () => {
    const before = playRivals(started(3, 3, [arden]), 3, apply);
    const by = { kind: 'participant', id: `p-${arden}` as ParticipantId } as const;
    const offer: Command = {
      kind: 'propose',
      terms: { parties: [arden, kestria], clauses: [{ kind: 'trade' }], duration: 6, notice: 1 },
    };
    const offered = apply(before, by, offer);
    const [id] = Object.values(offered.proposals).filter((proposal) => proposal.by === arden);
    const after = playRivals(offered, 3, apply);
    const answered = after.proposals[id.id];
    expect(answered.signed.includes(kestria) || answered.answers[kestria] !== undefined).toBe(true);
    for (const answer of Object.values(answered.answers)) expect(answer?.reasons.length).toBeGreaterThan(0);
  });
});

describe('simulate', () => {
  it('plays a match to its end, the same for the same seed', () => {
    const first = simulate(concert, { seed: 11, turns: 4 });
    const second = simulate(concert, { seed: 11, turns: 4 });
    expect(first.match.phase).toBe('ended');
    expect(first.match.verdict?.winners.length).toBeGreaterThan(0);
    expect(hashOf(toSnapshot(second.match))).toBe(hashOf(toSnapshot(first.match)));
    expect(second.events).toEqual(first.events);
  });

  it('takes doctrines other than the scenario’s and tells of every turn', () => {
    const turns: number[] = [];
    const { match } = simulate(concert, {
      seed: 12,
      turns: 3,
      doctrines: { [arden]: 'revisionist' },
      onTurn: ({ world }) => turns.push(world.turn),
    });
    expect(match.seats[arden].doctrine).toBe('revisionist');
    expect(turns.length).toBeGreaterThanOrEqual(2);
  });
});
