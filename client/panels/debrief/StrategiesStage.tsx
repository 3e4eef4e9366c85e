import { useState } from 'preact/hooks';
import { turnsOf } from '../../../shared/analysis/log.ts';
import type { TurningPoint } from '../../../shared/analysis/turningPoints.ts';
import { evidenceClaim, type Stretch, stretchesOf } from '../../debrief/claims.ts';
import type { Debrief } from '../../debrief/open.ts';
import { powerName, slotOf } from '../../store/names.ts';
import { pct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { PowerName } from '../../ui/PowerName.tsx';
import { Link } from '../../ui/router.tsx';
import { eventWords } from '../report/eventWords.ts';
import { inSentence } from '../words.ts';
import { Said } from './Said.tsx';

/** What each power did about danger, turn by turn, and the turns that turned the match. */
export function StrategiesStage({ debrief }: { debrief: Debrief }) {
  const { analysis } = debrief;
  const [chosen, setChosen] = useState<Stretch | null>(null);
  return (
    <div class="debrief-wide">
      <h1>{t('debrief.strategies.title')}</h1>
      <p class="lead">{t('debrief.strategies.lead')}</p>
      <Ribbon debrief={debrief} chosen={chosen} onChoose={setChosen} />
      <Evidence stretch={chosen} />
      <h2>{t('debrief.turning.title')}</h2>
      {analysis.turningPoints.length === 0 && <p>{t('debrief.turning.none')}</p>}
      <ol class="turning-points">
        {[...analysis.turningPoints]
          .sort((a, b) => a.turn - b.turn)
          .map((point) => (
            <Turning key={point.turn} debrief={debrief} point={point} />
          ))}
      </ol>
    </div>
  );
}

interface RibbonProps {
  debrief: Debrief;
  chosen: Stretch | null;
  onChoose: (stretch: Stretch) => void;
}

function Ribbon({ debrief: { analysis }, chosen, onChoose }: RibbonProps) {
  const turns = turnsOf(analysis.log);
  const atWar = new Set(analysis.log.all('frontMoved').map(({ turn }) => turn));
  return (
    <div class="table-scroll">
      <table class="ribbon">
        <caption class="vh">{t('debrief.strategies.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('debrief.power')}</th>
            {turns.map((turn) => (
              <th key={turn} scope="col" class={atWar.has(turn) ? 'war' : undefined}>
                {turn}
                {atWar.has(turn) && <span> · {inSentence(t('debrief.result.war'))}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stretchesOf(analysis).map((stretches) => (
            <tr key={stretches[0].power}>
              <th scope="row">
                <PowerName slot={slotOf(stretches[0].power)} name={powerName(stretches[0].power)} />
              </th>
              {stretches.map((stretch) => (
                <td key={stretch.from} colSpan={stretch.turns.length}>
                  <button
                    type="button"
                    class={`strategy ${stretch.strategy}`}
                    aria-pressed={chosen?.power === stretch.power && chosen.from === stretch.from}
                    onClick={() => onChoose(stretch)}
                  >
                    <span>{t(`debrief.strategy.${stretch.strategy}`)}</span>
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Evidence({ stretch }: { stretch: Stretch | null }) {
  if (stretch === null) return <p class="soft debrief-evidence no-print">{t('debrief.strategies.choose')}</p>;
  const { power, strategy, from, until } = stretch;
  return (
    <section class="debrief-evidence" aria-live="polite">
      <h2>
        {t('debrief.strategies.why', {
          power: powerName(power),
          from: from === until ? 'same' : String(from),
          turn: until,
          strategy: inSentence(t(`debrief.strategy.${strategy}`)),
        })}
      </h2>
      <ul>
        {stretch.turns.flatMap(({ turn, evidence }) =>
          evidence.map((fact) => (
            <li key={`${turn} ${fact.factor}`}>
              <Said claim={evidenceClaim(turn, fact)} />
            </li>
          )),
        )}
      </ul>
    </section>
  );
}

function Turning({ debrief: { analysis, log }, point }: { debrief: Debrief; point: TurningPoint }) {
  const told = point.events.flatMap((id) => analysis.log.byId(id) ?? []);
  const percent = (value: number): string => pct(100 * value);
  return (
    <li>
      <p class="small soft">{t('debrief.turning.turn', { turn: point.turn })}</p>
      {told.length > 0 && <h3>{eventWords(told[0])}</h3>}
      {told.slice(1).map((event) => (
        <p key={event.id} class="small">
          {eventWords(event)}
        </p>
      ))}
      <p>
        {t('debrief.turning.shift', {
          gained: powerName(point.gained),
          lost: powerName(point.lost),
          gainFrom: percent(point.gain.from),
          gainTo: percent(point.gain.to),
          lossFrom: percent(point.loss.from),
          lossTo: percent(point.loss.to),
        })}
      </p>
      <p class="no-print">
        <Link to={`/replay/${log.code}/${point.turn}`}>{t('debrief.turning.jump', { turn: point.turn })}</Link>
      </p>
    </li>
  );
}
