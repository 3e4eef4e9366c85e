import type { PowerId } from '../../../shared/core/ids.ts';
import type { Estimate } from '../../../shared/model/world.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import { treatiesBetween } from '../../store/derived.ts';
import { sum } from '../../store/names.ts';
import { list, num, pct, signed } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Stat } from '../../ui/Stat.tsx';
import { ruleAt } from '../RuleLink.tsx';
import { SanctionFacts } from '../sanctions/SanctionFacts.tsx';
import { Term } from '../Term.tsx';

/** What everybody knows of a power, and how it stands toward you. */
export function PublicFacts({ view, power }: { view: SeatView; power: PowerId }) {
  const facts = view.powers[power];
  const toward = view.you && power !== view.you ? view.pairs[power]?.[view.you] : undefined;
  return (
    <div class="facts">
      <Stat
        label={t('map.card.output')}
        value={sum(facts.output)}
        explain={{ what: t('map.explain.output'), rule: ruleAt('output') }}
      />
      <Stat
        label={t('map.card.share')}
        value={pct(100 * facts.share)}
        explain={{ what: t('map.explain.share'), rule: ruleAt('hegemony') }}
      />
      <Stat
        label={t('map.card.credibility')}
        value={num(facts.credibility)}
        explain={{ what: t('map.explain.credibility') }}
      />
      {toward && (
        <>
          <Stat
            label={t('map.card.relations')}
            value={signed(toward.relations)}
            tone={toward.relations <= -20 ? 'bad' : toward.relations >= 20 ? 'good' : undefined}
            explain={{ what: t('map.explain.relations') }}
          />
          <Stat
            label={t('map.card.tension')}
            value={num(toward.tension)}
            tone={toward.tension >= 60 ? 'bad' : undefined}
            explain={{ what: t('map.explain.tension') }}
          />
          <Stat
            label={t('map.card.debt')}
            value={pct((100 * facts.debt) / facts.output)}
            explain={{ what: t('explain.debt') }}
          />
        </>
      )}
    </div>
  );
}

/** What you believe of a power's secret figures, each with its band. */
export function Beliefs({ view, power }: { view: SeatView; power: PowerId }) {
  const belief = view.beliefs[power];
  if (!belief) return null;
  const rows: ['homeForce' | 'projectionForce' | 'readiness' | 'technology' | 'militaryBurden', string][] = [
    ['homeForce', band(belief.homeForce, sum)],
    ['projectionForce', band(belief.projectionForce, sum)],
    ['readiness', band(belief.readiness, num)],
    ['technology', band(belief.technology, (value) => num(value, 2))],
    ['militaryBurden', band(belief.militaryBurden, (value) => pct(100 * value, 1))],
  ];
  return (
    <div class="beliefs">
      <h3 class="small strong">{t('map.card.estimates')}</h3>
      <dl>
        {rows.map(([name, text]) => (
          <div key={name} class="row between baseline">
            <dt class="soft">
              <Term of={name}>{t(`map.card.${name}`)}</Term>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p class="small soft">{t('map.explain.estimate')}</p>
    </div>
  );
}

const band = ({ value, error }: Estimate, say: (value: number) => string) =>
  t('map.card.estimate', { value: say(value), error: say(error) });

/** Treaties and wars between you and a power. */
export function Between({ view, power }: { view: SeatView; power: PowerId }) {
  if (!view.you || power === view.you) return <SanctionFacts power={power} />;
  const shared = treatiesBetween(view.you, power);
  const me = view.you;
  const war = view.wars.find(
    ({ attacker, defender }) => (attacker === me && defender === power) || (attacker === power && defender === me),
  );
  return (
    <div>
      <h3 class="small strong">{t('map.card.treaties')}</h3>
      {war && <p class="bad">{t('map.card.war', { turn: war.since, front: signed(war.front) })}</p>}
      <SanctionFacts power={power} />
      {shared.length === 0 && <p class="small soft">{t('map.card.treaties.none')}</p>}
      <ul class="small">
        {shared.map(({ id, clauses, until }) => (
          <li key={id}>
            {t('map.card.treaty', { clauses: list(clauses.map(({ kind }) => t(`clause.${kind}`))), until: num(until) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
