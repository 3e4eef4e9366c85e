import type { RuleError } from '../core/result.ts';
import type { CommandKind, Phase } from '../model/match.ts';
import type { SeatView } from '../view/view.ts';

/**
 * What somebody is in a match. A person has `seat`, `guest` (let in, without a seat) or `watcher`, and may be the `host` besides. The
 * others are the AI of a seat, the instructor of the class whose world it is, the server and its clock.
 */
export const ROLES = ['seat', 'guest', 'watcher', 'host', 'ai', 'instructor', 'server', 'clock'] as const;
export type Role = (typeof ROLES)[number];

interface Authority {
  by: readonly Role[];
  in: readonly Phase[];
}

const LOBBY = ['lobby'] as const;
const PLAN = ['plan'] as const;
const CRISIS = ['crisis'] as const;
const PLAY = ['plan', 'crisis'] as const;
const BEGUN = ['plan', 'crisis', 'ended'] as const;
const UNTIL_END = ['lobby', 'plan', 'crisis'] as const;
const ALWAYS = ['lobby', 'plan', 'crisis', 'ended'] as const;
const HOST = ['host'] as const;
const SEAT = ['seat'] as const;
const LEADER = ['seat', 'ai'] as const;
const SERVER = ['server'] as const;
const INSTRUCTOR = ['instructor'] as const;
const HOST_OR_INSTRUCTOR = ['host', 'instructor'] as const;

/**
 * Who may give which command in which phase, at most: what a command needs beyond that stands in its rule. Whoever adds a command adds
 * its line here, and the generated table of tests/match/authority holds the rules to it.
 */
export const AUTHORITY: Readonly<Record<CommandKind, Authority>> = {
  claimSeat: { by: ['seat', 'guest', 'host'], in: UNTIL_END },
  leaveSeat: { by: SEAT, in: UNTIL_END },
  setSeat: { by: HOST, in: LOBBY },
  setClock: { by: HOST, in: LOBBY },
  setTurns: { by: HOST, in: LOBBY },
  setScenario: { by: HOST, in: LOBBY },
  setRules: { by: HOST, in: LOBBY },
  setPolicies: { by: HOST, in: UNTIL_END },
  setListed: { by: HOST, in: LOBBY },
  dealSeats: { by: HOST, in: LOBBY },
  setReady: { by: SEAT, in: LOBBY },
  start: { by: HOST_OR_INSTRUCTOR, in: LOBBY },
  setLocked: { by: HOST, in: UNTIL_END },
  kick: { by: HOST, in: LOBBY },
  handHost: { by: HOST, in: ALWAYS },
  invite: { by: ['seat', 'host'], in: ALWAYS },
  closeInvite: { by: ['seat', 'guest', 'watcher', 'host'], in: ALWAYS },
  acceptInvite: { by: ['guest', 'host'], in: PLAY },
  takeBack: { by: ['guest', 'host'], in: PLAY },
  setCare: { by: SEAT, in: UNTIL_END },
  takeVacation: { by: SEAT, in: PLAY },
  endVacation: { by: SEAT, in: PLAY },
  ballot: { by: SEAT, in: PLAY },
  draftBudget: { by: LEADER, in: PLAN },
  draftDemand: { by: LEADER, in: PLAN },
  draftSanction: { by: LEADER, in: PLAN },
  draftLeaving: { by: LEADER, in: PLAN },
  setStanding: { by: LEADER, in: PLAN },
  chooseOption: { by: LEADER, in: PLAN },
  draftForecast: { by: LEADER, in: PLAN },
  propose: { by: LEADER, in: PLAN },
  sign: { by: LEADER, in: PLAN },
  refuse: { by: LEADER, in: PLAN },
  withdraw: { by: LEADER, in: PLAN },
  tableMotion: { by: LEADER, in: PLAN },
  withdrawMotion: { by: LEADER, in: PLAN },
  vote: { by: LEADER, in: PLAN },
  undo: { by: LEADER, in: PLAN },
  lockIn: { by: LEADER, in: PLAN },
  unlock: { by: LEADER, in: PLAN },
  turnKey: { by: SEAT, in: PLAY },
  answerCrisis: { by: LEADER, in: CRISIS },
  decideCrisis: { by: LEADER, in: CRISIS },
  say: { by: LEADER, in: ALWAYS },
  editTalk: { by: SEAT, in: ALWAYS },
  mute: { by: SEAT, in: ALWAYS },
  report: { by: SEAT, in: ALWAYS },
  holdTalk: { by: HOST_OR_INSTRUCTOR, in: ALWAYS },
  silence: { by: HOST_OR_INSTRUCTOR, in: ALWAYS },
  pause: { by: ['seat', 'host', 'instructor'], in: PLAY },
  resume: { by: ['seat', 'host', 'instructor', 'clock'], in: PLAY },
  extend: { by: HOST_OR_INSTRUCTOR, in: PLAY },
  useExtension: { by: SEAT, in: PLAY },
  setAway: { by: SERVER, in: BEGUN },
  admit: { by: SERVER, in: ALWAYS },
  adopt: { by: SERVER, in: ALWAYS },
  revokeKeys: { by: SERVER, in: ALWAYS },
  makeUp: { by: SERVER, in: ALWAYS },
  endPhase: { by: ['clock', 'server', 'instructor'], in: PLAY },
  appoint: { by: SERVER, in: ALWAYS },
  setPresent: { by: SERVER, in: ALWAYS },
  finish: { by: INSTRUCTOR, in: PLAY },
  undoTurn: { by: INSTRUCTOR, in: BEGUN },
  setPace: { by: INSTRUCTOR, in: UNTIL_END },
  setTalk: { by: INSTRUCTOR, in: ALWAYS },
  setMuted: { by: INSTRUCTOR, in: ALWAYS },
  letPass: { by: INSTRUCTOR, in: ALWAYS },
  inject: { by: INSTRUCTOR, in: PLAY },
  recall: { by: INSTRUCTOR, in: PLAY },
  relieve: { by: INSTRUCTOR, in: PLAY },
  limit: { by: INSTRUCTOR, in: UNTIL_END },
  rule: { by: INSTRUCTOR, in: PLAY },
  setSealed: { by: INSTRUCTOR, in: ALWAYS },
};

/** What in a class is the class's to settle, whoever might do it elsewhere. */
const NOT_IN_CLASS: ReadonlySet<CommandKind> = new Set([
  'claimSeat',
  'leaveSeat',
  'invite',
  'acceptInvite',
  'takeBack',
  'takeVacation',
  'endVacation',
  'useExtension',
  'ballot',
]);

/** Why nobody seated gives that command in this match because it is a class's, or null. */
export function classFault(kind: CommandKind, view: Pick<SeatView, 'class'>): RuleError | null {
  return view.class !== undefined && NOT_IN_CLASS.has(kind) ? { code: 'class/by-instructor' } : null;
}

/** What the viewer is. */
export function rolesOf(view: Pick<SeatView, 'you' | 'host' | 'role'>): Role[] {
  const own: Role = view.you !== null ? 'seat' : view.role === 'watcher' ? 'watcher' : 'guest';
  return view.host ? [own, 'host'] : [own];
}

/** Why nobody of these roles ever gives that command, or null. */
export function roleFault(kind: CommandKind, roles: readonly Role[]): RuleError | null {
  const { by } = AUTHORITY[kind];
  if (by.some((role) => roles.includes(role))) return null;
  if (by === HOST || by === HOST_OR_INSTRUCTOR) return { code: 'match/host-only' };
  if (by.includes('guest') && roles.includes('watcher')) return { code: 'seat/watching' };
  if (by.includes('guest') && roles.includes('seat')) return { code: 'seat/already-seated' };
  return { code: by.includes('seat') ? 'seat/not-seated' : 'order/not-allowed' };
}

/** Why that command is not given in that phase, or null. */
export function phaseFault(kind: CommandKind, phase: Phase): RuleError | null {
  return AUTHORITY[kind].in.includes(phase) ? null : { code: 'match/wrong-phase' };
}
