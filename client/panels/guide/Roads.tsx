import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { keysOf, type PowerId } from '../../../shared/core/ids.ts';
import type { Board } from '../../../shared/model/board.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import { takePreset } from '../../store/budget.ts';
import { board, constants, sheet, you } from '../../store/derived.ts';
import { scenario, serverView } from '../../store/match.ts';
import { powerName, powers, slotOf } from '../../store/names.ts';
import { openPanel } from '../../store/selection.ts';
import { pct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { Icon } from '../../ui/icons.tsx';
import { compose, toggleClause } from '../treaty/composition.ts';
import { effectOf } from '../treaty/effect.ts';
import { OddsLine } from './OddsLine.tsx';
import { type OddsPath, oddsOfArming } from './outlook.ts';

/** The partner whose pact would take most off the worst rival's odds, and what they would be. */
export interface BestPact {
  partner: PowerId;
  rival: PowerId;
  before: number;
  after: number;
}

/** The strongest of the others: whom a pact should hold down, and not lift up. */
export const risingOf = (view: SeatView, me: PowerId): PowerId | undefined =>
  keysOf(view.powers)
    .filter((power) => power !== me)
    .sort((a, b) => view.powers[b].share - view.powers[a].share)[0];

/** Looks for the best pact of two against a rival, never with the rising power; null where none would take a point off. */
export function bestPact(
  view: SeatView,
  world: Scenario,
  known: Board,
  me: PowerId,
  rival: PowerId,
  duration: number,
): BestPact | null {
  const rising = risingOf(view, me);
  const found = world.powers
    .filter(({ id }) => id !== me && id !== rival && id !== rising)
    .flatMap(({ id }): BestPact[] => {
      const terms = { parties: [me, id], clauses: [{ kind: 'mutualDefence' as const }], duration, notice: 1 };
      const moved = effectOf(view, world, known, me, terms).odds.find((one) => one.rival === rival);
      return moved ? [{ partner: id, ...moved }] : [];
    })
    .sort((a, b) => a.after - b.after);
  const [best] = found;
  return best !== undefined && best.before - best.after >= 0.01 ? best : null;
}

const keptPath = ({ before, after }: BestPact): OddsPath => [before, after, after];
const brokenPath = ({ before }: BestPact): OddsPath => [before, before, before];

/** The road that was taken, and in which turn. */
const taken = signal<{ turn: number; road: 'home' | 'away' } | null>(null);

interface RoadProps {
  road: 'home' | 'away';
  turn: number;
  title: ComponentChildren;
  text: string;
  onTake: () => void;
  children: ComponentChildren;
}

/** One way to go, with what it would do: a press drafts it. */
function Road({ road, turn, title, text, onTake, children }: RoadProps) {
  const isTaken = taken.value?.turn === turn && taken.value.road === road;
  return (
    <button
      type="button"
      class={`road ${road}`}
      aria-pressed={isTaken}
      onClick={() => {
        taken.value = { turn, road };
        onTake();
      }}
    >
      <span class="road-head">
        <i class={`road-swatch ${road}`} />
        <b>{title}</b>
        {isTaken && (
          <span class="road-taken">
            <Icon name="check" /> {t('guide.roads.chosen')}
          </span>
        )}
      </span>
      <span class="road-text">{text}</span>
      {children}
    </button>
  );
}

/** The first choice of a match, on the guide itself: build at home, or borrow abroad. Either drafts something to go on from. */
export function Roads() {
  const [view, world, known, me, c] = [serverView.value, scenario.value, board.value, you.value, constants.value];
  const worst = sheet.value[0]?.rival;
  const pact = useMemo(() => {
    if (!view || !world || !known || !me || !c || !worst) return null;
    const rising = risingOf(view, me) ?? worst;
    const against = (rival: PowerId) => bestPact(view, world, known, me, rival, c.pactDuration);
    return against(rising) ?? against(worst);
  }, [view?.turn, worst]);
  const rival = pact?.rival ?? worst;
  const arming = useMemo(
    () => (view && world && known && me && rival && view.own ? oddsOfArming(view, world, known, me, rival) : null),
    [view?.turn, rival],
  );
  return (
    <div class="roads">
      <Road
        road="home"
        turn={view?.turn ?? 0}
        title={t('guide.roads.home')}
        text={t('guide.roads.home.text')}
        onTake={() => {
          takePreset('armFast');
          openPanel('budget');
        }}
      >
        {arming && rival && <OddsLine rival={powerName(rival)} path={arming} tone="home" />}
      </Road>
      {powers.value.length > 2 && (
        <Road
          road="away"
          turn={view?.turn ?? 0}
          title={
            <>
              {pact && <Emblem slot={slotOf(pact.partner)} size={16} />}
              {pact ? t('guide.roads.abroad', { partner: powerName(pact.partner) }) : t('guide.roads.abroad.any')}
            </>
          }
          text={
            pact
              ? t('guide.roads.abroad.text', {
                  partner: powerName(pact.partner),
                  rival: powerName(pact.rival),
                  before: pct(100 * pact.before),
                  after: pct(100 * pact.after),
                })
              : t('guide.roads.abroad.any.text')
          }
          onTake={() => {
            compose(pact ? [pact.partner] : []);
            toggleClause('mutualDefence');
            openPanel('treaties');
          }}
        >
          {pact && (
            <OddsLine rival={powerName(pact.rival)} path={keptPath(pact)} broken={brokenPath(pact)} tone="away" />
          )}
        </Road>
      )}
    </div>
  );
}
