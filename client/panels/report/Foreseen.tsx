import { forecastMean, scoredForecasts } from '../../store/forecasts.ts';
import { lastTurnEvents } from '../../store/turns.ts';
import { num } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { forecastWords } from '../forecast/words.ts';

/** What the reader foretold of the year, whether it came, and how well all forecasts did so far. */
export function Foreseen() {
  const last = scoredForecasts.value.at(-1);
  const mean = forecastMean.value;
  if (!last || mean === null || last.turn !== lastTurnEvents.value[0]?.turn) return null;
  return (
    <section>
      <h2>{t('forecast.report')}</h2>
      <p>
        {forecastWords(last.forecast)}. <b>{t(last.came ? 'forecast.came' : 'forecast.failed')}</b>
      </p>
      <p class="report-why">
        {t('forecast.points', { points: num(last.points), mean: num(mean), count: scoredForecasts.value.length })}
      </p>
    </section>
  );
}
