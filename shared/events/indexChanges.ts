import type { IndexCause } from '../model/world.ts';

/** What moved an index: the change of each part since last turn, largest first; parts under a twentieth are left out. */
export function indexChanges(was: readonly IndexCause[], is: readonly IndexCause[]): IndexCause[] {
  const gone = [...was];
  const changes: IndexCause[] = [];
  const tell = (part: IndexCause, points: number): void => {
    if (Math.abs(points) >= 0.05) changes.push({ ...part, points });
  };
  for (const part of is) {
    // Parts come in much the same order every year, so that what is looked for stands near the front.
    const before = gone.findIndex((other) => isSamePart(other, part));
    tell(part, part.points - (gone[before]?.points ?? 0));
    if (before >= 0) gone.splice(before, 1);
  }
  for (const part of gone) tell(part, -part.points);
  return changes.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

function isSamePart(a: IndexCause, b: IndexCause): boolean {
  return a.factor === b.factor && a.params?.power === b.params?.power;
}
