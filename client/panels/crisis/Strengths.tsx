import type { PowerId } from '../../../shared/core/ids.ts';
import { contest } from '../../../shared/formulas/contest.ts';
import type { Board } from '../../../shared/model/board.ts';
import type { Crisis } from '../../../shared/model/crisis.ts';
import { serverView } from '../../store/match.ts';
import { powerName, regionName, slotOf } from '../../store/names.ts';
import { amount } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Card } from '../../ui/Card.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { PatternFill } from '../../ui/PatternFill.tsx';
import { Term } from '../Term.tsx';

interface Part {
  power: PowerId;
  words: string;
  /** Millions. */
  strength: number;
}

/** How strong both sides are at the theatre, with the error of what is only estimated. */
export function Strengths({ crisis, board }: { crisis: Crisis; board: Board }) {
  const { challenger, demand, theatre } = crisis;
  const weighed = contest(board, challenger, demand.target, theatre);
  const target = powerName(demand.target);
  const attack: Part = {
    power: challenger,
    words: t('crisis.strength.attack', { power: powerName(challenger) }),
    strength: weighed.attack,
  };
  const defence: Part[] = [
    { power: demand.target, words: t('crisis.strength.own', { power: target }), strength: weighed.own },
    ...weighed.helpers.map(({ power, strength }) => ({
      power,
      words: t('crisis.strength.helper', { power: powerName(power) }),
      strength,
    })),
  ];
  const all = defence.reduce((sum, part) => sum + part.strength, 0);
  const counted = weighed.own + weighed.helpers.reduce((sum, helper) => sum + helper.counted, 0);
  const error = errorOf(challenger) * attack.strength;
  const widest = Math.max(attack.strength + error, all, 1);
  const region = regionName(theatre);
  return (
    <Card title={t('crisis.strength', { region })}>
      <Row parts={[attack]} widest={widest} error={error} />
      <Row parts={defence} widest={widest} mark={counted} />
      <p class="small soft">
        {weighed.helpers.length > 0
          ? t('crisis.strength.counts', { all: inBn(all), counted: inBn(counted) })
          : t('crisis.strength.alone', { target })}{' '}
        {t('crisis.strength.note')}
      </p>
    </Card>
  );
}

const inBn = (millions: number): string => amount(millions / 1000, millions < 10_000 ? 1 : 0);

/** Relative error of what is believed of a power's projection force; none of one's own. */
function errorOf(power: PowerId): number {
  const belief = serverView.value?.beliefs[power]?.projectionForce;
  return belief && belief.value > 0 ? belief.error / belief.value : 0;
}

/** Ends of an error bar closer than this share of the row cannot be told apart. */
const LEAST_ERROR = 0.02;

interface RowProps {
  parts: readonly Part[];
  widest: number;
  error?: number;
  mark?: number;
}

function Row({ parts, widest, error = 0, mark }: RowProps) {
  const at = (value: number) => `${(100 * value) / widest}%`;
  const all = parts.reduce((sum, part) => sum + part.strength, 0);
  return (
    <div class="strength">
      <div class="strength-bar" aria-hidden="true">
        {parts.map(({ power, strength }) => (
          <span key={power} style={{ width: at(strength) }}>
            <PatternFill slot={slotOf(power)} />
          </span>
        ))}
        {2 * error > LEAST_ERROR * widest && (
          <i class="strength-error" style={{ insetInlineStart: at(all - error), width: at(2 * error) }} />
        )}
        {mark !== undefined && mark < all * 0.995 && <i class="strength-mark" style={{ insetInlineStart: at(mark) }} />}
      </div>
      <ul class="strength-key">
        {parts.map(({ power, words, strength }) => (
          <li key={power}>
            <Emblem slot={slotOf(power)} size={16} /> <Term of="strength">{words}</Term> <b>{inBn(strength)}</b>
            {error > 0 && ` ${t('crisis.strength.error', { error: inBn(error) })}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
