import { keysOf, type PowerId } from '../../../shared/core/ids.ts';
import { bn, type Money } from '../../../shared/core/money.ts';
import type { Belief, Estimate } from '../../../shared/model/world.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import { amount, num } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Explain } from '../../ui/Explain.tsx';
import { ruleAt } from '../RuleLink.tsx';
import { Term } from '../Term.tsx';

type Figure = 'output' | 'homeForce' | 'projectionForce' | 'readiness' | 'technology';

const FIGURES: readonly Figure[] = ['output', 'homeForce', 'projectionForce', 'readiness', 'technology'];

/** What a seat takes a power's figure to be; an error of 0 is certainty. Null where it knows nothing. */
export function figureOf(view: SeatView, power: PowerId, figure: Figure): Estimate | null {
  if (figure === 'output') return { value: view.powers[power].output, error: 0 };
  if (view.own?.id === power) return { value: view.own[figure], error: 0 };
  const belief: Belief | undefined = view.beliefs[power];
  return belief?.[figure] ?? null;
}

/** The greatest that any power is taken to have: the right end of the scale. Readiness has an end of its own. */
export function scaleOf(view: SeatView, figure: Figure): number {
  if (figure === 'readiness') return 100;
  const all = keysOf(view.powers).map((id) => figureOf(view, id, figure));
  return Math.max(1e-9, ...all.map((one) => (one ? one.value + one.error : 0)));
}

const money = (value: number): string => {
  const billions = bn(value as Money);
  return amount(billions, Math.abs(billions) < 10 ? 1 : 0);
};

const SAID: Readonly<Record<Figure, (value: number) => string>> = {
  output: money,
  homeForce: money,
  projectionForce: money,
  readiness: (value) => num(value),
  technology: (value) => num(value, 2),
};

/** A power's figures, each on a scale to the strongest's, with its error band. */
export function Known({ view, power }: { view: SeatView; power: PowerId }) {
  const rows = FIGURES.map((figure) => ({ figure, estimate: figureOf(view, power, figure) })).filter(
    (row): row is { figure: Figure; estimate: Estimate } => row.estimate !== null,
  );
  const own = view.own?.id === power;
  return (
    <div class="dossier-part">
      <div class="row between baseline">
        <h3>{t(own ? 'dossier.known.own' : 'dossier.known')}</h3>
        {!own && <span class="small soft">{t('dossier.band')}</span>}
      </div>
      <dl class="dossier-known">
        {rows.map(({ figure, estimate: { value, error } }) => {
          const whole = scaleOf(view, figure);
          const share = (at: number) => `${100 * Math.max(0, Math.min(1, at / whole))}%`;
          const width = Math.max(0, Math.min(whole, value + error) - Math.max(0, value - error)) / whole;
          return (
            <div key={figure}>
              <dt>
                {figure === 'output' ? (
                  <Explain what={t('map.explain.output')} rule={ruleAt('output')}>
                    {t('dossier.output')}
                  </Explain>
                ) : (
                  <Term of={figure}>{t(`dossier.${figure}`)}</Term>
                )}
              </dt>
              <dd class="dossier-scale" aria-hidden="true">
                {error > 0 && <i style={{ insetInlineStart: share(value - error), width: `${100 * width}%` }} />}
                <b style={{ insetInlineStart: share(value) }} />
              </dd>
              <dd class="dossier-figure">
                <b>{SAID[figure](value)}</b>
                {error > 0 && <span class="soft"> ± {SAID[figure](error)}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
