import type { Clause, TreatyTerms } from '../../../shared/model/treaty.ts';
import { num, signed } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { clauseWords } from '../words.ts';
import type { TreatyEffect } from './effect.ts';
import { useEffects } from './useEffects.ts';
import { withSign } from './worth.ts';

interface CompareProps {
  /** The offer that is answered. */
  before: TreatyTerms;
  /** The answer. */
  after: TreatyTerms;
  /** What the two are called. */
  names: readonly [string, string];
}

/** An offer and its counter side by side: clause by clause, and what each would do for the reader. */
export function Compare({ before, after, names }: CompareProps) {
  const [was, is] = useEffects([before, after]);
  const figures = was && is ? figuresOf(was, is) : [];
  return (
    <table class="compare">
      <caption class="vh">{t('treaty.compare.title')}</caption>
      <thead>
        <tr>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {paired(before.clauses, after.clauses).map(([left, right], i) => (
          <tr key={i}>
            <Side clause={left} parties={before.parties.length} gone={right === null} />
            <Side clause={right} parties={after.parties.length} fresh={words(left, before) !== words(right, after)} />
          </tr>
        ))}
        <tr>
          {[before, after].map(({ duration, notice }, i) => (
            <td key={i} class={i === 1 && (duration !== before.duration || notice !== before.notice) ? 'fresh' : ''}>
              {t('treaty.term', { turns: duration, notice })}
            </td>
          ))}
        </tr>
        {figures.map(({ name, pair }) => (
          <tr key={name} class="figures">
            {pair.map((figure, i) => (
              <td key={i}>
                <span class="soft">{name}</span> <b>{figure}</b>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Side({
  clause,
  parties,
  gone,
  fresh,
}: {
  clause: Clause | null;
  parties: number;
  gone?: boolean;
  fresh?: boolean;
}) {
  if (!clause) return <td class="soft">{t('treaty.compare.nothing')}</td>;
  return (
    <td class={gone ? 'gone' : fresh ? 'fresh' : undefined}>
      {gone && <span class="vh">{t('treaty.compare.gone')} </span>}
      {fresh && <span class="vh">{t('treaty.compare.fresh')} </span>}
      {clauseWords(clause, parties)}
    </td>
  );
}

const words = (clause: Clause | null, { parties }: TreatyTerms): string =>
  clause ? clauseWords(clause, parties.length) : '';

/** Clauses of both in pairs of a kind; what stands in one alone is paired with nothing. */
function paired(before: readonly Clause[], after: readonly Clause[]): [Clause | null, Clause | null][] {
  const left = [...after];
  const pairs = before.map((clause): [Clause | null, Clause | null] => {
    const at = left.findIndex(({ kind }) => kind === clause.kind);
    return [clause, at < 0 ? null : (left.splice(at, 1)[0] ?? null)];
  });
  return [...pairs, ...left.map((clause): [null, Clause] => [null, clause])];
}

function figuresOf(was: TreatyEffect, is: TreatyEffect): { name: string; pair: [string, string] }[] {
  const both = (name: string, figure: (effect: TreatyEffect) => string) => ({
    name,
    pair: [figure(was), figure(is)] as [string, string],
  });
  const traded = was.trade !== 0 || is.trade !== 0;
  const paid = was.money !== 0 || is.money !== 0;
  return [
    both(t('treaty.effect.security'), ({ security }) => num(security.after)),
    both(t('game.index.autonomy'), ({ autonomy }) => signed(autonomy, 1)),
    ...(traded ? [both(t('treaty.effect.trade'), ({ trade }) => withSign(trade))] : []),
    ...(paid ? [both(t('treaty.effect.money'), ({ money }) => withSign(money))] : []),
  ];
}
