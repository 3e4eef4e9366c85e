import { screenScale } from './screen.ts';

/** Pointer, wheel and keyboard on the map's host, turned into panning, zooming, hovering and selecting. */
export interface GestureTarget {
  /** Moves the paper by CSS px. */
  panBy(dx: number, dy: number): void;
  /** Zooms at once about a point in CSS px of the host. */
  zoomAt(factor: number, x: number, y: number): void;
  /** Zooms in a short animation about the host's middle or a point. */
  zoomSmoothly(factor: number, x?: number, y?: number): void;
  /** Lets the paper glide on with a speed in CSS px a millisecond. */
  fling(vx: number, vy: number): void;
  /** Stops any glide: a finger is down. */
  hold(): void;
  hover(x: number, y: number): void;
  leave(): void;
  tap(x: number, y: number): void;
  reset(): void;
}

/** CSS px a pointer may stray and still tap. */
const TAP_SLACK = 6;
const ARROW_STEP = 80;

interface Track {
  x: number;
  y: number;
  startX: number;
  startY: number;
  moved: boolean;
}

/** Listens on a host; returns what takes the listeners off again. */
export function listenForGestures(host: HTMLElement, target: GestureTarget): () => void {
  const tracks = new Map<number, Track>();
  let velocity = { x: 0, y: 0, at: 0 };
  const place = (e: PointerEvent | WheelEvent | MouseEvent) => {
    const box = host.getBoundingClientRect();
    const scale = screenScale();
    return { x: (e.clientX - box.left) / scale, y: (e.clientY - box.top) / scale };
  };

  const down = (e: PointerEvent) => {
    if (e.button !== 0) return;
    const { x, y } = place(e);
    tracks.set(e.pointerId, { x, y, startX: x, startY: y, moved: false });
    host.setPointerCapture(e.pointerId);
    velocity = { x: 0, y: 0, at: e.timeStamp };
    target.hold();
  };

  const pinch = (track: Track, x: number, y: number) => {
    const other = [...tracks.values()].find((t) => t !== track);
    if (!other) return;
    const before = Math.hypot(track.x - other.x, track.y - other.y);
    const after = Math.hypot(x - other.x, y - other.y);
    target.panBy((x - track.x) / 2, (y - track.y) / 2);
    if (before > 4) target.zoomAt(after / before, (x + other.x) / 2, (y + other.y) / 2);
    other.moved = true;
  };

  const drag = (track: Track, x: number, y: number, time: number) => {
    const [dx, dy] = [x - track.x, y - track.y];
    const passed = Math.max(1, time - velocity.at);
    velocity = { x: velocity.x * 0.6 + (dx / passed) * 0.4, y: velocity.y * 0.6 + (dy / passed) * 0.4, at: time };
    target.panBy(dx, dy);
  };

  const move = (e: PointerEvent) => {
    const { x, y } = place(e);
    const track = tracks.get(e.pointerId);
    if (!track) {
      if (e.pointerType === 'mouse') target.hover(x, y);
      return;
    }
    if (!track.moved && Math.hypot(x - track.startX, y - track.startY) < TAP_SLACK) return;
    // What lay under the pointer is carried away from it.
    if (!track.moved) target.leave();
    track.moved = true;
    if (tracks.size > 1) pinch(track, x, y);
    else drag(track, x, y, e.timeStamp);
    track.x = x;
    track.y = y;
  };

  const up = (e: PointerEvent) => {
    const track = tracks.get(e.pointerId);
    if (!track) return;
    tracks.delete(e.pointerId);
    if (!track.moved) target.tap(track.x, track.y);
    else if (tracks.size === 0 && e.timeStamp - velocity.at < 60) target.fling(velocity.x, velocity.y);
  };

  const cancel = (e: PointerEvent) => tracks.delete(e.pointerId);

  const wheel = (e: WheelEvent) => {
    e.preventDefault();
    const { x, y } = place(e);
    const lines = e.deltaMode === WheelEvent.DOM_DELTA_LINE ? 18 : 1;
    // A trackpad pinch arrives as a wheel with the control key and small deltas.
    const gain = e.ctrlKey ? 0.01 : 0.0022;
    target.zoomAt(Math.exp(-Math.max(-240, Math.min(240, e.deltaY * lines)) * gain), x, y);
    if (tracks.size === 0) target.hover(x, y);
  };

  const double = (e: MouseEvent) => {
    const { x, y } = place(e);
    target.zoomSmoothly(e.shiftKey ? 0.5 : 2, x, y);
  };

  const keys: Record<string, () => void> = {
    '+': () => target.zoomSmoothly(1.5),
    '=': () => target.zoomSmoothly(1.5),
    '-': () => target.zoomSmoothly(1 / 1.5),
    _: () => target.zoomSmoothly(1 / 1.5),
    '0': () => target.reset(),
    Home: () => target.reset(),
    ArrowLeft: () => target.panBy(ARROW_STEP, 0),
    ArrowRight: () => target.panBy(-ARROW_STEP, 0),
    ArrowUp: () => target.panBy(0, ARROW_STEP),
    ArrowDown: () => target.panBy(0, -ARROW_STEP),
  };
  const key = (e: KeyboardEvent) => {
    if (e.target !== host || e.altKey || e.ctrlKey || e.metaKey) return;
    const act = keys[e.key];
    if (!act) return;
    e.preventDefault();
    act();
  };
  const leave = () => target.leave();

  host.addEventListener('pointerdown', down);
  host.addEventListener('pointermove', move);
  host.addEventListener('pointerup', up);
  host.addEventListener('pointercancel', cancel);
  host.addEventListener('pointerleave', leave);
  host.addEventListener('wheel', wheel, { passive: false });
  host.addEventListener('dblclick', double);
  host.addEventListener('keydown', key);
  return () => {
    host.removeEventListener('pointerdown', down);
    host.removeEventListener('pointermove', move);
    host.removeEventListener('pointerup', up);
    host.removeEventListener('pointercancel', cancel);
    host.removeEventListener('pointerleave', leave);
    host.removeEventListener('wheel', wheel);
    host.removeEventListener('dblclick', double);
    host.removeEventListener('keydown', key);
  };
}
