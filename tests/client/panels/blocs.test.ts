import { beforeEach, describe, expect, it } from 'vitest';
import { blocWords, motionWords } from '../../../client/panels/blocs/words.ts';
import { composeBloc, composition, setClause, toggleClause } from '../../../client/panels/treaty/composition.ts';
import { charterWords } from '../../../client/panels/words.ts';
import { takeView } from '../../../client/store/match.ts';
import { openMotions } from '../../../client/store/unread.ts';
import { motionId, powerId, treatyId } from '../../../shared/core/ids.ts';
import { money } from '../../../shared/core/money.ts';
import type { EventBody, GameEvent } from '../../../shared/events/events.ts';
import type { BlocRules, Motion, MotionBody } from '../../../shared/model/bloc.ts';
import type { Treaty } from '../../../shared/model/treaty.ts';
import { emptyBloc } from '../../../shared/treaties/charter.ts';
import { ARDEN, FakeServer } from '../store/fixture.ts';

const [velmark, sarno] = [powerId('velmark'), powerId('sarno')];
const rules: BlocRules = {
  name: 'The League',
  admission: 'unanimity',
  decision: 'majority',
  key: 'output',
  fund: 0.006,
  floor: 0,
  command: true,
};
const charter: Treaty = {
  id: treatyId('t90'),
  parties: [ARDEN, sarno, velmark],
  clauses: [{ kind: 'bloc', ...rules }],
  duration: 20,
  notice: 1,
  since: 1,
  until: 20,
  leaving: {},
  owed: {},
};
let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  server.open();
});

describe('what blocs say', () => {
  it.each<[MotionBody, string]>([
    [{ kind: 'admit', power: sarno }, 'Admit Sarno'],
    [{ kind: 'expel', power: sarno }, 'Expel Sarno'],
    [{ kind: 'sanction', target: sarno, level: 2 }, 'Sanction Sarno at level 2'],
    [{ kind: 'sanction', target: sarno, level: 0 }, 'Lift the common sanctions on Sarno'],
    [{ kind: 'defend', power: sarno }, 'Stand behind Sarno this turn and the next two'],
    [{ kind: 'changeKey', key: 'threat' }, 'Share the fund’s dues by the threat each faces'],
    [{ kind: 'spendFund', to: sarno, amount: money(5000) }, 'Pay Sarno 5.0 bn out of the fund'],
    [{ kind: 'mediate', between: [sarno, velmark] }, 'Mediate between Sarno and Velmark'],
  ])('words the motion %o', (body, words) => {
    expect(motionWords(body).replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('tells how a motion was counted', () => {
    const body: EventBody = {
      kind: 'motionCounted',
      bloc: charter.id,
      name: rules.name,
      motion: motionId('m1'),
      by: ARDEN,
      body: { kind: 'expel', power: sarno },
      votes: { [ARDEN]: 'yes', [velmark]: 'no' },
      result: 'failed',
    };
    const event = { ...body, id: 1, turn: 1, audience: 'public' } as GameEvent;
    expect(blocWords(event)).toBe('The League votes 1 to 1: Expel Sarno. Not carried.');
  });

  it('says of a charter only what it holds', () => {
    expect(charterWords(rules)).toContain('under an integrated command');
    expect(charterWords(rules)).not.toContain('on defence');
    const bare = charterWords({ ...rules, fund: 0, command: false });
    expect(bare).toBe('The charter of The League: they confer in a crisis, decide by majority and admit by unanimity.');
  });
});

describe('a member’s desk', () => {
  it('calls to motions that wait for a vote, and no longer once it is given', () => {
    const motion: Motion = {
      id: motionId('m1'),
      bloc: charter.id,
      by: velmark,
      turn: 1,
      body: { kind: 'mediate', between: [powerId('kestria'), powerId('osmere')] },
      votes: { [velmark]: 'yes' },
      reasons: [],
    };
    const show = (votes: Motion['votes']): number => {
      const view = {
        ...server.view(),
        treaties: { [charter.id]: charter },
        blocs: { [charter.id]: emptyBloc(charter) },
        motions: { [motion.id]: { ...motion, votes } },
      };
      takeView({ ...server.whole(), view });
      return openMotions.value.length;
    };
    expect(show(motion.votes)).toBe(1);
    expect(show({ ...motion.votes, [ARDEN]: 'no' })).toBe(0);
  });

  it('begins a charter that stands until the match ends, and lets it be changed', () => {
    composeBloc();
    expect(composition.value?.terms).toMatchObject({
      clauses: [{ kind: 'bloc', name: 'Arden’s League' }],
      duration: 20,
    });
    setClause(0, { kind: 'bloc', ...rules });
    toggleClause('mutualDefence');
    expect(composition.value?.terms.duration).toBe(20);
    toggleClause('bloc');
    expect(composition.value?.terms).toMatchObject({ clauses: [{ kind: 'mutualDefence' }], duration: 6 });
  });
});
