import { keysOf, type PowerId, type TreatyId } from '../../../shared/core/ids.ts';
import type { EventOf } from '../../../shared/events/events.ts';
import { concernedBy, countVotes, ruleFor, votersOn, weightsOf } from '../../../shared/formulas/blocs.ts';
import type { Motion } from '../../../shared/model/bloc.ts';
import { blocIn } from '../../../shared/orders/motions.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import { faultOf } from '../../store/commands.ts';
import { eventsByTurn } from '../../store/match.ts';
import { blocName, powerName, refusalText } from '../../store/names.ts';
import { num } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Reasons } from '../Reasons.tsx';
import { useAct } from '../useAct.ts';
import { Breaks } from './Breaks.tsx';
import { joiningPrice } from './prices.ts';
import { motionWords } from './words.ts';

/** Motions before a bloc this turn: what each asks, how it stands, and the reader's vote on it. */
export function Motions({ view, id, me }: { view: SeatView; id: TreatyId; me: PowerId | null }) {
  const tabled = keysOf(view.motions)
    .map((motion) => view.motions[motion])
    .filter((motion) => motion.bloc === id);
  const members = blocIn(view, id)?.members ?? [];
  const inside = me !== null && members.includes(me);
  if (view.phase !== 'plan' || me === null || (!inside && tabled.length === 0)) return null;
  return (
    <div class="bloc-motions">
      <h4>{t('bloc.motions')}</h4>
      {tabled.length === 0 && <p class="small soft">{t('bloc.motions.none')}</p>}
      {tabled.map((motion) => (
        <OneMotion key={motion.id} view={view} motion={motion} me={me} />
      ))}
    </div>
  );
}

function OneMotion({ view, motion, me }: { view: SeatView; motion: Motion; me: PowerId }) {
  const { act, fault } = useAct();
  const found = blocIn(view, motion.bloc);
  if (found === null) return null;
  const { rules, bloc, members } = found;
  const inside = members.includes(me);
  const concerned = concernedBy(motion.body) === me;
  const byReader = motion.by === me;
  const votes = votersOn(motion.body, members).includes(me);
  const { yes, no, carried } = countVotes(motion, members, rules, weightsOf(members, bloc, view));
  const rule = ruleFor(motion.body, rules);
  const weighted = rule === 'weighted';
  const total = Object.values(weightsOf(members, bloc, view)).reduce((sum, weight) => sum + weight, 0);
  const shown = (count: number): string => (weighted ? num((100 * count) / total) : num(count));
  return (
    <article class="bloc-motion">
      <p class="strong">
        {motionWords(motion.body)}{' '}
        <span class="small soft">
          {byReader ? t('bloc.motion.yours') : t('bloc.motion.by', { power: powerName(motion.by) })}
        </span>
      </p>
      <Reasons reasons={motion.reasons} />
      {inside && (
        <p class="small" role="status">
          {t(weighted ? 'bloc.votes.weighted' : 'bloc.votes', {
            yes: shown(yes),
            no: shown(no),
            carried: String(carried),
            rule: t(`bloc.rule.${rule}`),
          })}
        </p>
      )}
      {inside && <Votes view={view} motion={motion} me={me} />}
      {votes && (
        <Segmented
          label={t('bloc.vote', { motion: motionWords(motion.body) })}
          hideLabel
          value={motion.votes[me] ?? 'none'}
          options={(['yes', 'no', 'none'] as const).map((value) => ({ value, label: t(`bloc.vote.${value}`) }))}
          onChange={(value) => void act({ kind: 'vote', motion: motion.id, vote: value === 'none' ? null : value })}
        />
      )}
      {concerned && !byReader && <Concerned motion={motion} name={blocName(rules.name)} view={view} me={me} />}
      {byReader && (
        <div class="row wrap">
          {concerned && <p class="small soft">{t('bloc.applied')}</p>}
          <Button size="small" onClick={() => void act({ kind: 'withdrawMotion', motion: motion.id })}>
            {t('bloc.motion.withdraw')}
          </Button>
        </div>
      )}
      {fault && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
    </article>
  );
}

/** How others voted, with the reasons of those who gave any. */
function Votes({ view, motion, me }: { view: SeatView; motion: Motion; me: PowerId }) {
  const cast = (eventsByTurn.value.get(view.turn) ?? []).filter(
    (event): event is EventOf<'voteCast'> => event.kind === 'voteCast' && event.motion === motion.id,
  );
  const others = keysOf(motion.votes).filter((power) => power !== me && power !== motion.by);
  if (others.length === 0) return null;
  return (
    <ul class="bloc-votes small">
      {others.map((power) => (
        <li key={power}>
          {t('bloc.voted', { power: powerName(power), vote: motion.votes[power] ?? 'no' })}
          <Reasons reasons={cast.filter((event) => event.power === power).at(-1)?.reasons ?? []} />
        </li>
      ))}
    </ul>
  );
}

/** A motion about the reader: an invitation to answer, or what others decide. */
function Concerned({ motion, name, view, me }: { motion: Motion; name: string; view: SeatView; me: PowerId }) {
  const { act, fault } = useAct();
  if (motion.body.kind !== 'admit') return <p class="small soft">{t('bloc.vote.concerned')}</p>;
  const join = { kind: 'vote', motion: motion.id, vote: 'yes' } as const;
  const refused = motion.votes[me] === 'yes' ? null : faultOf(join);
  const price = joiningPrice(view, motion.bloc);
  return (
    <div>
      <p class="small">
        {t('bloc.invited', { name, price })} {t('bloc.invited.waits')}
      </p>
      <Breaks view={view} id={motion.bloc} me={me} />
      <div class="row wrap">
        <Button
          size="small"
          pressed={motion.votes[me] === 'yes'}
          offBecause={refused ? refusalText(refused) : undefined}
          showReason
          onClick={() => void act(join)}
        >
          {t('bloc.join')}
        </Button>
        <Button
          size="small"
          pressed={motion.votes[me] === 'no'}
          onClick={() => void act({ kind: 'vote', motion: motion.id, vote: 'no' })}
        >
          {t('bloc.join.not')}
        </Button>
      </div>
      {fault && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
