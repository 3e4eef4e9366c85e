import type { War } from '../../../shared/model/crisis.ts';
import { constants } from '../../store/derived.ts';
import { serverView } from '../../store/match.ts';
import { powerName, regionName, slotOf } from '../../store/names.ts';
import { openWith } from '../../store/selection.ts';
import { num, signed } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { PowerName } from '../../ui/PowerName.tsx';
import { namesOf } from '../words.ts';

/** A war: who fights whom over what, where the front stands, and the way out of it. */
export function WarCard({ war }: { war: War }) {
  const view = serverView.value;
  const [attacker, defender] = [powerName(war.attacker), powerName(war.defender)];
  const most = constants.value?.warTurns ?? 4;
  const region = regionName(war.theatre);
  const aim = war.aim.kind === 'region' ? regionName(war.aim.region) : t(`war.aim.${war.aim.kind}`, { region });
  const value = signed(Math.round(war.front));
  const front = Math.abs(war.front) < 0.5 ? 'even' : war.front > 0 ? 'attacker' : 'defender';
  const other = view?.you === war.attacker ? war.defender : view?.you === war.defender ? war.attacker : null;
  return (
    <article class="war">
      <h3>{t('war.headline', { attacker, defender })}</h3>
      <p class="small soft">
        {t('war.since', { aim, region, fought: num(Math.min(most, war.fought + 1)), most: num(most) })}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a native meter has no middle and no marks */}
      <div
        class="front"
        role="meter"
        aria-label={t('war.front', { attacker, defender })}
        aria-valuemin={-100}
        aria-valuemax={100}
        aria-valuenow={Math.round(war.front)}
      >
        <i class="front-won" style={{ insetInlineStart: '20%' }} />
        <i class="front-mid" />
        <i class={`front-fill ${front}`} style={fillOf(war.front)} />
        <i class="front-now" style={{ insetInlineStart: `${50 + war.front / 2}%` }} />
      </div>
      <div class="row between small">
        <PowerName slot={slotOf(war.defender)} name={defender} size={16} />
        <PowerName slot={slotOf(war.attacker)} name={attacker} size={16} />
      </div>
      <p>{t(`war.front.${front}`, { value, power: front === 'attacker' ? attacker : defender })}</p>
      <p class="small soft">
        {war.helpers.length > 0
          ? t('war.helpers', { defender, powers: namesOf(war.helpers.map(({ power }) => power)) })
          : t('war.helpers.none', { defender })}{' '}
        {t('war.over', { turns: num(most) })}
      </p>
      {other && view?.phase === 'plan' && (
        <Button icon="signature" onClick={() => openWith({ kind: 'propose', to: other })}>
          {t('war.peace')}
        </Button>
      )}
    </article>
  );
}

const fillOf = (front: number) =>
  front >= 0
    ? { insetInlineStart: '50%', width: `${front / 2}%` }
    : { insetInlineStart: `${50 + front / 2}%`, width: `${-front / 2}%` };
