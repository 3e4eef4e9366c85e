/** Where the reader looks: the middle of the view in map units and the scale. Pure; the scene keeps the current one. */
import { type Geometry, type MapFile, type Point, regionAt, type Shape } from './mapfile.ts';
import type { MapPicture, RegionId } from './picture.ts';

export interface View {
  /** Map units. */
  readonly x: number;
  readonly y: number;
  /** CSS px a map unit. */
  readonly scale: number;
}

export interface Size {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

/** CSS px below which a screen opens near home instead of on the whole. */
const NARROW = 700;
/** Height of the lenses and half the legend over the foot of a wide map, CSS px. */
const FOOT = 92;

/** How much less than the view's height a wrapping map may take up: polar seas fill the rest. */
const POLAR_SLACK = 0.85;

/** The smallest and greatest scale: a wrapping map always covers the view's width, a drawn one may stand free in its sea. */
export function scaleLimits(file: MapFile, size: Size): { least: number; greatest: number } {
  const across = size.width / file.width;
  const down = size.height / file.height;
  return file.wrap
    ? { least: Math.max(across, down * POLAR_SLACK), greatest: Math.max(6, across * 4) }
    : { least: Math.min(across, down) * 0.85, greatest: Math.max(4.5, Math.min(across, down) * 4) };
}

/** Keeps a view on the map; sideways a wrapping map has no end. */
export function clampView(file: MapFile, size: Size, view: View): View {
  const { least, greatest } = scaleLimits(file, size);
  const scale = Math.max(least, Math.min(greatest, view.scale));
  const keep = (value: number, extent: number, shown: number, slack: number) => {
    const half = shown / scale / 2;
    const [from, to] = [half - slack, extent - half + slack];
    return from > to ? extent / 2 : Math.max(from, Math.min(to, value));
  };
  if (file.wrap) {
    return { x: view.x, y: keep(view.y, file.height, size.height, 0), scale };
  }
  const slack = Math.min(file.width, file.height) * 0.15;
  return { x: keep(view.x, file.width, size.width, slack), y: keep(view.y, file.height, size.height, slack), scale };
}

/**
 * The opening view. A drawn map is shown whole, or, on a screen of quite another shape, as near as still shows most of
 * it, about `home`. A wrapping map fills the screen's width, on narrow ones about `home`.
 */
export function openingView(file: MapFile, size: Size, home: Point | null): View {
  if (!file.wrap) {
    // What stands over the foot of a wide map is left free.
    const foot = size.width < NARROW ? 0 : FOOT;
    const [across, down] = [size.width / file.width, (size.height - foot) / file.height];
    const whole = Math.min(across, down);
    const scale = Math.max(across, down) / whole > 1.5 && home && size.width < NARROW ? whole * 1.5 : whole;
    const [x, y] = scale > whole && home ? home : [file.width / 2, file.height / 2];
    const half = size.width / scale / 2;
    return clampView(file, size, {
      x: Math.max(half, Math.min(file.width - half, x)),
      y: (scale > whole ? file.height / 2 : y) + foot / 2 / scale,
      scale,
    });
  }
  const { least } = scaleLimits(file, size);
  if (file.opens) return openingTheatre(file, file.opens, size, home);
  const narrow = size.width < NARROW || size.width / least < file.width * 0.5;
  const at = narrow && home ? home : ([file.width / 2, file.height / 2] as const);
  return clampView(file, size, { x: at[0], y: at[1], scale: narrow ? Math.max(least, 0.9) : least });
}

function openingTheatre(file: MapFile, opens: NonNullable<MapFile['opens']>, size: Size, home: Point | null): View {
  const near = size.width < NARROW && home;
  const [x, y] = near || opens.at;
  return clampView(file, size, { x, y, scale: size.width / (near ? opens.near : opens.across) });
}

/** Zooms by a factor about a point in CSS px of the view, which stays under the pointer. */
export function zoomAbout(file: MapFile, size: Size, view: View, factor: number, px: number, py: number): View {
  const { least, greatest } = scaleLimits(file, size);
  const scale = Math.max(least, Math.min(greatest, view.scale * factor));
  const [dx, dy] = [px - size.width / 2, py - size.height / 2];
  return clampView(file, size, {
    x: view.x + dx / view.scale - dx / scale,
    y: view.y + dy / view.scale - dy / scale,
    scale,
  });
}

/** CSS px of the view to map units. */
export function toMap(size: Size, view: View, px: number, py: number): [number, number] {
  return [view.x + (px - size.width / 2) / view.scale, view.y + (py - size.height / 2) / view.scale];
}

/** Sideways turn that brings a point to the copy of the map nearest another. */
function turnTo(file: MapFile, at: number, near: number): number {
  return file.wrap ? Math.round((near - at) / file.width) * file.width : 0;
}

/** A view with a region in the middle, near enough to see it well and never farther than now. */
export function viewOn({ file }: Geometry, size: Size, view: View, { at, parts }: Shape): View {
  const { box } = parts.reduce((a, b) => (a.area >= b.area ? a : b));
  const fitting = Math.min(size.width / (box[2] - box[0]), size.height / (box[3] - box[1])) * 0.35;
  const scale = Math.min(Math.max(view.scale, Math.min(fitting, 3.2)), 5);
  return { x: at[0] + turnTo(file, at[0], view.x), y: at[1], scale };
}

/** Whether a region's middle shows, a little inside the edge. */
export function shows({ file }: Geometry, size: Size, view: View, { at }: Shape): boolean {
  const dx = Math.abs(at[0] + turnTo(file, at[0], view.x) - view.x) * view.scale;
  return dx < size.width * 0.46 && Math.abs(at[1] - view.y) * view.scale < size.height * 0.46;
}

/** The region at a point in CSS px; the emblem of a land smaller than itself counts as the land. */
export function regionNear(
  geometry: Geometry,
  picture: MapPicture,
  size: Size,
  view: View,
  px: number,
  py: number,
): RegionId | null {
  const [x, y] = toMap(size, view, px, py);
  const region = regionAt(geometry, x, y);
  if (region) return region;
  for (const { capital } of picture.powers) {
    const at = geometry.shapes.get(capital)?.at;
    if (at && Math.hypot(at[0] + turnTo(geometry.file, at[0], x) - x, at[1] - y) * view.scale < 14) return capital;
  }
  return null;
}
