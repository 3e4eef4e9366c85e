import { useState } from 'preact/hooks';
import type { PowerId } from '../../../shared/core/ids.ts';
import type { Forecast } from '../../../shared/model/forecast.ts';
import { FORECAST_DEEDS, type ForecastDeed } from '../../../shared/model/vocabulary.ts';
import { forecastMean } from '../../store/forecasts.ts';
import { serverView } from '../../store/match.ts';
import { powerName, powers } from '../../store/names.ts';
import { num, pct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { type Acting, useAct } from '../useAct.ts';
import { forecastWords } from './words.ts';

/** Chances offered, per cent. */
const CHANCES = [5, 10, 25, 50, 75, 90, 95] as const;

/** The year's forecast: one line, written or to be written. `suggested` is the power it is first about. */
export function ForecastCard({ suggested }: { suggested: PowerId }) {
  const view = serverView.value;
  const acting = useAct();
  const [open, setOpen] = useState(false);
  if (!view?.you || view.phase !== 'plan') return null;
  const written = view.draft?.forecast;
  const mean = forecastMean.value;
  return (
    <section class="section forecast" aria-labelledby="forecast-title">
      <div class="row between baseline">
        <h2 id="forecast-title">{t('forecast.title')}</h2>
        {mean !== null && <span class="small soft">{t('forecast.mean', { points: num(mean) })}</span>}
      </div>
      {written && !open ? (
        <Written forecast={written} off={view.locked} acting={acting} onChange={() => setOpen(true)} />
      ) : open ? (
        <Form
          first={written ?? { power: suggested, deed: 'demands', chance: 50 }}
          acting={acting}
          onDone={() => setOpen(false)}
        />
      ) : (
        <div class="row between">
          <p class="small soft">{t('forecast.none')}</p>
          <Button size="small" offBecause={view.locked ? t('budget.locked') : undefined} onClick={() => setOpen(true)}>
            {t('forecast.open')}
          </Button>
        </div>
      )}
      {acting.fault && (
        <p class="field-error" role="alert">
          {acting.fault}
        </p>
      )}
    </section>
  );
}

interface WrittenProps {
  forecast: Forecast;
  off: boolean;
  acting: Acting;
  onChange: () => void;
}

function Written({ forecast, off, acting, onChange }: WrittenProps) {
  return (
    <div class="row between">
      <p>{forecastWords(forecast)}</p>
      {!off && (
        <span class="row">
          <Button kind="quiet" size="small" onClick={onChange}>
            {t('forecast.change')}
          </Button>
          <Button
            kind="quiet"
            size="small"
            waiting={acting.busy}
            onClick={() => void acting.act({ kind: 'draftForecast', forecast: null })}
          >
            {t('forecast.drop')}
          </Button>
        </span>
      )}
    </div>
  );
}

function Form({ first, acting, onDone }: { first: Forecast; acting: Acting; onDone: () => void }) {
  const [forecast, setForecast] = useState(first);
  const me = serverView.value?.you;
  const others = powers.value.filter(({ id }) => id !== me);
  const send = async () => {
    if (await acting.act({ kind: 'draftForecast', forecast })) onDone();
  };
  return (
    <div class="forecast-form">
      <Select
        label={t('forecast.power')}
        value={forecast.power}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(power) => setForecast({ ...forecast, power })}
      />
      <Select
        label={t('forecast.deed')}
        value={forecast.deed}
        options={FORECAST_DEEDS.map((deed) => ({ value: deed, label: t(`forecast.does.${deed}`) }))}
        onChange={(deed: ForecastDeed) => setForecast({ ...forecast, deed })}
      />
      <Select
        label={t('forecast.chance')}
        value={String(forecast.chance)}
        options={CHANCES.map((chance) => ({ value: String(chance), label: pct(chance) }))}
        onChange={(chance) => setForecast({ ...forecast, chance: Number(chance) })}
      />
      <p class="small soft">{t('forecast.note', { power: powerName(forecast.power) })}</p>
      <div class="row">
        <Button kind="plain" size="small" waiting={acting.busy} onClick={() => void send()}>
          {t('forecast.write')}
        </Button>
        <Button kind="quiet" size="small" onClick={onDone}>
          {t('forecast.cancel')}
        </Button>
      </div>
    </div>
  );
}
