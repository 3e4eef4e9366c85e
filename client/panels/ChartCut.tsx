import { useEffect, useRef } from 'preact/hooks';
import type { RegionId } from '../../shared/core/ids.ts';
import { Neatline } from '../ui/Neatline.tsx';
import { usePlaceSize } from '../ui/placeSize.ts';
import { livePicture } from './map/livePicture.ts';

interface ChartCutProps {
  /** What it must show. */
  regions: readonly RegionId[];
  /** Room about them on each side, as a share of the chart. */
  margin?: number;
  /** What is to be seen, for the ear. */
  label: string;
}

/** A still piece of the map as it now is. */
export function ChartCut({ regions, margin = 0.12, label }: ChartCutProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = usePlaceSize(canvas);
  const shown = livePicture.value;
  const wanted = regions.join(' ');
  useEffect(() => {
    const target = canvas.current;
    if (!target || !shown || size.width === 0 || size.height === 0) return;
    let gone = false;
    Promise.all([import('../render/chart.ts'), import('./map/maps.ts')])
      .then(async ([{ drawChart, loadChartFonts, wordsOf }, { loadMap }]) => {
        const [file] = await Promise.all([loadMap(shown.mapId), loadChartFonts(wordsOf(shown))]);
        if (gone) return;
        // What is only offered would hide what is so.
        const still = { ...shown, arcs: shown.arcs.filter(({ kind }) => kind !== 'draft') };
        drawChart(target, file, still, { ...size, regions: wanted.split(' '), margin, frame: false });
      })
      // The words beside it say the same.
      .catch((fault: unknown) => console.error('The chart could not be drawn', fault));
    return () => {
      gone = true;
    };
  }, [shown, size, wanted, margin]);
  return (
    <Neatline thin class="chart-cut">
      <canvas ref={canvas} role="img" aria-label={label} />
    </Neatline>
  );
}
