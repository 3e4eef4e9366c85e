import { useMemo, useState } from 'preact/hooks';
import type { PowerId, RegionId, TreatyId } from '../../../shared/core/ids.ts';
import { contest } from '../../../shared/formulas/contest.ts';
import { backDownCosts } from '../../../shared/formulas/crisis.ts';
import type { Demand } from '../../../shared/model/crisis.ts';
import type { Treaty } from '../../../shared/model/treaty.ts';
import { DEMAND_KINDS, type DemandKind } from '../../../shared/model/vocabulary.ts';
import { demandPrice } from '../../../shared/orders/capital.ts';
import { theatreOf } from '../../../shared/orders/demand.ts';
import { isPactTreaty } from '../../../shared/treaties/term.ts';
import { faultOf } from '../../store/commands.ts';
import { board, treatiesBetween, treatiesInForce } from '../../store/derived.ts';
import { serverView } from '../../store/match.ts';
import { playsModule } from '../../store/modules.ts';
import { powerName, powers, refusalText, regionName } from '../../store/names.ts';
import { num, signed } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Odds } from '../../ui/Meter.tsx';
import { Select } from '../../ui/Select.tsx';
import { oddsNames } from '../balance/OddsNames.tsx';
import { RuleLink } from '../RuleLink.tsx';
import { BreakDialog } from '../treaty/BreakDialog.tsx';
import { useAct } from '../useAct.ts';
import { clausesInShort, demandParams, namesOf } from '../words.ts';

interface DemandFormProps {
  target?: PowerId;
  region?: RegionId;
  onClose: () => void;
}

/** Composes a demand with its odds, its price and who is bound to stand against it; drafts it and takes it back. */
export function DemandForm({ target: wanted, region: near, onClose }: DemandFormProps) {
  const view = serverView.value;
  const me = view?.you ?? null;
  const drafted = view?.draft?.demand ?? null;
  const others = powers.value.filter(({ id }) => id !== me);
  const [target, setTarget] = useState<PowerId>(wanted ?? drafted?.target ?? others[0]?.id);
  const [kind, setKind] = useState<DemandKind>(wanted ? 'region' : (drafted?.kind ?? 'region'));
  const [region, setRegion] = useState<RegionId | undefined>(
    near ?? (drafted?.kind === 'region' ? drafted.region : undefined),
  );
  const [treaty, setTreaty] = useState<TreatyId | undefined>(
    drafted?.kind === 'leaveTreaty' ? drafted.treaty : undefined,
  );
  const { act, busy, fault } = useAct();
  const [asking, setAsking] = useState(false);
  const choices = useChoices(target);
  const regionNow = choices.regions.includes(region as RegionId) ? region : choices.regions[0];
  const treatyNow = choices.treaties.some(({ id }) => id === treaty) ? treaty : choices.treaties[0]?.id;
  const demand = demandOf(kind, target, regionNow, treatyNow);
  const refused = demand && faultOf({ kind: 'draftDemand', demand });
  const same = drafted !== null && demand !== null && JSON.stringify(drafted) === JSON.stringify(demand);
  const promise = me && promisedTo(me, target);
  const draft = () => demand && void act({ kind: 'draftDemand', demand });
  const blocked =
    demand === null ? t(kind === 'region' ? 'demandForm.none.region' : 'demandForm.none.treaty') : undefined;
  return (
    <section class="section demand-form" aria-label={t('demandForm.title')}>
      <div class="row between baseline">
        <h2>{t('demandForm.title')}</h2>
        <RuleLink entry="demands" />
        {!drafted && (
          <Button kind="quiet" size="small" onClick={onClose}>
            {t('demandForm.close')}
          </Button>
        )}
      </div>
      <p class="small soft">{t('demandForm.lead')}</p>
      <Select
        label={t('demandForm.target')}
        value={target}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setTarget}
      />
      <Select
        label={t('demandForm.kind')}
        value={kind}
        options={DEMAND_KINDS.filter(isPlayed).map((value) => ({ value, label: t(`demand.${value}`) }))}
        onChange={setKind}
      />
      {kind === 'region' && regionNow && (
        <Select
          label={t('demandForm.region')}
          value={regionNow}
          options={choices.regions.map((value) => ({ value, label: regionName(value) }))}
          onChange={setRegion}
        />
      )}
      {kind === 'leaveTreaty' && treatyNow && (
        <Select
          label={t('demandForm.treaty')}
          value={treatyNow}
          options={choices.treaties.map(({ id, label }) => ({ value: id, label }))}
          onChange={setTreaty}
        />
      )}
      {demand && <p>{t(`demand.${demand.kind}.what`, demandParams(demand))}</p>}
      {demand && me && <Prospect demand={demand} me={me} promised={promise !== undefined} />}
      {same && (
        <p class="strong good" role="status">
          <Icon name="check" /> {t('demandForm.drafted')}
        </p>
      )}
      <div class="row wrap">
        {!same && (
          <Button
            kind="grave"
            waiting={busy}
            offBecause={blocked ?? (refused ? refusalText(refused) : undefined)}
            showReason
            onClick={() => (promise ? setAsking(true) : draft())}
          >
            {t(busy ? 'demandForm.saving' : drafted ? 'demandForm.change' : 'demandForm.draft')}
          </Button>
        )}
        {drafted && (
          <Button
            onClick={() => {
              onClose();
              void act({ kind: 'draftDemand', demand: null });
            }}
          >
            {t('demandForm.withdraw')}
          </Button>
        )}
      </div>
      {fault && <p class="field-error">{t('demandForm.fault', { reason: fault })}</p>}
      {promise && (
        <BreakDialog
          treaty={promise}
          partners={promise.parties.filter((party) => party !== me)}
          open={asking}
          mayNotice={false}
          onClose={() => setAsking(false)}
          onLeave={() => {
            setAsking(false);
            draft();
          }}
        />
      )}
    </section>
  );
}

/** Ending sanctions is no demand in a match without them. */
function isPlayed(kind: DemandKind): boolean {
  if (kind === 'redress') return false;
  return kind !== 'endSanctions' || playsModule('sanctions');
}

function demandOf(
  kind: DemandKind,
  target: PowerId,
  region: RegionId | undefined,
  treaty: TreatyId | undefined,
): Demand | null {
  if (kind === 'region') return region ? { kind, target, region } : null;
  if (kind === 'leaveTreaty') return treaty ? { kind, target, treaty } : null;
  return { kind, target };
}

/** What can be asked of a power: its regions but the seat of government, and its treaties without the asker. */
function useChoices(target: PowerId) {
  const view = serverView.value;
  const known = board.value;
  return useMemo(() => {
    if (!view || !known) return { regions: [], treaties: [] };
    const capitals = new Set(Object.values(known.geography.capital));
    const owned = known.geography.regionIds.filter((id) => view.regions[id]?.owner === target && !capitals.has(id));
    const may = (region: RegionId) =>
      faultOf({ kind: 'draftDemand', demand: { kind: 'region', target, region } }) === null;
    return {
      regions: [...owned.filter(may), ...owned.filter((region) => !may(region))],
      treaties: treatiesInForce.value
        .filter(({ parties }) => parties.includes(target) && !(view.you && parties.includes(view.you)))
        .map(({ id, parties, clauses }) => {
          const partners = namesOf(parties.filter((power) => power !== target));
          return { id, label: t('demandForm.treaty.option', { partners, clauses: clausesInShort(clauses) }) };
        }),
    };
  }, [view, known, target]);
}

/** What a demand of that power would break: its gravest treaty that forbids one. */
function promisedTo(me: PowerId, target: PowerId): Treaty | undefined {
  const forbidding = treatiesBetween(me, target).filter(({ clauses }) =>
    clauses.some(
      (clause) =>
        clause.kind === 'nonAggression' ||
        clause.kind === 'mutualDefence' ||
        (clause.kind === 'guarantee' && clause.guarantor === me && clause.protected === target),
    ),
  );
  return forbidding.find(isPactTreaty) ?? forbidding[0];
}

function Prospect({ demand, me, promised }: { demand: Demand; me: PowerId; promised: boolean }) {
  const known = board.value;
  if (!known) return null;
  const theatre = theatreOf(known, me, demand);
  const weighed = contest(known, me, demand.target, theatre);
  const costs = backDownCosts(demand, known.constants);
  const target = powerName(demand.target);
  const label = t('demandForm.odds', { region: regionName(theatre) });
  const bound = weighed.helpers.map(({ power }) => power);
  return (
    <>
      <p class="small soft">{label}</p>
      <Odds
        alone={100 * weighed.oddsAlone}
        honest={100 * weighed.oddsHonest}
        weighted={100 * weighed.oddsCredible}
        label={label}
        names={oddsNames()}
        higherIs="good"
      />
      <p>
        {bound.length > 0
          ? t('demandForm.guarantors', { target, powers: namesOf(bound) })
          : t('demandForm.guarantors.none', { target })}
      </p>
      {promised && <p class="bad">{t('demandForm.breaks', { target })}</p>}
      <p class="small">
        {t('demandForm.price', {
          price: num(demandPrice(demand, known.constants)),
          credibility: signed(Math.round(costs.credibility)),
          cohesion: signed(Math.round(costs.cohesion)),
        })}
      </p>
    </>
  );
}
