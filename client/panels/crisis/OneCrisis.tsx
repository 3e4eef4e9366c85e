import { isConcerned, isIncident } from '../../../shared/formulas/crisis.ts';
import type { Crisis } from '../../../shared/model/crisis.ts';
import { demandPrice } from '../../../shared/orders/capital.ts';
import { answersOpen, rolesIn } from '../../../shared/orders/crisis.ts';
import { board, constants } from '../../store/derived.ts';
import { serverView } from '../../store/match.ts';
import { powerName, regionName } from '../../store/names.ts';
import { openWith } from '../../store/selection.ts';
import { num } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Ladder } from '../../ui/Ladder.tsx';
import { ChartCut } from '../ChartCut.tsx';
import { Reasons } from '../Reasons.tsx';
import { demandWords, namesOf } from '../words.ts';
import { Answer } from './Answer.tsx';
import { Decide } from './Decide.tsx';
import { Sides } from './Sides.tsx';
import { Stakes } from './Stakes.tsx';
import { Strengths } from './Strengths.tsx';

/** One crisis: what is demanded, what is at stake, who stands where, and what the seat can do at which price. */
export function OneCrisis({ crisis }: { crisis: Crisis }) {
  const view = serverView.value;
  const known = board.value;
  if (!view || !known) return null;
  const { you } = view;
  const role = you === null ? null : rolesIn(crisis, you);
  return (
    <article class="crisis">
      <Head crisis={crisis} />
      <div class="crisis-columns">
        <div class="crisis-ground">
          <ChartCut
            regions={[crisis.theatre]}
            margin={0}
            label={t('crisis.chart', { region: regionName(crisis.theatre) })}
          />
          <Stakes crisis={crisis} board={known} />
          <Strengths crisis={crisis} board={known} />
        </div>
        <div class="crisis-stand">
          <h2>{t('crisis.ladder')}</h2>
          <Rungs crisis={crisis} />
          <Sides crisis={crisis} />
        </div>
        <div class="crisis-choice">
          {you !== null && role !== null && crisis.step === 'respond' && answersOpen(role).length > 0 && (
            <Answer crisis={crisis} board={known} me={you} role={role} />
          )}
          {you !== null && role === 'challenger' && crisis.step === 'decide' && (
            <Decide crisis={crisis} board={known} />
          )}
          <Waiting crisis={crisis} mine={role === 'challenger'} />
        </div>
      </div>
    </article>
  );
}

function Head({ crisis }: { crisis: Crisis }) {
  const view = serverView.value;
  const { challenger, demand, theatre, step } = crisis;
  const role = view?.you ? rolesIn(crisis, view.you) : 'none';
  const target = powerName(demand.target);
  const friend = role === 'target' || role === 'other' || role === 'none' ? challenger : demand.target;
  return (
    <header class="crisis-head">
      <span class="crisis-seal">
        <Icon name="alert" size={26} />
      </span>
      <div class="grow">
        <h1>{demandWords(challenger, demand)}</h1>
        <p class="soft">
          {t('crisis.turn', { region: regionName(theatre), turn: crisis.turn })}{' '}
          {t(role === 'challenger' && isIncident(crisis) ? 'crisis.role.wronged' : `crisis.role.${role}`, { target })}{' '}
          {step === 'respond'
            ? t('crisis.unseen')
            : role === 'challenger'
              ? t('crisis.seen.you')
              : t('crisis.seen', { power: powerName(challenger) })}
        </p>
      </div>
      {view?.you && view.seats[friend]?.kind === 'human' && (
        <Button kind="quiet" icon="talk" onClick={() => openWith({ kind: 'talk', to: friend })}>
          {t('crisis.talk', { power: powerName(friend) })}
        </Button>
      )}
    </header>
  );
}

function Rungs({ crisis }: { crisis: Crisis }) {
  const power = powerName(crisis.challenger);
  const c = constants.value;
  const capital = c ? num(demandPrice(crisis.demand, c)) : '';
  const now = crisis.step === 'done' ? 'after' : crisis.step;
  return (
    <Ladder
      label={t('crisis.ladder')}
      now={now}
      rungs={(['demand', 'respond', 'decide', 'after'] as const).map((id) => {
        const rung = id === 'demand' && isIncident(crisis) ? 'incident' : id;
        return { id, label: t(`crisis.rung.${rung}`), note: t(`crisis.rung.${rung}.note`, { power, capital }) };
      })}
    />
  );
}

function Waiting({ crisis, mine }: { crisis: Crisis; mine: boolean }) {
  const view = serverView.value;
  const { challenger, demand, step, outcome } = crisis;
  const between = { power: powerName(challenger), target: powerName(demand.target) };
  if (step === 'done') {
    return (
      <Card tone="well">
        {outcome && <p class="strong">{t(`crisis.outcome.${outcome}`, between)}</p>}
        <Reasons reasons={crisis.decision?.reasons ?? []} />
      </Card>
    );
  }
  const others = (view?.awaited ?? []).filter((power) => power !== view?.you);
  const turnOf = step === 'decide' ? !mine : mine;
  const me = view?.you ?? null;
  const looksOn = me !== null && step === 'respond' && isIncident(crisis) && !mine && !isConcerned(crisis, me);
  return (
    <div class="crisis-waiting" role="status">
      {turnOf && <p>{t(`crisis.waitFor.${step}`, between)}</p>}
      <p class="soft">
        {others.length > 0 ? t('crisis.waiting', { powers: namesOf(others) }) : t('crisis.waiting.none')}
        {looksOn && <> {t('crisis.waiting.notYou')}</>}
      </p>
    </div>
  );
}
