/** Plays one thing that happened: an arc drawn or broken, a flare, a front that slides, a region that changes hands. */
import { type Animator, easeOut } from './animator.ts';
import type { ArcState } from './arcs.ts';
import type { MapFile } from './mapfile.ts';
import type { MapPicture, PictureFront, PlaybackStep, RegionId } from './picture.ts';

/** What playback needs of the scene. */
export interface Stage {
  readonly animator: Animator;
  readonly picture: MapPicture;
  readonly geometry: { readonly file: MapFile };
  show(picture: MapPicture, file: MapFile): void;
  showInk(picture: MapPicture): void;
  setArcState(id: string, state: ArcState | null): void;
  isInView(id: RegionId): boolean;
  focusRegion(id: RegionId, animate: boolean): Promise<void>;
  highlight(ids: readonly RegionId[]): void;
}

/** Durations in ms at speed 1. */
const ARC = 600;
const SLIDE = 800;
const HANDS = 700;
const FLARE = 1100;
const STILL = 150;

/** The picture after a step. */
export function pictureAfter(picture: MapPicture, step: PlaybackStep): MapPicture {
  switch (step.kind) {
    case 'arcDrawn':
      return { ...picture, arcs: [...picture.arcs.filter((a) => a.id !== step.arc.id), step.arc] };
    case 'arcBroken':
      return { ...picture, arcs: picture.arcs.filter((a) => a.id !== step.id) };
    case 'flare':
      return { ...picture, flares: [...picture.flares.filter((f) => f.id !== step.flare.id), step.flare] };
    case 'frontMoved':
      return { ...picture, fronts: [...picture.fronts.filter((f) => f.id !== step.front.id), step.front] };
    case 'regionTaken': {
      const region = picture.regions[step.region];
      if (!region) return picture;
      return { ...picture, regions: { ...picture.regions, [step.region]: { ...region, owner: step.owner } } };
    }
  }
}

/** The region a step happens at, to bring it into view. */
function placeOf(picture: MapPicture, step: PlaybackStep): RegionId | null {
  switch (step.kind) {
    case 'arcDrawn':
      return step.arc.from;
    case 'arcBroken':
      return picture.arcs.find((a) => a.id === step.id)?.from ?? null;
    case 'flare':
      return step.flare.region;
    case 'frontMoved':
      return step.front.region;
    case 'regionTaken':
      return step.region;
  }
}

async function slideFront(stage: Stage, front: PictureFront, duration: number): Promise<void> {
  const before = stage.picture.fronts.find((f) => f.id === front.id);
  const from = before?.position ?? -100;
  await stage.animator.run(duration, (k) => {
    const position = from + (front.position - from) * easeOut(k);
    stage.showInk(pictureAfter(stage.picture, { kind: 'frontMoved', front: { ...front, position } }));
  });
}

/** Plays a step and leaves the stage with the picture after it. `speed` 2 is twice as fast. */
export async function playStep(stage: Stage, step: PlaybackStep, speed: number): Promise<void> {
  const { animator, geometry } = stage;
  const adopt = () => stage.show(pictureAfter(stage.picture, step), geometry.file);
  const adoptInk = () => stage.showInk(pictureAfter(stage.picture, step));
  const place = placeOf(stage.picture, step);
  const still = stage.picture.reducedMotion;
  if (place && !stage.isInView(place)) await stage.focusRegion(place, !still);
  if (still) {
    adopt();
    await animator.run(STILL / speed, () => {});
    return;
  }
  switch (step.kind) {
    case 'arcDrawn':
      stage.setArcState(step.arc.id, { drawn: 0, broken: 0 });
      adoptInk();
      await animator.run(ARC / speed, (k) => stage.setArcState(step.arc.id, { drawn: easeOut(k), broken: 0 }));
      stage.setArcState(step.arc.id, null);
      return;
    case 'arcBroken':
      await animator.run(ARC / speed, (k) => stage.setArcState(step.id, { drawn: 1, broken: easeOut(k) }));
      adoptInk();
      stage.setArcState(step.id, null);
      return;
    case 'flare':
      adopt();
      await animator.run(FLARE / speed, () => {});
      return;
    case 'frontMoved':
      await slideFront(stage, step.front, SLIDE / speed);
      return;
    case 'regionTaken':
      stage.highlight([step.region]);
      adopt();
      await animator.run(HANDS / speed, () => {});
      stage.highlight([]);
  }
}
