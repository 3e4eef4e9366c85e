import { keysOf, type PowerId, valuesInOrder } from '../../../../shared/core/ids.ts';
import type { ConsoleView, TilePower, WorldDetail } from '../../../../shared/protocol/classConsole.ts';
import { isInForce } from '../../../../shared/treaties/term.ts';
import { clausesInShort, demandWords, namesOf } from '../../../panels/words.ts';
import { classNow } from '../../../store/classroom.ts';
import { powerName, slotOf } from '../../../store/names.ts';
import { inUnits, list, num } from '../../../text/format.ts';
import { hasText, type Key, t } from '../../../text/index.tsx';
import { Emblem } from '../../../ui/Emblem.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Table } from '../../../ui/Table.tsx';

/** From so long without an act on, a student's idleness stands out, ms. */
const IDLE = 90_000;

interface PowersTableProps {
  view: ConsoleView;
  detail: WorldDetail;
  onAsk: (power: PowerId) => void;
}

/** Who leads what, what they are doing, and when they last did something. */
export function PowersTable({ view, detail, onAsk }: PowersTableProps) {
  const tile = view.worlds[detail.number - 1];
  return (
    <Table
      caption={t('detail.title', { world: detail.number })}
      hideCaption
      columns={[
        {
          id: 'power',
          head: t('detail.power'),
          rowHead: true,
          cell: ({ power }: TilePower) => (
            <span class="detail-power">
              <Emblem slot={slotOf(power)} size={18} />
              <span>
                <b>{powerName(power)}</b>{' '}
                <span class="soft">
                  {list((detail.members[power] ?? []).map(({ name }) => name)) || t('detail.ai')}
                </span>
              </span>
            </span>
          ),
        },
        { id: 'doing', head: t('detail.doing'), cell: (row: TilePower) => doingWords(row, detail) },
        {
          id: 'last',
          head: t('detail.lastAct'),
          number: true,
          cell: ({ power, locked, led }: TilePower) => (
            <LastAct detail={detail} power={power} calm={locked || led === 'ai'} />
          ),
        },
        {
          id: 'acts',
          head: <span class="vh">{t('detail.act', { power: '' })}</span>,
          cell: ({ power }: TilePower) => (
            <IconButton
              framed
              icon="menu"
              label={t('detail.act', { power: powerName(power) })}
              onClick={() => onAsk(power)}
            />
          ),
        },
      ]}
      rows={tile.powers}
      rowKey={({ power }) => power}
    />
  );
}

function doingWords({ power, led, locked }: TilePower, { view, drafts }: WorldDetail): string {
  if (view.phase === 'ended') {
    const score = view.verdict?.scores[power]?.score;
    return score === undefined ? '' : t('detail.doing.ended', { score: num(score, 1) });
  }
  if (view.phase === 'crisis') return crisisWords(power, view);
  if (view.phase === 'lobby') return '';
  const draft = drafts[power];
  if (draft?.demand) return t('detail.doing.demand', { demand: demandWords(power, draft.demand) });
  if (draft && Object.values(draft.leaving).includes('break')) return t('detail.doing.break');
  if (locked) return t('detail.doing.locked');
  if (led === 'ai') return t('detail.doing.ai');
  return t(led === 'away' ? 'detail.doing.away' : 'detail.doing.drafting');
}

function crisisWords(power: PowerId, { crises, awaited }: WorldDetail['view']): string {
  for (const { challenger, demand, answers, decision, step } of crises) {
    if (step === 'done') continue;
    if (challenger === power)
      return decision ? t(`crisis.decision.${decision.decision}` as Key) : demandWords(power, demand);
    const answer = answers[power]?.answer;
    if (answer === undefined) continue;
    const key = `detail.answer.${answer}`;
    return hasText(key) ? t(key) : t('detail.answer.any');
  }
  return awaited.includes(power) ? t('detail.doing.deciding') : '';
}

function LastAct({ detail, power, calm }: { detail: WorldDetail; power: PowerId; calm: boolean }) {
  const last = Math.max(0, ...(detail.members[power] ?? []).map(({ lastAct }) => lastAct ?? 0));
  if (last === 0) return <>{t('detail.ago.none')}</>;
  const seconds = Math.max(0, Math.round((classNow() - last) / 1000));
  const words =
    seconds < 100
      ? t('detail.ago.seconds', { seconds })
      : t('detail.ago.minutes', { minutes: Math.round(seconds / 60) });
  const idle = !calm && seconds * 1000 > IDLE;
  return idle ? <b class="warn">{words}</b> : words;
}

/** True figures of every power. */
export function FiguresTable({ detail: { powers } }: { detail: WorldDetail }) {
  const column = (id: 'output' | 'force' | 'debt' | 'capital' | 'word', of: (power: PowerId) => number) => ({
    id,
    head: t(`detail.figure.${id}`),
    number: true,
    cell: (power: PowerId) => num(of(power)),
  });
  return (
    <Table
      caption={t('detail.figure.unit')}
      columns={[
        {
          id: 'power',
          head: t('detail.power'),
          rowHead: true,
          cell: (power: PowerId) => (
            <span class="detail-power">
              <Emblem slot={slotOf(power)} size={18} /> {powerName(power)}
            </span>
          ),
        },
        column('output', (power) => inUnits(powers[power].output / 1000)),
        column('force', (power) => inUnits((powers[power].homeForce + powers[power].projectionForce) / 1000)),
        column('debt', (power) => inUnits(powers[power].debt / 1000)),
        column('capital', (power) => powers[power].politicalCapital),
        column('word', (power) => powers[power].credibility),
      ]}
      rows={keysOf(powers)}
      rowKey={String}
    />
  );
}

/** Treaties in force, the secret ones too. */
export function TreatiesList({ detail: { view } }: { detail: WorldDetail }) {
  const inForce = valuesInOrder(view.treaties).filter((treaty) => isInForce(treaty, view.turn));
  if (inForce.length === 0) return <p class="soft">{t('detail.treaties.none')}</p>;
  return (
    <ul class="detail-treaties">
      {inForce.map(({ id, parties, clauses, until, secret }) => (
        <li key={id}>
          <b>{namesOf(parties)}</b>: {clausesInShort(clauses)}
          <span class="soft"> · {t('detail.treaty.until', { turn: until })}</span>
          {secret && <b class="warn"> · {t('detail.treaty.secret')}</b>}
        </li>
      ))}
    </ul>
  );
}
