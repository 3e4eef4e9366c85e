import { keysOf, type PowerId } from '../../core/ids.ts';
import type { CommandOf, Match } from '../../model/match.ts';
import type { ParticipantId } from '../../model/people.ts';
import { membersOf } from '../../view/cabinet.ts';
import { policiesOf } from '../../view/people.ts';
import { withDeadline } from '../clock.ts';
import { withDraft } from '../drafts.ts';
import { withKey, withOversight } from '../grave.ts';
import { beginTurn, endPhase } from '../phases.ts';
import { type Handler, seatOf } from '../record.ts';
import { NOBODY, withSeat } from '../seats.ts';
import { withPerson } from './people.ts';

/** Somebody is given a post, another or none: who else is in the cabinet stays, and an AI takes over where nobody is left. */
export const appoint: Handler<'appoint'> = (match, { participant, name, post }, { note }) => {
  const before = match.people[participant].post?.power ?? null;
  let next = posted(match, participant, name, post);
  for (const power of new Set([before, post?.power ?? null])) {
    if (power === null) continue;
    if (before !== post?.power) {
      note(match.world.turn, 'public', { kind: power === before ? 'seatLeft' : 'seatTaken', power, name });
    }
    next = withLeader(next, power);
  }
  return next;
};

function posted(match: Match, id: ParticipantId, name: string, post: CommandOf<'appoint'>['post']): Match {
  const { post: _before, ...person } = match.people[id];
  return { ...match, people: { ...match.people, [id]: { ...person, name, ...(post !== null && { post }) } } };
}

/** The seat as its cabinet has it: held by the first of it, and by nobody where there is none. */
function withLeader(match: Match, power: PowerId): Match {
  const [first] = membersOf(match, power);
  const { kind, away } = match.seats[power];
  if (first === undefined) {
    const left = unrelieved(match, power);
    return withSeat(left, power, { ...NOBODY, kind: match.phase === 'lobby' ? 'open' : 'ai' });
  }
  const isNew = kind !== 'human';
  const seated = withSeat(match, power, {
    ...NOBODY,
    kind: 'human',
    holder: first.id,
    name: membersOf(match, power)
      .map(({ name }) => name)
      .join(', '),
    away: isNew ? false : away,
  });
  // What the AI locked is the newcomers' to decide, as long as Plan lasts.
  const isOpen = match.phase === 'plan' || match.phase === 'lobby';
  return isNew && isOpen ? { ...seated, locked: { ...seated.locked, [power]: false } } : seated;
}

export const setPresent: Handler<'setPresent'> = (match, { participant, present }) =>
  withPerson(match, participant, { absent: !present });

export const turnKey: Handler<'turnKey'> = (match, { act, on }, circumstances) => {
  const { by } = circumstances;
  const number = by.kind === 'participant' ? match.people[by.id].number : 0;
  return withKey(match, seatOf(circumstances), act, number, on);
};

/** Ends phase after phase until the match is over. */
export const finish: Handler<'finish'> = (match, _command, { at, note }) => {
  let next: Match = { ...match, setup: { ...match.setup, turns: match.world.turn } };
  while (next.phase !== 'ended') next = endPhase(next, 'clock', at, note);
  return next;
};

/** The turn begins anew; what was said meanwhile stays said. */
export const undoTurn: Handler<'undoTurn'> = (match, { turn }, { at, note }) => {
  const start = match.oversight?.starts.find((one) => one.turn === turn);
  if (start === undefined) throw new Error(`the start of turn ${turn} was taken for granted`);
  note(turn, 'public', { kind: 'turnUndone' });
  const back = withOversight(
    { ...match, world: start.world, standing: start.standing, verdict: null },
    (oversight) => ({
      starts: oversight.starts.filter((one) => one.turn < turn),
      demanded: Object.fromEntries(Object.entries(oversight.demanded).filter(([, last]) => last < turn)),
    }),
  );
  return beginTurn(back, at, note);
};

export const setPace: Handler<'setPace'> = (match, { planSeconds, crisisSeconds, turns }, { at }) => {
  const { setup, phase, world } = match;
  const paced: Match = {
    ...match,
    setup: {
      ...setup,
      turns: Math.max(turns, phase === 'lobby' ? turns : world.turn),
      clock: { mode: 'timed', planSeconds, crisisSeconds },
    },
  };
  if (phase === 'lobby') return paced;
  const length = 1000 * (phase === 'crisis' ? crisisSeconds : planSeconds);
  return match.pausedWith === null ? withDeadline(paced, at + length) : { ...paced, pausedWith: length };
};

export const setTalk: Handler<'setTalk'> = (match, { talk }) => ({
  ...match,
  setup: { ...match.setup, policies: { ...policiesOf(match.setup), talk } },
});

export const setMuted: Handler<'setMuted'> = (match, { participant, on }) =>
  withPerson(match, participant, { muted: on });

export const letPass: Handler<'letPass'> = (match, { message: id }) => ({
  ...match,
  reports: match.reports.filter(({ message }) => message.id !== id),
});

export const inject: Handler<'inject'> = (match, { card, power }) =>
  withOversight(match, ({ injected, injections }) => ({
    injected: [...injected, { number: injections + 1, card, power }],
    injections: injections + 1,
  }));

export const recall: Handler<'recall'> = (match, { number }) =>
  withOversight(match, ({ injected }) => ({ injected: injected.filter((one) => one.number !== number) }));

export const relieve: Handler<'relieve'> = (match, { power, on }) => {
  const next = on ? withSeat(match, power, { relieved: true }) : unrelieved(match, power);
  // What the AI locked in is theirs to decide again, and the other way round.
  return match.phase === 'plan' ? { ...next, locked: { ...next.locked, [power]: false } } : next;
};

function unrelieved(match: Match, power: PowerId): Match {
  const { relieved: _over, ...seat } = match.seats[power];
  return { ...match, seats: { ...match.seats, [power]: seat } };
}

export const limit: Handler<'limit'> = (match, { power, limits }) =>
  withOversight(match, (oversight) => {
    const { [power]: _before, ...others } = oversight.limits;
    const isAny = limits.secondKey || limits.veto || limits.coolingTurns > 0;
    return { limits: isAny ? { ...others, [power]: limits } : others };
  });

/** Leave, which stands for a key too; or the act is taken out of the draft. */
export const rule: Handler<'rule'> = (match, { power, act, allow }, { note }) => {
  if (allow) {
    const led = withOversight(match, ({ leave }) => ({ leave: { ...leave, [power]: [...(leave[power] ?? []), act] } }));
    return withKey(led, power, act, 0, true);
  }
  note(match.world.turn, [power], { kind: 'graveActForbidden', power, act: act.split(' ')[0] as 'demand' });
  if (match.phase === 'crisis') {
    const crises = { ...match.crises };
    for (const id of keysOf(crises)) {
      if (act === `attack ${id}`) crises[id] = { ...crises[id], decision: null };
    }
    return { ...match, crises };
  }
  return withDraft(match, power, (draft) => {
    if (act.startsWith('demand ')) return { ...draft, demand: null };
    const leaving = Object.fromEntries(Object.entries(draft.leaving).filter(([treaty]) => act !== `break ${treaty}`));
    return { ...draft, leaving };
  });
};

export const setSealed: Handler<'setSealed'> = (match, { sealed }) => withOversight(match, () => ({ sealed }));
