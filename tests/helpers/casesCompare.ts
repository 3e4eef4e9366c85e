import { type Snapshot, toSnapshot } from '../../shared/match/snapshot.ts';
import type { Match } from '../../shared/model/match.ts';

/** The match without moments of the clock on the wall, which two runs cannot share. */
export function timeless(match: Match): Snapshot {
  const talk = match.talk.map((message) => ({ ...message, at: 0 }));
  const [deadline, pausedWith] = [match.deadline, match.pausedWith].map((moment) => (moment === null ? null : 0));
  return { ...toSnapshot(match), talk, deadline, pausedWith };
}

/** The wire carries four significant digits at least, and of the points of a cause one place after the point. */
const NEAR = 5.1e-4;
const CAUSE_NEAR = 0.051;
const IN_CAUSE = /\.causes\..*points$/;
const CLOCK_FIELDS: ReadonlySet<string> = new Set(['at', 'deadline', 'pausedWith']);

/** Where what came over the wire is not what was sent, by path; figures may differ by rounding, moments of time may differ. */
export function differences(came: unknown, sent: unknown, path = '$'): string[] {
  if (typeof came === 'number' && typeof sent === 'number') {
    const near = IN_CAUSE.test(path) ? CAUSE_NEAR : NEAR * Math.abs(sent);
    return Math.abs(came - sent) <= near ? [] : [`${path}: ${came}, not ${sent}`];
  }
  if (typeof came !== 'object' || typeof sent !== 'object' || came === null || sent === null) {
    return came === sent ? [] : [`${path}: ${JSON.stringify(came)}, not ${JSON.stringify(sent)}`];
  }
  const [theirs, ours] = [came, sent] as Record<string, unknown>[];
  const fields = new Set([...Object.keys(theirs), ...Object.keys(ours)]);
  return [...fields].flatMap((field) => {
    const isMoment = CLOCK_FIELDS.has(field) && typeof theirs[field] === typeof ours[field];
    return isMoment ? [] : differences(theirs[field], ours[field], `${path}.${field}`);
  });
}
