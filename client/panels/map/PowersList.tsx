import { keysOf, type PowerId, type RegionId } from '../../../shared/core/ids.ts';
import { serverView } from '../../store/match.ts';
import { powerName, powers, regionName, slotOf } from '../../store/names.ts';
import { highlighted, highlightPower, selected, wanted } from '../../store/selection.ts';
import { pct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { IconButton } from '../../ui/IconButton.tsx';

/** Every power with its regions as a list: the map's way for the keyboard and the ear. What has the focus is outlined. */
export function PowersList({ onClose }: { onClose: () => void }) {
  const view = serverView.value;
  if (!view) return null;
  const regionsOf = (power: PowerId) => keysOf(view.regions).filter((id) => view.regions[id].owner === power);
  const byShare = [...powers.value].sort((a, b) => view.powers[b.id].share - view.powers[a.id].share);
  return (
    <section
      class="powers-list"
      id="powers-list"
      aria-label={t('map.powers')}
      onBlur={() => highlightPower(null)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div class="row between">
        <h2>{t('map.powers')}</h2>
        <IconButton icon="cross" label={t('kit.close')} onClick={onClose} />
      </div>
      <p class="small soft">{t('map.powers.note')}</p>
      <ul>
        {byShare.map(({ id, capital }) => (
          <li key={id}>
            <button
              type="button"
              class="power"
              onFocus={() => highlightPower(id)}
              onMouseEnter={() => highlightPower(id)}
              onMouseLeave={() => highlightPower(null)}
              onClick={() => choose(view.regions[capital]?.owner === id ? capital : (regionsOf(id)[0] ?? capital))}
            >
              <Emblem slot={slotOf(id)} size={22} />
              <span class="power-words">
                <span class="power-plain">
                  {powerName(id)}
                  {id === view.you && <span class="soft"> · {t('map.powers.you')}</span>}
                </span>
                <span class="power-note">{t('map.powers.row', { share: pct(100 * view.powers[id].share) })}</span>
              </span>
            </button>
            <ul class="powers-regions" aria-label={t('map.powers.regions', { power: powerName(id) })}>
              {regionsOf(id).map((region) => (
                <li key={region}>
                  <button
                    type="button"
                    onFocus={() => {
                      highlighted.value = [region];
                    }}
                    onMouseEnter={() => {
                      highlighted.value = [region];
                    }}
                    onMouseLeave={() => highlightPower(null)}
                    onClick={() => choose(region)}
                  >
                    {regionName(region)}
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function choose(region: RegionId): void {
  // The card of the region that is selected already is shown anew, too.
  selected.value = null;
  selected.value = region;
  wanted.value = region;
}
