import type { Reason } from '../../shared/model/treaty.ts';
import { t } from '../text/index.tsx';
import { reasonsSaid } from './words.ts';

/** From these weights on a reason is shown with two and with three signs. */
const HEAVY = [1.5, 4] as const;

const signsOf = (weight: number): number => 1 + HEAVY.filter((bound) => Math.abs(weight) >= bound).length;

/** Reasons, each with signs of whether it spoke for or against and how much; nothing where there are none. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const said = reasonsSaid(reasons);
  if (said.length === 0) return null;
  return (
    <ul class="reasons">
      {said.map(({ text, weight }) => {
        const side = weight > 0 ? 'for' : weight < 0 ? 'against' : 'note';
        const signs = side === 'note' ? '·' : (side === 'for' ? '+' : '−').repeat(signsOf(weight));
        return (
          <li key={text} class={side}>
            <b aria-hidden="true" title={t(`reasons.${side}`)}>
              {signs}
            </b>
            <span>
              <span class="vh">{t(`reasons.${side}`)} </span>
              {text}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
