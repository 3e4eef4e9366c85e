import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { language, t } from '../text/index.tsx';
import { whenIdle } from '../ui/idle.ts';
import { Neatline } from '../ui/Neatline.tsx';
import { Progress } from '../ui/Progress.tsx';
import { usePlaceSize } from '../ui/placeSize.ts';
import { theme } from '../ui/prefs.ts';

interface ScenarioChartProps {
  scenarioId: string;
  /** The scenario's name, for the ear. */
  name: string;
  /** Over the chart: a cartouche. */
  children?: ComponentChildren;
  thin?: boolean;
  class?: string;
}

/** The chart of a scenario at its start, in its neat-line. The frame stands at once; the chart's code follows when the browser is idle. */
export function ScenarioChart({ scenarioId, name, children, thin, class: className }: ScenarioChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = usePlaceSize(canvas);
  const [drawn, setDrawn] = useState('');
  const shade = theme.value;

  useEffect(() => {
    const target = canvas.current;
    if (!target || size.width === 0 || size.height === 0) return;
    let wanted = true;
    const north = t('home.chart.north');
    // A chart is an ornament here: it waits until the page can be used, and without it the page still does all it offers.
    const callOff = whenIdle(() => {
      import('./scenarioChart.ts')
        .then(async ({ drawScenario }) => {
          if (!wanted) return;
          await drawScenario(target, scenarioId, { theme: shade, north, ...size });
          if (wanted) setDrawn(scenarioId);
        })
        .catch((fault: unknown) => console.error('The chart could not be drawn', fault));
    });
    return () => {
      wanted = false;
      callOff();
    };
  }, [scenarioId, shade, size, language.value]);

  return (
    <Neatline thin={thin} class={className}>
      <canvas ref={canvas} class="chart-canvas" role="img" aria-label={t('home.chart', { scenario: name })} />
      {drawn === '' && (
        <div class="chart-loading">
          <Progress label={t('home.chart.loading')} />
        </div>
      )}
      {children}
    </Neatline>
  );
}
