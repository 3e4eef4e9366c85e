import { motionId, type PowerId } from '../../core/ids.ts';
import { votersOn } from '../../formulas/blocs.ts';
import type { Motion, MotionBody } from '../../model/bloc.ts';
import { matchWith } from '../../model/copies.ts';
import type { Match } from '../../model/match.ts';
import { blocRulesOf } from '../../treaties/charter.ts';
import { boundParties } from '../../treaties/term.ts';
import { type Handler, seatOf } from '../record.ts';

/** A motion comes before its bloc with its mover's yes. */
export const tableMotion: Handler<'tableMotion'> = (match, { bloc, motion: body, reasons = [] }, circumstances) => {
  const by = seatOf(circumstances);
  const { turn } = match.world;
  const number = match.motionCounter + 1;
  const id = motionId(`m${number}`);
  const voters = votersOn(body, membersOf(match, bloc));
  const says = voters.includes(by) || (body.kind === 'admit' && body.power === by);
  const motion: Motion = { id, bloc, by, turn, body, votes: says ? { [by]: 'yes' } : {}, reasons };
  circumstances.note(turn, audienceOf(match, motion), {
    kind: 'motionTabled',
    ...inBloc(match, bloc),
    motion: id,
    by,
    body,
    reasons,
  });
  return matchWith(match, { motionCounter: number, motions: { ...match.motions, [id]: motion } });
};

/** Who moved takes it back, and nobody is asked about it any more. */
export const withdrawMotion: Handler<'withdrawMotion'> = (match, { motion: id }, { note }) => {
  const { [id]: withdrawn, ...motions } = match.motions;
  const { bloc, by, body } = withdrawn;
  note(match.world.turn, audienceOf(match, withdrawn), {
    kind: 'motionWithdrawn',
    ...inBloc(match, bloc),
    motion: id,
    by,
    body,
  });
  return matchWith(match, { motions });
};

/** A member votes, or thinks better of it; only members learn how before the count. */
export const vote: Handler<'vote'> = (match, { motion: id, vote: given, reasons = [] }, circumstances) => {
  const power = seatOf(circumstances);
  const motion = match.motions[id];
  const { [power]: _before, ...others } = motion.votes;
  circumstances.note(match.world.turn, [...new Set([...membersOf(match, motion.bloc), power])].sort(), {
    kind: 'voteCast',
    ...inBloc(match, motion.bloc),
    motion: id,
    power,
    vote: given,
    reasons,
  });
  const votes = given === null ? others : { ...others, [power]: given };
  return matchWith(match, { motions: { ...match.motions, [id]: { ...motion, votes } } });
};

function membersOf({ world }: Match, bloc: Motion['bloc']): readonly PowerId[] {
  return boundParties(world.treaties[bloc], world.turn);
}

function inBloc({ world }: Match, bloc: Motion['bloc']): { bloc: Motion['bloc']; name: string } {
  return { bloc, name: blocRulesOf(world.treaties[bloc])?.name ?? '' };
}

/** Members, and whoever would become one. */
function audienceOf(match: Match, { bloc, body }: { bloc: Motion['bloc']; body: MotionBody }): PowerId[] {
  const members = membersOf(match, bloc);
  return [...new Set(body.kind === 'admit' ? [...members, body.power] : members)].sort();
}
