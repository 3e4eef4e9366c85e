import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { TreatyTerms } from '../../../shared/model/treaty.ts';
import { board, capital, you } from '../../store/derived.ts';
import { scenario, serverView } from '../../store/match.ts';
import { powerName, refusalText, slotOf, sum } from '../../store/names.ts';
import { num, pct, signed } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { effectOf } from './effect.ts';

/** Most rivals listed; the others move less. */
const MOST = 5;

/** What terms would do to the reader's balance sheet, and what signing costs. */
export function Effect({ terms }: { terms: TreatyTerms }) {
  const [view, world, known, me] = [serverView.value, scenario.value, board.value, you.value];
  const effect = useMemo(
    () => (view && world && known && me ? effectOf(view, world, known, me, terms) : null),
    [view, world, known, me, terms],
  );
  if (!effect) return null;
  const { security, autonomy, money, price, distrust, warnings } = effect;
  const paid = { price: num(price), free: num(capital.value?.free ?? 0, 1) };
  const odds = effect.odds.filter(({ before, after }) => Math.round(100 * before) !== Math.round(100 * after));
  return (
    <div class="treaty-effect">
      <h3>{t('treaty.effect')}</h3>
      <dl>
        {odds.slice(0, MOST).map(({ rival, before, after }) => (
          <Line
            key={rival}
            name={
              <>
                <Emblem slot={slotOf(rival)} size={16} /> {t('treaty.effect.odds', { rival: powerName(rival) })}
              </>
            }
            text={t('treaty.effect.change', { from: pct(100 * before), to: pct(100 * after) })}
            tone={after < before ? 'good' : 'bad'}
          />
        ))}
        {odds.length === 0 && <Line name={t('treaty.effect.none')} />}
        <Line
          name={t('treaty.effect.security')}
          text={t('treaty.effect.change', { from: num(security.before, 1), to: num(security.after, 1) })}
          tone={toneOf(security.after - security.before)}
        />
        <Line name={t('treaty.effect.autonomy')} text={signed(autonomy, 1)} tone={toneOf(autonomy)} />
        {money !== 0 && (
          <Line name={t('treaty.effect.money')} text={`${money > 0 ? '+' : ''}${sum(money)}`} tone={toneOf(money)} />
        )}
        <Line
          name={t('treaty.effect.price')}
          text={
            distrust > 0
              ? t('treaty.effect.price.doubted', {
                  ...paid,
                  more: num(distrust),
                  trusted: known?.constants.capitalTrusted ?? 0,
                })
              : t('treaty.effect.price.text', paid)
          }
        />
      </dl>
      {warnings.map((warning, i) => (
        <p key={i} class="small warn">
          {t('treaty.effect.warning', { text: refusalText(warning) })}
        </p>
      ))}
      <p class="small soft">{t('treaty.effect.estimate')}</p>
    </div>
  );
}

const toneOf = (change: number) => (change > 0.05 ? 'good' : change < -0.05 ? 'bad' : '');

function Line({ name, text, tone }: { name: ComponentChildren; text?: string; tone?: string }) {
  return (
    <div>
      <dt>{name}</dt>
      {text && <dd class={tone}>{text}</dd>}
    </div>
  );
}
