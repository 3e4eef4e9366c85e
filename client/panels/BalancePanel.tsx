import { useState } from 'preact/hooks';
import type { PowerId } from '../../shared/core/ids.ts';
import type { BalanceRow } from '../../shared/formulas/balance.ts';
import { sheet } from '../store/derived.ts';
import { serverView } from '../store/match.ts';
import { num } from '../text/format.ts';
import { t } from '../text/index.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Empty } from '../ui/Empty.tsx';
import { MandateCard } from './balance/MandateCard.tsx';
import { Row } from './balance/Row.tsx';
import { ForecastCard } from './forecast/ForecastCard.tsx';
import { Onlooker } from './Onlooker.tsx';
import { RuleLink } from './RuleLink.tsx';
import { namesOf } from './words.ts';

/** Rivals that could not prevail even alone take one line together, where there are this many. */
const FOLDED_FROM = 2;

/** Whether a rival's chances read as none, whoever helps. */
const isHarmless = ({ oddsAlone, oddsHonest, oddsCredible }: BalanceRow): boolean =>
  Math.max(oddsAlone, oddsHonest, oddsCredible) < 0.005;

/** The balance sheet: every rival's odds against you, the greatest threat first and open. */
export function BalancePanel() {
  const own = serverView.value?.own;
  const rows = sheet.value;
  const [chosen, setChosen] = useState<PowerId | 'none' | null>(null);
  if (!own) return <Onlooker />;
  if (rows.length === 0) return <Empty title={t('balance.none')} />;
  const open = chosen ?? rows[0].rival;
  const harmless = rows.filter(isHarmless);
  const grave = rows.filter((row) => !isHarmless(row));
  const folds = harmless.length >= FOLDED_FROM;
  const shown = (row: BalanceRow) => (
    <Row
      key={row.rival}
      row={row}
      open={open === row.rival}
      onToggle={() => setChosen(open === row.rival ? 'none' : row.rival)}
    />
  );
  return (
    <div class="balance">
      {own.mandate && <MandateCard mandate={own.mandate} />}
      <section class="section">
        <div class="row between baseline">
          <h2>{t('balance.title')}</h2>
          <RuleLink entry="odds" />
          <Chip>{t('balance.security', { value: num(own.indices.security) })}</Chip>
        </div>
        <p class="small soft">{t('balance.lead')}</p>
      </section>
      {[...grave, ...(folds ? [] : harmless)].map(shown)}
      {folds && (
        <details class="section">
          <summary>
            {t('balance.harmless', { count: harmless.length, powers: namesOf(harmless.map(({ rival }) => rival)) })}
          </summary>
          {harmless.map(shown)}
        </details>
      )}
      <ForecastCard suggested={rows[0].rival} />
      <p class="section small soft">{t('balance.estimates')}</p>
    </div>
  );
}
