import { describe, expect, it } from 'vitest';
import { soundOf } from '../../../client/store/heard.ts';
import { crisisId, powerId, regionId, treatyId } from '../../../shared/core/ids.ts';
import type { EventBody, GameEvent } from '../../../shared/events/events.ts';

const [arden, kestria, velmark] = ['arden', 'kestria', 'velmark'].map(powerId);

const happened = (...bodies: EventBody[]): GameEvent[] =>
  bodies.map((body, i) => ({ ...body, id: i + 1, turn: 1, audience: 'public' }));

const signed: EventBody = {
  kind: 'treatySigned',
  treaty: treatyId('t1'),
  proposal: null,
  terms: { parties: [arden, velmark], clauses: [{ kind: 'trade' }], duration: 4, notice: 1 },
};
const demand: EventBody = {
  kind: 'demandMade',
  crisis: crisisId('c1'),
  challenger: kestria,
  demand: { kind: 'tribute', target: velmark },
  theatre: regionId('brask'),
  guarantors: [],
  reasons: [],
};

describe('what is heard', () => {
  it('is the gravest of what comes at once', () => {
    expect(soundOf(happened({ kind: 'turnBegan' }, signed, demand), arden)).toBe('demand');
    expect(soundOf(happened({ kind: 'turnBegan' }, signed), arden)).toBe('signed');
  });

  it('is of a treaty only by who signed it', () => {
    expect(soundOf(happened(signed), kestria)).toBeNull();
    expect(soundOf(happened(signed), null)).toBeNull();
  });

  it('is nothing where nothing is worth it', () => {
    expect(soundOf(happened({ kind: 'matchStarted' }), arden)).toBeNull();
    expect(soundOf([], arden)).toBeNull();
  });
});
