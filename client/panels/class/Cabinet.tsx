import '../../styles/classBar.css';
import '../../text/classTexts.ts';
import type { GraveAct } from '../../../shared/model/oversight.ts';
import type { CabinetView } from '../../../shared/view/view.ts';
import { officeDuty, officeName } from '../../pages/class/names.ts';
import { student } from '../../store/classroom.ts';
import { serverView } from '../../store/match.ts';
import { list } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useAct } from '../useAct.ts';
import { didWords, graveWords, hasMyKey, memberName } from './cabinetWords.ts';

/** Who leads the power together, what the reader may do there, and grave acts that wait for keys. */
export function Cabinet() {
  const cabinet = serverView.value?.cabinet;
  if (!cabinet) return null;
  const { members, grave, limits, cooling, office } = cabinet;
  const alone = members.length < 2;
  const known = student.value;
  const waiting = grave.filter((one) => one.keys.length < one.needed || one.leave);
  const limited = limits !== null && (limits.secondKey || limits.veto || limits.coolingTurns > 0);
  if (alone && waiting.length === 0 && !limited) return null;
  return (
    <details class="cabinet" open={grave.length > 0}>
      <summary>
        <Icon name="people" />
        <b>{alone ? t('cabinet.alone') : t('cabinet.title', { office: officeName(office, 2) })}</b>
      </summary>
      {!alone && (
        <>
          <p class="small">{officeDuty(office, 2)}</p>
          <ul aria-label={t('cabinet.members')}>
            {members.map((one) => (
              <li key={one.number}>
                <span>
                  <b>{one.you ? t('cabinet.you', { name: one.name }) : one.name}</b>{' '}
                  <span class="soft">{officeName(one.office, 2)}</span>
                  {known && <span class="cabinet-did small soft">{didWords(known, one.name)}</span>}
                </span>
                {!one.you && <span class="small soft">{t(one.here ? 'cabinet.here' : 'cabinet.gone')}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {grave.length > 0 && <h3>{t('cabinet.grave')}</h3>}
      {grave.map((one) => (
        <Grave key={one.key} cabinet={cabinet} grave={one} />
      ))}
      {limits?.secondKey && <p class="small">{t('cabinet.limit.secondKey')}</p>}
      {limits?.veto && <p class="small">{t('cabinet.limit.veto')}</p>}
      {limits && limits.coolingTurns > 0 && (
        <p class="small">
          {cooling > 0
            ? t('cabinet.limit.cooling', { turns: cooling })
            : t('cabinet.limit.coolingTurns', { turns: limits.coolingTurns })}
        </p>
      )}
    </details>
  );
}

function Grave({ cabinet, grave }: { cabinet: CabinetView; grave: GraveAct }) {
  const { act, busy, fault } = useAct();
  const { keys, needed, leave, key } = grave;
  const mine = hasMyKey(cabinet, grave);
  const state =
    keys.length === 0
      ? t('cabinet.keys.none', { needed })
      : t('cabinet.keys', {
          turned: keys.length,
          needed,
          names: list(keys.map((number) => memberName(cabinet, number))),
        });
  return (
    <div class="cabinet-grave">
      <p>
        <b>{graveWords(grave)}</b>
      </p>
      <p class="small soft">
        {state}. {keys.length < needed ? t('cabinet.short') : t(leave ? 'cabinet.leave' : 'cabinet.ready')}
      </p>
      {needed > 1 && (
        <Button
          size="small"
          icon="lock"
          waiting={busy}
          onClick={() => void act({ kind: 'turnKey', act: key, on: !mine })}
        >
          {t(mine ? 'cabinet.back' : 'cabinet.turn')}
        </Button>
      )}
      {fault && <p class="field-error">{fault}</p>}
    </div>
  );
}
