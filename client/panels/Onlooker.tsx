import '../styles/table.css';
import { serverView } from '../store/match.ts';
import { powerName, powerOf, slotOf } from '../store/names.ts';
import { pct } from '../text/format.ts';
import { t } from '../text/index.tsx';
import { Emblem } from '../ui/Emblem.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Sit, sitFault } from './table/Sit.tsx';
import { useAct } from './useAct.ts';

/** What stands in the desk of who leads no power: seats that may be taken over from an AI, if any; else that they are watching. */
export function Onlooker() {
  const view = serverView.value;
  const acting = useAct();
  if (!view) return null;
  const free = Object.values(view.seats).filter(({ power, kind }) => kind === 'ai' && sitFault(power) === null);
  const running = view.phase === 'plan' || view.phase === 'crisis';
  if (!running || view.you !== null || free.length === 0) {
    return (
      <Empty title={t('game.onlooker.title')}>{t(view.barred ? 'game.onlooker.barred' : 'game.onlooker.text')}</Empty>
    );
  }
  return (
    <section class="section late-seats">
      <h2>{t('game.late.title')}</h2>
      <p class="soft">{t('game.late.text')}</p>
      <ul class="table-seats">
        {free.map(({ power }) => (
          <li key={power}>
            <Emblem slot={slotOf(power)} size={22} />
            <div class="grow">
              <b>{powerName(power)}</b>{' '}
              <span class="soft small">{t('map.powers.row', { share: pct(100 * view.powers[power].share) })}</span>
              <p class="small">{powerOf(power)?.brief}</p>
            </div>
            <Sit power={power} view={view} acting={acting} />
          </li>
        ))}
      </ul>
      {acting.fault && (
        <p class="field-error" role="alert">
          {acting.fault}
        </p>
      )}
    </section>
  );
}
