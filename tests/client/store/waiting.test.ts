import { describe, expect, it } from 'vitest';
import { waitedFor } from '../../../client/store/waiting.ts';
import { powerId } from '../../../shared/core/ids.ts';
import { type Policies, USUAL_POLICIES } from '../../../shared/model/policies.ts';
import { ai, person, seated, server } from '../../helpers/table.ts';

const [arden, sarno] = ['arden', 'sarno'].map(powerId);

/** Ann and Ben play, Ben is away, and all rivals have locked in. */
function withoutBen(absence: Policies['absence']) {
  const table = seated({ ann: 'arden', ben: 'sarno' }, { policies: { ...USUAL_POLICIES, absence } });
  table.do(server, { kind: 'setAway', power: sarno, away: true });
  for (const power of ['kestria', 'osmere', 'talvi', 'velmark']) table.do(ai(power), { kind: 'lockIn' });
  return table;
}

describe('whom all wait for', () => {
  it('is whoever is away, once everybody who is there is done', () => {
    const table = withoutBen('wait');
    expect(waitedFor(table.view('arden'))).toEqual([]);
    table.do(person('ann'), { kind: 'lockIn' });
    expect(waitedFor(table.view('arden'))).toEqual([sarno]);
    table.do(server, { kind: 'setAway', power: sarno, away: false });
    expect(waitedFor(table.view('arden'))).toEqual([]);
  });

  it('is in a crisis whoever is away and has not answered, though they are on neither side', () => {
    const table = seated({ kim: 'kestria', ben: 'sarno' }, { policies: { ...USUAL_POLICIES, absence: 'wait' } });
    table.do(person('kim'), { kind: 'draftDemand', demand: { kind: 'tribute', target: arden } });
    table.lockAll();
    table.do(server, { kind: 'setAway', power: sarno, away: true });
    const [{ id }] = table.view('kestria').crises;
    for (const power of table.view('kestria').awaited) {
      if (power !== sarno) table.do(ai(power), { kind: 'answerCrisis', crisis: id, answer: 'standFirm' });
    }
    expect(table.match.step).toBe('respond');
    expect(waitedFor(table.view('kestria'))).toEqual([sarno]);
  });

  it('is nobody where a caretaker or an AI acts for whoever is away', () => {
    for (const absence of ['caretaker', 'rival'] as const) {
      expect(waitedFor(withoutBen(absence).view(arden))).toEqual([]);
    }
  });
});
