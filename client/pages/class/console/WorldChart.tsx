import { useEffect, useRef } from 'preact/hooks';
import { livePicture } from '../../../panels/map/livePicture.ts';
import { loadMap } from '../../../panels/map/maps.ts';
import { drawChart, loadChartFonts, wordsOf } from '../../../render/chart.ts';
import { t } from '../../../text/index.tsx';
import { Neatline } from '../../../ui/Neatline.tsx';
import { usePlaceSize } from '../../../ui/placeSize.ts';

/** The map of the world that the store holds, drawn once for each change. */
export function WorldChart({ world }: { world: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = usePlaceSize(canvas);
  const picture = livePicture.value;
  useEffect(() => {
    const target = canvas.current;
    if (!target || !picture || size.width === 0) return;
    let wanted = true;
    void Promise.all([loadMap(picture.mapId), loadChartFonts(wordsOf(picture))]).then(
      ([file]) => {
        // A map that wraps is all land; another lies in much sea, which says nothing in so small a chart.
        const regions = file.wrap ? undefined : Object.keys(picture.regions);
        if (wanted && target.isConnected)
          drawChart(target, file, picture, { ...size, regions, margin: 0.05, frame: false });
      },
      (fault: unknown) => console.error('The chart could not be drawn', fault),
    );
    return () => {
      wanted = false;
    };
  }, [picture, size]);
  return (
    <Neatline thin class="detail-chart">
      <canvas ref={canvas} class="chart-canvas" role="img" aria-label={t('detail.map', { world })} />
    </Neatline>
  );
}
