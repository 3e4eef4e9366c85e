import type { WorldDebrief } from '../../../../shared/classes/records.ts';
import type { PowerId } from '../../../../shared/core/ids.ts';
import { powerName, slotOf } from '../../../store/names.ts';
import { type Key, t } from '../../../text/index.tsx';
import { PowerName } from '../../../ui/PowerName.tsx';
import { Sideways } from '../../../ui/Sideways.tsx';
import { powersIn } from './figures.ts';
import type { PartProps } from './parts.ts';

/** What each power did about danger: turn by turn in one world, or what it kept to longest in every world. */
export function Strategies({ worlds, one }: PartProps) {
  const columns = one
    ? [...new Set((one.strategies ?? []).map(({ turn }) => turn))].map((turn) => ({
        head: String(turn),
        of: (power: PowerId) =>
          one.strategies?.find((row) => row.power === power && row.turn === turn)?.strategy ?? null,
      }))
    : worlds.map((world) => ({
        head: t('class.world', { world: world.number }),
        of: (power: PowerId) => longest(world, power),
      }));
  return (
    <div class="debrief-wide">
      <h1>{t('classDebrief.strategies.title')}</h1>
      <p class="lead">{t(one ? 'classDebrief.strategies.lead.one' : 'classDebrief.strategies.lead')}</p>
      <Sideways label={t('classDebrief.strategies.title')}>
        <table class="ribbon class-ribbon">
          <caption class="vh">{t('classDebrief.strategies.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('debrief.power')}</th>
              {columns.map(({ head }) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {powersIn(one ?? worlds[0]).map((power) => (
              <tr key={power}>
                <th scope="row">
                  <PowerName slot={slotOf(power)} name={powerName(power)} />
                </th>
                {columns.map(({ head, of }) => {
                  const strategy = of(power);
                  return (
                    <td key={head}>
                      {strategy && (
                        <span class={`strategy ${strategy}`}>
                          <span>{t(`debrief.strategy.${strategy}` as Key)}</span>
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </div>
  );
}

/** The strategy that a power kept to for most turns; of equals the later. */
function longest({ strategies = [] }: WorldDebrief, power: PowerId): string | null {
  const count = new Map<string, number>();
  for (const row of strategies) {
    if (row.power === power) count.set(row.strategy, (count.get(row.strategy) ?? 0) + 1);
  }
  return [...count].sort((a, b) => a[1] - b[1]).at(-1)?.[0] ?? null;
}
