import { startOutputOf } from '../../../shared/formulas/economy.ts';
import {
  type GoodSupply,
  type Lever,
  leversOn,
  readinessSupplied,
  supplyLoss,
  supplyOf,
  unmetOf,
} from '../../../shared/formulas/supply.ts';
import type { Board } from '../../../shared/model/board.ts';
import { GOODS, type Good, SUPPLY_AIMS } from '../../../shared/model/vocabulary.ts';
import type { Power } from '../../../shared/model/world.ts';
import { setTerms } from '../../store/budget.ts';
import { board } from '../../store/derived.ts';
import { budget } from '../../store/draft.ts';
import { scenario, serverView } from '../../store/match.ts';
import { playsModule } from '../../store/modules.ts';
import { powerName } from '../../store/names.ts';
import { list, pct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Select } from '../../ui/Select.tsx';
import { goodsWords } from './goodsWords.ts';

/** Most levers listed; the others weigh less. */
const LEVERS_MOST = 3;

/** What the money for supply buys. */
export function SupplyAimField({ off }: { off: boolean }) {
  const drafted = budget.value;
  if (!drafted) return null;
  return (
    <Select
      label={t('supply.aim')}
      value={drafted.supplyFor ?? 'stores'}
      options={SUPPLY_AIMS.map((value) => ({ value, label: t(`supply.aim.${value}`) }))}
      onChange={(supplyFor) => setTerms({ supplyFor })}
      off={off}
    />
  );
}

/** Strategic goods: what is made at home, what comes from whom, what is in store and short, and who could cut it off. */
export function Supply() {
  const [known, world, own] = [board.value, scenario.value, serverView.value?.own];
  if (!known || !world || !own || !playsModule('supply')) return null;
  const startOutput = startOutputOf(world);
  const supply = supplyOf(known, own.id, own.stores, startOutput);
  return (
    <section class="section supply" aria-label={t('supply.title')}>
      <h2>{t('supply.title')}</h2>
      <p class="small soft">{t('supply.need')}</p>
      {GOODS.map((good) => (
        <GoodRow key={good} good={good} met={supply[good]} own={own} />
      ))}
      <ShortageCost known={known} unmet={unmetOf(supply)} />
      <Levers levers={leversOn(known, own.id, own.stores, startOutput).slice(0, LEVERS_MOST)} />
    </section>
  );
}

function GoodRow({ good, met, own }: { good: Good; met: GoodSupply; own: Power }) {
  const links = met.links
    .filter(({ share }) => share >= 0.005)
    .sort((a, b) => b.share - a.share)
    .map(({ from, share, cut }) =>
      t(cut ? 'supply.imports.cut' : 'supply.imports.from', {
        power: from === null ? t('supply.neutral') : powerName(from),
        share: pct(100 * share),
      }),
    );
  const months = Math.round(12 * own.stores[good]);
  return (
    <div class="supply-good">
      <h3 class="small strong">{t(`supply.good.${good}`)}</h3>
      <dl class="small">
        <div>
          <dt>{t('supply.home')}</dt>
          <dd>{pct(100 * met.cover)}</dd>
        </div>
        <div>
          <dt>{t('supply.imports')}</dt>
          <dd>{met.cover > 1 ? t('supply.exports') : links.length > 0 ? list(links) : t('supply.imports.none')}</dd>
        </div>
        <div>
          <dt>{t('supply.stores')}</dt>
          <dd>{t('supply.stores.months', { months })}</dd>
        </div>
        <div>
          <dt>{t('supply.short')}</dt>
          <dd class={met.unmet > 0 ? 'bad' : undefined}>
            {met.unmet > 0 ? pct(100 * met.unmet, 1) : t('supply.short.none')}
          </dd>
        </div>
      </dl>
    </div>
  );
}

function ShortageCost({ known, unmet }: { known: Board; unmet: Record<Good, number> }) {
  const loss = supplyLoss(unmet, known.constants);
  if (loss === 0) return null;
  const readiness = 1 - readinessSupplied(unmet, known.constants);
  return <p class="bad">{t('supply.loss', { output: pct(100 * loss, 1), readiness: pct(100 * readiness) })}</p>;
}

function Levers({ levers }: { levers: readonly Lever[] }) {
  return (
    <>
      <h3 class="small strong">{t('supply.levers')}</h3>
      {levers.length === 0 && <p class="small soft">{t('supply.levers.none')}</p>}
      <ul class="small">
        {levers.map((lever) => (
          <li key={lever.by}>{leverWords(lever)}</li>
        ))}
      </ul>
    </>
  );
}

/** What an embargo by one power would cut and cost, as a sentence. */
function leverWords({ by, cut, loss, lossWithoutStores }: Lever): string {
  return t('supply.lever', {
    power: powerName(by),
    goods: goodsWords(cut),
    loss: pct(100 * loss, 1),
    without: pct(100 * lossWithoutStores, 1),
  });
}
