import { keysOf } from '../../shared/core/ids.ts';
import type { InstructorConnection, StudentConnection } from '../../tests/helpers/classes.ts';
import type { SeatConnection } from '../../tests/helpers/serverSeat.ts';

/** What is going on in a class that is worth a picture. */
export interface Quarrel {
  /** Drafted a demand that waits for the key of a colleague. */
  drafter: StudentConnection;
  colleague: StudentConnection;
  /** World of a demand that waits for the instructor's leave. */
  leaveIn: number;
}

const placeOf = ({ view }: StudentConnection) => {
  if (view.place === null) throw new Error(`${view.you.name} has no seat`);
  return view.place;
};

const isColleague = (one: StudentConnection, other: StudentConnection): boolean =>
  one !== other && placeOf(one).world === placeOf(other).world && placeOf(one).power === placeOf(other).power;

/** Drafts the first demand that the rules allow; false where there is none. */
async function demand(seat: SeatConnection): Promise<boolean> {
  const targets = Object.keys(seat.view.powers).filter((power) => power !== seat.view.you);
  for (const kind of ['openMarket', 'tribute']) {
    for (const target of targets) {
      if ((await seat.command({ kind: 'draftDemand', demand: { kind, target } })).ok) return true;
    }
  }
  return false;
}

/** The first of these who may demand something and has done so. */
async function demander(students: readonly StudentConnection[]): Promise<StudentConnection> {
  for (const one of students) if (await demand(one.inWorld)) return one;
  throw new Error('no cabinet may make a demand');
}

/** Words, alliances, locked seats, a report, two demands that wait, an event on its way. */
export async function quarrel(
  students: readonly StudentConnection[],
  console_: InstructorConnection,
  worlds: number,
): Promise<Quarrel> {
  const say = (at: number, text: string) => students[at].inWorld.do({ kind: 'say', to: 'all', text });
  await say(1, 'We look for friends who fear what we fear.');
  await say(8, 'Northmarch is not for sale.');
  await say(14, 'Who has not paid into the fund?');
  const heads = students.filter((one) => placeOf(one).office === 'head');
  for (let world = 1; world <= worlds; world++) await ally(heads.filter((one) => placeOf(one).world === world));
  const paired = heads.filter((one) => students.some((other) => isColleague(one, other)));
  const drafter = await demander(paired.filter((one) => placeOf(one).world === 1));
  const colleague = students.find((other) => isColleague(drafter, other));
  if (!colleague) throw new Error('nobody is there to turn a second key');
  const wild = placeOf(await demander(paired.filter((one) => placeOf(one).world === 3)));
  const limits = { secondKey: false, coolingTurns: 0, veto: true };
  await console_.do({ kind: 'limit', world: wild.world, power: wild.power, limits });
  const quiet = heads.filter((one) => one !== drafter && placeOf(one).power !== wild.power);
  for (const one of quiet.filter((_, at) => at % 3 === 0)) await one.inWorld.do({ kind: 'lockIn' });
  const heard = students.find(
    (one) => placeOf(one).world === placeOf(students[8]).world && !isColleague(one, students[8]) && one !== students[8],
  );
  const [message] = (await heard?.inWorld.until(({ talk }) => talk.length > 0))?.talk ?? [];
  if (!heard || !message) throw new Error('nobody heard what is to be reported');
  // A report changes nothing that its sender sees: no view would come to be waited for.
  const told = await heard.inWorld.command({ kind: 'report', message: message.id });
  if (!told.ok) throw new Error(`report: ${told.error.code}`);
  // However slowly the pictures are taken, no clock runs out under them.
  await console_.do({ kind: 'extend', world: null, seconds: 900 });
  await console_.do({ kind: 'inject', world: 2, card: 'energyShock', power: null });
  await console_.do({
    kind: 'announce',
    world: null,
    text: 'Ten minutes to the end of the turn: talk to one neighbour.',
  });
  return { drafter, colleague, leaveIn: wild.world };
}

/** Two cabinets of a world promise each other help. */
async function ally([head, partner]: readonly StudentConnection[]): Promise<void> {
  const [one, other] = [head.inWorld, partner.inWorld];
  const parties = [one.view.you, other.view.you].filter((power) => power !== null);
  await one.do({
    kind: 'propose',
    terms: { parties, clauses: [{ kind: 'mutualDefence' }], duration: 4, notice: 1 },
  });
  const { proposals } = await other.until((view) => Object.keys(view.proposals).length > 0);
  await other.do({ kind: 'sign', proposal: keysOf(proposals)[0] });
}

/** Every phase is ended until all worlds are over. */
export async function playOn(console_: InstructorConnection): Promise<void> {
  while (console_.view.phase !== 'debrief') {
    const stamp = JSON.stringify(console_.view.worlds.map(({ turn, phase, step }) => [turn, phase, step]));
    await console_.act({ kind: 'endPhase', world: null });
    await console_.until(
      ({ worlds, phase }) =>
        phase === 'debrief' || JSON.stringify(worlds.map(({ turn, phase: now, step }) => [turn, now, step])) !== stamp,
    );
  }
}
