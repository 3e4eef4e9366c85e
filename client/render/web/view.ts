/** Where the reader looks in the web. */
import type { Size, View } from '../view.ts';
import type { WebPicture } from './picture.ts';

/** Room that something stands over, CSS px. */
export interface Insets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** A card in an upper corner, the window's margin with it. */
  readonly corner?: { readonly width: number; readonly height: number; readonly side: 'left' | 'right' };
}

/** About the outermost nodes: rings, names, hulls and their names. */
const AIR = 46;
const LARGEST = 1.5;
/** Width of window beyond which that grows with it, CSS px. */
const USUAL = 1400;
const NEAREST = 3;

function boundsOf({ powers }: WebPicture) {
  return {
    left: Math.min(...powers.map(({ x, radius }) => x - radius)) - AIR,
    right: Math.max(...powers.map(({ x, radius }) => x + radius)) + AIR,
    top: Math.min(...powers.map(({ y, radius }) => y - radius)) - AIR,
    bottom: Math.max(...powers.map(({ y, radius }) => y + radius)) + AIR,
  };
}

/** The view that shows the whole web in what is free of the window; below the card in the corner where that would hide a power. */
export function fitWeb(picture: WebPicture, size: Size, insets: Insets): View {
  const view = fitBetween(picture, size, insets);
  const { corner } = insets;
  if (!corner || corner.height <= insets.top) return view;
  const hidden = picture.powers.some((power) => {
    const reach = power.radius * view.scale + AIR / 2;
    const x = (power.x - view.x) * view.scale + size.width / 2;
    const y = (power.y - view.y) * view.scale + size.height / 2;
    return (corner.side === 'left' ? x : size.width - x) - reach < corner.width && y - reach < corner.height;
  });
  return hidden ? fitBetween(picture, size, { ...insets, top: corner.height }) : view;
}

function fitBetween(picture: WebPicture, size: Size, insets: Insets): View {
  const { left, right, top, bottom } = boundsOf(picture);
  const free = {
    width: Math.max(120, size.width - insets.left - insets.right),
    height: Math.max(120, size.height - insets.top - insets.bottom),
  };
  const largest = LARGEST * Math.sqrt(Math.max(1, free.width / USUAL));
  const scale = Math.min(largest, free.width / (right - left), free.height / (bottom - top));
  return {
    x: (left + right) / 2 - (insets.left - insets.right) / 2 / scale,
    y: (top + bottom) / 2 - (insets.top - insets.bottom) / 2 / scale,
    scale,
  };
}

/** Keeps some of the web in sight, and within scales at which it can be read. */
export function clampWebView(picture: WebPicture, size: Size, { x, y, scale }: View): View {
  const { left, right, top, bottom } = boundsOf(picture);
  const whole = Math.min(size.width / (right - left), size.height / (bottom - top), 1);
  const keep = (value: number, from: number, to: number) => Math.max(from, Math.min(to, value));
  return { x: keep(x, left, right), y: keep(y, top, bottom), scale: keep(scale, whole * 0.6, NEAREST) };
}
