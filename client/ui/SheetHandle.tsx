import { useRef } from 'preact/hooks';
import { t } from '../text/index.tsx';

/** The heights of the bottom sheet: its head, half the window, all of it. */
export const SHEET_HEIGHTS = ['low', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

const SAYS = { low: 'kit.sheet.low', half: 'kit.sheet.half', full: 'kit.sheet.full' } as const;

/** The height a drag of `by` px ends at: up is negative. A short drag changes nothing. */
export function heightAfterDrag(from: SheetHeight, by: number, step = 60): SheetHeight {
  const steps = -Math.trunc(by / step);
  const capped = Math.sign(steps) * Math.min(Math.abs(steps), Math.abs(by) > 300 ? 2 : 1);
  const at = SHEET_HEIGHTS.indexOf(from) + capped;
  return SHEET_HEIGHTS[Math.min(SHEET_HEIGHTS.length - 1, Math.max(0, at))];
}

interface SheetHandleProps {
  height: SheetHeight;
  onHeight: (height: SheetHeight) => void;
}

/** The handle of the bottom sheet: drag, tap, or arrow keys. */
export function SheetHandle({ height, onHeight }: SheetHandleProps) {
  const start = useRef<number | null>(null);
  const dragged = useRef(false);
  const end = (event: PointerEvent) => {
    const by = start.current === null ? 0 : event.clientY - start.current;
    start.current = null;
    dragged.current = Math.abs(by) > 8;
    if (dragged.current) onHeight(heightAfterDrag(height, by));
  };
  return (
    <button
      type="button"
      class="sheet-handle"
      aria-label={t(SAYS[height])}
      onPointerDown={(event) => {
        start.current = event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={end}
      onPointerCancel={() => {
        start.current = null;
      }}
      onClick={() => {
        // The click that ends a drag is no tap.
        if (!dragged.current) onHeight(SHEET_HEIGHTS[(SHEET_HEIGHTS.indexOf(height) + 1) % SHEET_HEIGHTS.length]);
        dragged.current = false;
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowUp') onHeight(heightAfterDrag(height, -100));
        else if (event.key === 'ArrowDown') onHeight(heightAfterDrag(height, 100));
        else return;
        event.preventDefault();
      }}
    />
  );
}
