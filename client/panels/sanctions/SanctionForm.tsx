import { useEffect, useState } from 'preact/hooks';
import type { PowerId } from '../../../shared/core/ids.ts';
import { startOutputOf } from '../../../shared/formulas/economy.ts';
import { weighSanction } from '../../../shared/formulas/sanctionEffects.ts';
import { type Level, levelBound, levelOf } from '../../../shared/formulas/sanctions.ts';
import { atWar } from '../../../shared/formulas/strength.ts';
import { leverOf } from '../../../shared/formulas/supply.ts';
import type { Board } from '../../../shared/model/board.ts';
import { sanctionPrice } from '../../../shared/orders/capital.ts';
import { treatiesBrokenBySanction } from '../../../shared/orders/sanctions.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import { faultOf } from '../../store/commands.ts';
import { scenario, serverView } from '../../store/match.ts';
import { playsModule } from '../../store/modules.ts';
import { powerName, powers, refusalText, sum } from '../../store/names.ts';
import { num, pct, signed } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import { goodsWords } from '../budget/goodsWords.ts';
import { useAct } from '../useAct.ts';

const LEVELS = [0, 1, 2, 3] as const;

interface SanctionFormProps {
  view: SeatView;
  known: Board;
  me: PowerId;
  target: PowerId;
  onTarget: (power: PowerId) => void;
}

/** Chooses a power and a level, shows what it would cost both, and drafts it. */
export function SanctionForm({ view, known, me, target, onTarget }: SanctionFormProps) {
  const today = levelOf(known.sanctions, me, target);
  const bound = levelBound(known.sanctions, me, target);
  const drafted = view.draft?.sanctions[target];
  const [level, setLevel] = useState<Level>(drafted ?? today);
  useEffect(() => setLevel(drafted ?? today), [target, drafted, today]);
  const { act, busy, fault } = useAct();
  const refused = faultOf({ kind: 'draftSanction', target, level });
  const same = level === (drafted ?? today);
  return (
    <div class="sanction-form">
      <p class="small soft">{t('sanctions.lead')}</p>
      <Select
        label={t('sanctions.on')}
        value={target}
        options={powers.value.filter(({ id }) => id !== me).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={onTarget}
      />
      <Segmented
        label={t('sanctions.level')}
        value={String(level)}
        options={LEVELS.map((value) => ({
          value: String(value),
          label: t(`sanctions.level.${value}`),
          off: value < bound,
        }))}
        onChange={(value) => setLevel(Number(value) as Level)}
        off={view.locked}
      />
      <p class="small soft">
        {t('sanctions.today', { level: today })}
        {bound > 0 && ` ${t('sanctions.bound', { level: bound })}`}
      </p>
      {level !== today && <Costs known={known} me={me} target={target} level={level} today={today} />}
      <Warnings view={view} known={known} me={me} target={target} level={level} today={today} />
      {drafted !== undefined && (
        <p class="strong good" role="status">
          <Icon name="check" /> {t('sanctions.drafted', { power: powerName(target), level: drafted })}
        </p>
      )}
      <div class="row wrap">
        {!same && (
          <Button
            kind={level > today ? 'grave' : undefined}
            waiting={busy}
            offBecause={refused ? refusalText(refused) : undefined}
            showReason
            onClick={() => void act({ kind: 'draftSanction', target, level })}
          >
            {t(busy ? 'sanctions.drafting' : 'sanctions.draft')}
          </Button>
        )}
        {drafted !== undefined && !view.locked && (
          <Button onClick={() => void act({ kind: 'draftSanction', target, level: today })}>
            {t('sanctions.takeBack')}
          </Button>
        )}
      </div>
      {fault && <p class="field-error">{t('sanctions.fault', { reason: fault })}</p>}
    </div>
  );
}

interface LevelProps {
  known: Board;
  me: PowerId;
  target: PowerId;
  level: Level;
  today: Level;
}

/** What the level would cost them and us a year, against today's. */
function Costs({ known, me, target, level, today }: LevelProps) {
  const world = scenario.value;
  if (!world) return null;
  const { theirLoss, theirOutput, theirTrade, ownTrade, ownMoney, share } = weighSanction(
    known,
    me,
    target,
    level,
    startOutputOf(world),
  );
  const price = sanctionPrice(today, level, known.constants);
  const change = (amount: number): string => (amount > 0 ? `−${sum(amount)}` : `+${sum(-amount)}`);
  return (
    <div class="treaty-effect">
      <dl>
        <div>
          <dt>{t('sanctions.cost.them', { power: powerName(target) })}</dt>
          <dd>
            {theirOutput >= 0
              ? t('sanctions.cost.output', { amount: change(theirOutput), percent: pct(100 * theirLoss, 1) })
              : t('sanctions.cost.outputGain', { amount: change(theirOutput) })}
          </dd>
        </div>
        <div>
          <dt class="soft">{t('sanctions.cost.share', { percent: pct(100 * share) })}</dt>
          <dd>{t('sanctions.cost.trade', { amount: change(theirTrade) })}</dd>
        </div>
        <div>
          <dt>{t('sanctions.cost.us')}</dt>
          <dd>{t('sanctions.cost.money', { amount: change(ownTrade), money: change(ownMoney) })}</dd>
        </div>
      </dl>
      {level === 3 && <Goods known={known} me={me} target={target} />}
      <p class="small soft">{price > 0 ? t('sanctions.price', { price: num(price) }) : t('sanctions.price.free')}</p>
    </div>
  );
}

/** What an embargo would cut off in strategic goods: theirs, and ours that come from them. */
function Goods({ known, me, target }: Pick<LevelProps, 'known' | 'me' | 'target'>) {
  const [world, own] = [scenario.value, serverView.value?.own];
  if (!world || !own || !playsModule('supply')) return null;
  const startOutput = startOutputOf(world);
  // Nobody knows what others have in store: they are taken to have nothing left.
  const theirs = leverOf(known, me, target, { energy: 0, materials: 0, electronics: 0 }, startOutput);
  const ours = leverOf(known, target, me, own.stores, startOutput);
  return (
    <>
      {theirs && (
        <p class="small">
          {t('sanctions.goods.them', {
            power: powerName(target),
            goods: goodsWords(theirs.cut),
            loss: pct(100 * theirs.lossWithoutStores, 1),
          })}
        </p>
      )}
      {ours && (
        <p class="small bad">
          {t('sanctions.goods.us', {
            goods: goodsWords(ours.cut),
            loss: pct(100 * ours.loss, 1),
            without: pct(100 * ours.lossWithoutStores, 1),
          })}
        </p>
      )}
    </>
  );
}

function Warnings({ view, known, me, target, level, today }: LevelProps & { view: SeatView }) {
  const c = known.constants;
  const breaks = level > today && treatiesBrokenBySanction(view, target, level).length > 0;
  return (
    <>
      {breaks && (
        <p class="bad">
          {t('sanctions.breaks', {
            power: powerName(target),
            credibility: signed(c.breakTreatyCredibility),
            relations: signed(c.breakPartnerRelations),
          })}
        </p>
      )}
      {level > today && atWar(known, me, target) && (
        <p class="warn">{t('sanctions.war', { power: powerName(target) })}</p>
      )}
    </>
  );
}
