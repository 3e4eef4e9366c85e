import { useEffect, useRef } from 'preact/hooks';
import type { PowerId, RegionId } from '../../shared/core/ids.ts';
import { reach } from '../../shared/formulas/reach.ts';
import type { Board } from '../../shared/model/board.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { board } from '../store/derived.ts';
import { serverView } from '../store/match.ts';
import { playsModule } from '../store/modules.ts';
import { powerName, powerOf, powers, regionName, regionOf, slotOf } from '../store/names.ts';
import { openWith, selected } from '../store/selection.ts';
import { openWeb } from '../store/web.ts';
import { num, pct } from '../text/format.ts';
import { t } from '../text/index.tsx';
import { Button } from '../ui/Button.tsx';
import { Emblem } from '../ui/Emblem.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Beliefs, Between, PublicFacts } from './map/PowerFacts.tsx';
import { holdingOdds } from './map/picture.ts';
import { Term } from './Term.tsx';

/** The card of the region that is selected: whose it is, what is known of that power, and what can be done. */
export function RegionCard() {
  const region = selected.value;
  const view = serverView.value;
  if (region === null || !view) return null;
  return <Card key={region} region={region} view={view} />;
}

function Card({ region, view }: { region: RegionId; view: SeatView }) {
  const card = useRef<HTMLElement>(null);
  const state = view.regions[region];
  const owner = state?.owner ?? null;
  const shut = () => {
    selected.value = null;
  };
  useEffect(() => {
    // Chosen in the list, which is gone and has left the focus nowhere: the card is where reading goes on.
    if (document.activeElement === document.body) card.current?.focus();
  }, []);
  const place = owner && powerOf(owner)?.capital === region ? 'map.card.capital' : 'map.card.of';
  return (
    <section
      class="region-card card floating"
      ref={card}
      tabIndex={-1}
      aria-label={regionName(region)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') shut();
      }}
    >
      <div class="region-head">
        {owner && <Emblem slot={slotOf(owner)} size={30} />}
        <div class="grow">
          <h2>{regionName(region)}</h2>
          <p class="small soft">
            {owner ? t(place, { power: powerName(owner) }) : t('map.card.neutral')}
            {owner && ` · ${leaderOf(view, owner)}`}
          </p>
        </div>
        <IconButton icon="cross" label={t('kit.close')} onClick={shut} />
      </div>
      {state && owner && (
        <>
          <Ground region={region} view={view} />
          <PublicFacts view={view} power={owner} />
          <Between view={view} power={owner} />
          {view.you && owner !== view.you && <Actions view={view} region={region} />}
          <details class="region-more">
            <summary>{t('map.card.estimates')}</summary>
            <Beliefs view={view} power={owner} />
          </details>
        </>
      )}
    </section>
  );
}

function leaderOf(view: SeatView, owner: keyof SeatView['seats']): string {
  const seat = view.seats[owner];
  if (seat?.you) return t('map.powers.you');
  return t('map.card.theirs', { kind: seat?.kind ?? 'open', name: seat?.name ?? '' });
}

function Ground({ region, view }: { region: RegionId; view: SeatView }) {
  const state = view.regions[region];
  const ground = board.value;
  const factor = regionOf(region)?.terrain ?? 1;
  const lie = factor >= 1.15 ? 'hard' : factor <= 0.9 ? 'easy' : 'even';
  const occupied = state.home && state.home !== state.owner && state.occupiedUntil >= view.turn;
  return (
    <dl class="ground small">
      {occupied && (
        <dd class="warn">{t('map.card.occupied', { power: powerName(state.home!), turn: state.occupiedUntil })}</dd>
      )}
      <div class="row between baseline">
        <dt class="soft">
          <Term of="terrain">{t('map.card.terrain')}</Term>
        </dt>
        <dd>{t('map.card.terrain.text', { easy: lie, factor: num(factor, 2) })}</dd>
      </div>
      {ground && view.you && state.owner === view.you && (
        <div class="row between baseline">
          <dt class="soft">
            <Term of="holding">{t('map.card.holding')}</Term>
          </dt>
          <dd>{t('map.card.holding.text', { odds: pct(100 * holdingOdds(ground, view.you, region)) })}</dd>
        </div>
      )}
      {ground && view.you && (
        <div class="row between baseline">
          <dt class="soft">
            <Term of="reach">{t('map.card.reach')}</Term>
          </dt>
          <dd>{reachWords(ground, view.you, region, state.owner)}</dd>
        </div>
      )}
    </dl>
  );
}

/** How far the reader, and the strongest other than the owner, could bring force to bear here. */
function reachWords(ground: Board, me: PowerId, region: RegionId, owner: PowerId | null): string {
  const others = ground.geography.powerIds
    .filter((id) => id !== me && id !== owner)
    .map((id) => ({ id, share: reach(ground, id, region) }))
    .sort((a, b) => b.share - a.share);
  const yours = pct(100 * reach(ground, me, region));
  const [next] = others;
  return next
    ? t('map.card.reach.text', { yours, power: powerName(next.id), theirs: pct(100 * next.share) })
    : t('map.card.reach.yours', { yours });
}

function Actions({ view, region }: { view: SeatView; region: RegionId }) {
  const owner = view.regions[region].owner;
  if (!owner) return null;
  const off = view.phase === 'plan' ? undefined : t('map.card.off');
  // A seat of government is never at stake.
  const capital = powers.value.some((power) => power.capital === region);
  return (
    <p class="row wrap">
      <Button size="small" icon="signature" offBecause={off} onClick={() => openWith({ kind: 'propose', to: owner })}>
        {t('map.card.propose')}
      </Button>
      <Button
        size="small"
        icon="alert"
        offBecause={off}
        onClick={() => openWith({ kind: 'demand', target: owner, ...(!capital && { region }) })}
      >
        {t('map.card.demand')}
      </Button>
      {playsModule('sanctions') && (
        <Button size="small" icon="scales" offBecause={off} onClick={() => openWith({ kind: 'sanction', on: owner })}>
          {t('sanctions.title')}
        </Button>
      )}
      <Button size="small" icon="talk" onClick={() => openWith({ kind: 'talk', to: owner })}>
        {t('map.card.talk')}
      </Button>
      <Button size="small" icon="web" onClick={() => openWeb(owner)}>
        {t('dossier.open')}
      </Button>
    </p>
  );
}
