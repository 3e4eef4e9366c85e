import '../../styles/blocs.css';
import { keysOf, type PowerId, type TreatyId } from '../../../shared/core/ids.ts';
import { duesOf, leaderOf } from '../../../shared/formulas/blocs.ts';
import type { BlocState } from '../../../shared/model/bloc.ts';
import { blocIn } from '../../../shared/orders/motions.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import { you } from '../../store/derived.ts';
import { serverView } from '../../store/match.ts';
import { playsModule } from '../../store/modules.ts';
import { blocName, powerName, slotOf, sum } from '../../store/names.ts';
import { num, pct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { PowerName } from '../../ui/PowerName.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { RuleLink } from '../RuleLink.tsx';
import { composeBloc, composition } from '../treaty/composition.ts';
import { OwnTreaty } from '../treaty/InForce.tsx';
import { clauseWords } from '../words.ts';
import { MotionForm } from './MotionForm.tsx';
import { Motions } from './Motions.tsx';

/** Blocs: what each is and holds, what its members pay and keep, and what is before it. One's own come first. */
export function Blocs() {
  const [view, me] = [serverView.value, you.value];
  if (!view || !playsModule('blocs')) return null;
  const inForce = keysOf(view.blocs).filter((id) => blocIn(view, id) !== null);
  const own = (id: TreatyId): boolean => me !== null && view.treaties[id].parties.includes(me);
  const sorted = [...inForce.filter(own), ...inForce.filter((id) => !own(id))];
  return (
    <section class="section blocs" aria-label={t('bloc.title')}>
      <div class="row between baseline wrap">
        <h2>{t('bloc.title')}</h2>
        <RuleLink entry="blocs" />
        {me && view.phase === 'plan' && !composition.value && (
          <Button size="small" onClick={composeBloc}>
            {t('bloc.found')}
          </Button>
        )}
      </div>
      {sorted.length === 0 && (
        <p class="small soft">
          {t('bloc.none')}. {t('bloc.none.text')}
        </p>
      )}
      {sorted.map((id) => (
        <OneBloc key={id} view={view} id={id} me={me} />
      ))}
    </section>
  );
}

function OneBloc({ view, id, me }: { view: SeatView; id: TreatyId; me: PowerId | null }) {
  const found = blocIn(view, id);
  if (found === null) return null;
  const { charter, rules, bloc, members } = found;
  const inside = me !== null && members.includes(me);
  const dues = inside ? duesOf(members, rules, view)[me] : 0;
  return (
    <article class="bloc">
      <div class="row between baseline wrap">
        <h3>{blocName(rules.name)}</h3>
        <Chip tone={inside ? 'accent' : 'plain'}>
          {inside ? t('bloc.yours') : t('bloc.members', { count: members.length })}
        </Chip>
      </div>
      <Members view={view} members={members} bloc={bloc} floor={rules.floor} me={me} />
      <dl class="bloc-holds">
        <div>
          <dt>{t('bloc.fund')}</dt>
          <dd>{sum(bloc.fund)}</dd>
        </div>
        <div>
          <dt>{t('bloc.pool')}</dt>
          <dd>{sum(bloc.pool)}</dd>
        </div>
      </dl>
      {bloc.pool > 0 && <p class="small soft">{t('bloc.pool.what')}</p>}
      {dues > 0 && <p class="small">{t('bloc.due', { amount: sum(dues) })}</p>}
      <Commitments view={view} bloc={bloc} />
      <Motions view={view} id={id} me={me} />
      {me && view.phase === 'plan' && <MotionForm view={view} id={id} me={me} />}
      <details class="bloc-charter">
        <summary>{t('bloc.charter')}</summary>
        {me && charter.parties.includes(me) ? (
          <OwnTreaty treaty={charter} me={me} />
        ) : (
          <ul class="clause-sentences">
            {charter.clauses.map((clause) => (
              <li key={clause.kind}>{clauseWords(clause, charter.parties.length)}</li>
            ))}
          </ul>
        )}
      </details>
    </article>
  );
}

/** Powers the bloc stands behind, and whom it sanctions. */
function Commitments({ view, bloc }: { view: SeatView; bloc: BlocState }) {
  const levels = new Map<PowerId, number>();
  for (const { target, level, under } of view.sanctions) if (under === bloc.treaty) levels.set(target, level);
  const lines = [
    ...keysOf(bloc.defending).map((power) =>
      t('bloc.defends', { power: powerName(power), turn: bloc.defending[power] ?? view.turn }),
    ),
    ...[...levels].map(([power, level]) => t('bloc.sanctions', { power: powerName(power), level })),
  ];
  if (lines.length === 0) return null;
  return (
    <ul class="clause-sentences small">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

interface MembersProps {
  view: SeatView;
  members: readonly PowerId[];
  bloc: BlocState;
  floor: number;
  me: PowerId | null;
}

/** Who pays how much of the fund, beside how much of the bloc's output it has, and who keeps the floor. */
function Members({ view, members, bloc, floor, me }: MembersProps) {
  const joint = members.reduce((total, power) => total + view.powers[power].output, 0);
  const paid = members.reduce((total, power) => total + (bloc.contributed[power] ?? 0), 0);
  const leader = leaderOf(members, bloc, view);
  const leaving = view.treaties[bloc.treaty].leaving;
  const noteOf = (power: PowerId): string | undefined => {
    const until = leaving[power];
    if (until !== undefined) return t('bloc.leaving', { turn: until });
    return power === leader && members.length > 2 ? t('bloc.leader') : undefined;
  };
  const columns: Column<PowerId>[] = [
    {
      id: 'member',
      head: t('bloc.table.member'),
      rowHead: true,
      cell: (power) => <PowerName slot={slotOf(power)} name={powerName(power)} size={18} note={noteOf(power)} />,
    },
    {
      id: 'paid',
      head: t('bloc.table.paid'),
      number: true,
      cell: (power) => (paid === 0 ? '–' : num((100 * (bloc.contributed[power] ?? 0)) / paid)),
    },
    {
      id: 'output',
      head: t('bloc.table.output'),
      number: true,
      cell: (power) => num((100 * view.powers[power].output) / joint),
    },
    {
      id: 'floor',
      head: floor === 0 ? t('bloc.table.floor') : t('bloc.table.floorAt', { floor: pct(100 * floor, 1) }),
      cell: (power) =>
        floor === 0 ? (
          t('bloc.floor.none')
        ) : (
          <span class={bloc.missed.includes(power) ? 'warn' : undefined}>
            {t(bloc.missed.includes(power) ? 'bloc.floor.missed' : 'bloc.floor.kept')}
          </span>
        ),
    },
  ];
  return (
    <Table
      caption={t('bloc.table.caption', { name: blocName(bloc.name) })}
      hideCaption
      columns={columns}
      rows={members}
      rowKey={(power) => power}
      own={(power) => power === me}
    />
  );
}
