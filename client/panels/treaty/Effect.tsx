import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { PowerId } from '../../../shared/core/ids.ts';
import type { TreatyTerms } from '../../../shared/model/treaty.ts';
import { board, capital, you } from '../../store/derived.ts';
import { scenario, serverView } from '../../store/match.ts';
import { powerName, refusalText, slotOf } from '../../store/names.ts';
import { num, pct, signed, upTo } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { RuleLink } from '../RuleLink.tsx';
import { Term } from '../Term.tsx';
import { effectOf, type TreatyEffect } from './effect.ts';
import { withSign } from './worth.ts';

/** Rivals listed for each power; the others move less. */
const MOST = { you: 4, other: 2 } as const;
/** Other parties that have a column of their own. */
const COLUMNS = 2;

interface Side {
  power: PowerId;
  effect: TreatyEffect;
}

/** What terms would do to the balance sheets of the reader and, as far as known, of the others; and what signing costs. */
export function Effect({ terms }: { terms: TreatyTerms }) {
  const [view, world, known, me] = [serverView.value, scenario.value, board.value, you.value];
  const sides = useMemo<Side[]>(() => {
    if (!view || !world || !known || !me) return [];
    const others = terms.parties.filter((power) => power !== me && known.powers[power] !== undefined);
    const shown = others.length <= COLUMNS ? others : [];
    return [me, ...shown].map((power) => ({ power, effect: effectOf(view, world, known, power, terms) }));
  }, [view, world, known, me, terms]);
  const [own] = sides;
  if (!own) return null;
  const { price, distrust, warnings } = own.effect;
  const paid = { price: num(price), free: upTo(capital.value?.free ?? 0, 1) };
  const doubted = { ...paid, more: num(distrust), trusted: known?.constants.capitalTrusted ?? 0 };
  return (
    <div class="treaty-effect">
      <h3>{t('treaty.effect')}</h3>
      <RuleLink entry="odds" />
      {warnings.map((warning, i) => (
        <Banner key={i} tone="warn" icon="warning" title={t('treaty.effect.warning', { text: refusalText(warning) })} />
      ))}
      <Figures sides={sides} />
      <OddsMoved sides={sides} me={own.power} />
      <p class="odds-moved">
        <Term of="capital">{t('treaty.effect.price')}</Term>
        <b>{distrust > 0 ? t('treaty.effect.price.doubted', doubted) : t('treaty.effect.price.text', paid)}</b>
      </p>
      <p class="small soft">{t(sides.length > 1 ? 'treaty.effect.estimate.both' : 'treaty.effect.estimate')}</p>
    </div>
  );
}

/** Security, Autonomy and money of each side. */
function Figures({ sides }: { sides: readonly Side[] }) {
  const trade = sides.some(({ effect }) => Math.round(effect.trade) !== 0);
  const money = sides.some(({ effect }) => effect.money !== 0);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <span class="vh">{t('treaty.effect.figure')}</span>
          </th>
          {sides.map(({ power }, i) => (
            <th key={power} scope="col">
              <Emblem slot={slotOf(power)} size={14} /> {i === 0 ? t('treaty.effect.you') : powerName(power)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Row name={<Term of="security">{t('treaty.effect.security')}</Term>} sides={sides}>
          {({ security: { before, after } }) => {
            const change = Math.round(after) - Math.round(before);
            return { text: signed(change), change };
          }}
        </Row>
        <Row name={<Term of="autonomy">{t('treaty.effect.autonomy')}</Term>} sides={sides}>
          {({ autonomy }) => ({ text: signed(autonomy, 1), change: autonomy })}
        </Row>
        {trade && (
          <Row name={<Term of="trade">{t('treaty.effect.trade')}</Term>} sides={sides}>
            {({ trade: gained }) => ({ text: withSign(gained), change: gained })}
          </Row>
        )}
        {money && (
          <Row name={<Term of="money">{t('treaty.effect.money')}</Term>} sides={sides}>
            {({ money: paid }) => ({ text: withSign(paid), change: paid })}
          </Row>
        )}
      </tbody>
    </table>
  );
}

interface RowProps {
  name: ComponentChildren;
  sides: readonly Side[];
  children: (effect: TreatyEffect) => { text: string; change: number };
}

function Row({ name, sides, children: figure }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {sides.map(({ power, effect }) => {
        const { text, change } = figure(effect);
        return (
          <td key={power} class={toneOf(change)}>
            {text}
          </td>
        );
      })}
    </tr>
  );
}

/** Rivals whose odds against a side would move by a point or more. */
function OddsMoved({ sides, me }: { sides: readonly Side[]; me: PowerId }) {
  const moved = sides.flatMap(({ power, effect }) =>
    effect.odds
      .filter(({ before, after }) => Math.round(100 * before) !== Math.round(100 * after))
      .slice(0, power === me ? MOST.you : MOST.other)
      .map((one) => ({ power, ...one })),
  );
  if (moved.length === 0) return <p class="small soft">{t('treaty.effect.none')}</p>;
  return (
    <>
      {moved.map(({ power, rival, before, after }) => (
        <p key={power + rival} class="odds-moved">
          <span>
            <Emblem slot={slotOf(rival)} size={16} />
            {power === me
              ? t('treaty.effect.odds', { rival: powerName(rival) })
              : t('treaty.effect.odds.over', { rival: powerName(rival), power: powerName(power) })}
          </span>
          <b class={after < before ? 'good' : 'bad'}>
            {t('treaty.effect.change', { from: pct(100 * before), to: pct(100 * after) })}
          </b>
        </p>
      ))}
    </>
  );
}

const toneOf = (change: number) => (change > 0.05 ? 'good' : change < -0.05 ? 'bad' : '');
