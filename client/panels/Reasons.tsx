import { isChangeOfMind, type Reason } from '../../shared/model/treaty.ts';
import { t } from '../text/index.tsx';
import { Figured } from './Figured.tsx';
import { aboutOf } from './reasonNumbers.ts';
import { reasonsSaid, type SaidReason } from './reasonWords.ts';

/** From these weights on a reason is shown with two and with three signs. */
const HEAVY = [1.5, 4] as const;

const signsOf = (weight: number): number => 1 + HEAVY.filter((bound) => Math.abs(weight) >= bound).length;

/**
 * Reasons, each with signs of whether it spoke for or against and how much, then what would change the mind of who gave them;
 * nothing where there are none.
 */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const said = reasonsSaid(reasons.filter((reason) => !isChangeOfMind(reason)));
  const changes = reasonsSaid(reasons.filter(isChangeOfMind));
  return (
    <>
      {said.length > 0 && (
        <ul class="reasons">
          {said.map((one) => (
            <OneReason key={one.text} {...one} />
          ))}
        </ul>
      )}
      {changes.length > 0 && (
        <div class="mind-changes">
          <p>{t('reasons.mind')}</p>
          <ul>
            {changes.map(({ text, reason }) => (
              <li key={text}>
                <Figured text={text} what={aboutOf(reason)} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function OneReason({ text, weight, reason }: SaidReason) {
  const side = weight > 0 ? 'for' : weight < 0 ? 'against' : 'note';
  const signs = side === 'note' ? '·' : (side === 'for' ? '+' : '−').repeat(signsOf(weight));
  return (
    <li class={side}>
      <b aria-hidden="true" title={t(`reasons.${side}`)}>
        {signs}
      </b>
      <span>
        <span class="vh">{t(`reasons.${side}`)} </span>
        <Figured text={text} what={aboutOf(reason)} />
      </span>
    </li>
  );
}
