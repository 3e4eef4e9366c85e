import '../styles/crisis.css';
import '../styles/treaty.css';
import { valuesInOrder } from '../../shared/core/ids.ts';
import { blocRulesOf } from '../../shared/treaties/charter.ts';
import { boundParties } from '../../shared/treaties/term.ts';
import { capital, treatiesInForce, you } from '../store/derived.ts';
import { serverView } from '../store/match.ts';
import { upTo } from '../text/format.ts';
import { t } from '../text/index.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Explain } from '../ui/Explain.tsx';
import { Blocs } from './blocs/Blocs.tsx';
import { ruleAt } from './RuleLink.tsx';
import { Sanctions } from './sanctions/Sanctions.tsx';
import { Composer } from './treaty/Composer.tsx';
import { compose, composition } from './treaty/composition.ts';
import { OtherTreaty, OwnTreaty } from './treaty/InForce.tsx';
import { Offers } from './treaty/Offers.tsx';
import { useIntent } from './useIntent.ts';

/** Treaties: drawing one up, offers on the table, what is in force and the ways out of it. */
export function TreatyDesk() {
  const view = serverView.value;
  const me = you.value;
  useIntent('propose', ({ to }) => compose([to]));
  if (!view) return null;
  // Charters stand with their blocs.
  const known = treatiesInForce.value.filter((treaty) => blocRulesOf(treaty) === null);
  const mine = me ? known.filter((treaty) => boundParties(treaty, view.turn).includes(me)) : [];
  const others = known.filter((treaty) => !mine.includes(treaty));
  const coming = valuesInOrder(view.treaties).filter(
    (treaty) => me && treaty.since > view.turn && treaty.parties.includes(me),
  );
  const draft = composition.value;
  return (
    <div class="treaty-desk">
      <section class="section" hidden={draft !== null && me !== null}>
        <div class="row between baseline wrap">
          <h2>{t('treaty.title')}</h2>
          {capital.value && (
            <span class="small soft">
              <Explain what={t('game.capital.what')} rule={ruleAt('capital')}>
                {t('treaty.capital', { free: upTo(capital.value.free, 1), has: upTo(capital.value.has, 1) })}
              </Explain>
            </span>
          )}
        </div>
        {me && view.phase === 'plan' && !draft && (
          <Button icon="signature" onClick={() => compose([])}>
            {t('treaty.new')}
          </Button>
        )}
        {!me && <p class="soft">{t('treaty.onlooker')}</p>}
      </section>
      {draft && me && <Composer draft={draft} />}
      <Offers />
      <Blocs />
      <Sanctions />
      {(mine.length > 0 || coming.length > 0) && me && (
        <section class="section">
          <h2>{t('treaty.inForce')}</h2>
          {[...mine, ...coming].map((treaty) => (
            <OwnTreaty key={treaty.id} treaty={treaty} me={me} />
          ))}
        </section>
      )}
      {me && mine.length === 0 && coming.length === 0 && !draft && (
        <Empty title={t('treaty.none')}>{t('treaty.none.text')}</Empty>
      )}
      {others.length > 0 && (
        <details class="section treaty-others" open={!me}>
          <summary>{t('treaty.others.count', { count: others.length })}</summary>
          <ul>
            {others.map((treaty) => (
              <OtherTreaty key={treaty.id} treaty={treaty} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
