import type { PowerId } from '../../../shared/core/ids.ts';
import { webStanding } from '../../store/history.ts';
import { serverView } from '../../store/match.ts';
import { powerName, powers, slotOf } from '../../store/names.ts';
import { webLit, webPointed, webPower } from '../../store/web.ts';
import { list, num, pct, signed } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { type Tie, tiesOf } from './ties.ts';
import { webPicture } from './useWeb.ts';

/** Every power, tie and bloc of the web as a list: its way for the keyboard and the ear. What has the focus is brought out. */
export function WebList({ onClose }: { onClose: () => void }) {
  const [picture, standing, view] = [webPicture.value, webStanding.value, serverView.value];
  if (!picture || !standing || !view) return null;
  const clear = () => {
    webPointed.value = null;
    webLit.value = [];
  };
  const byShare = [...powers.value].sort((a, b) => standing.shares[b.id] - standing.shares[a.id]);
  return (
    <section
      class="powers-list"
      id="web-list"
      aria-label={t('web.list')}
      onBlur={clear}
      onMouseLeave={clear}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div class="row between">
        <h2>{t('web.list')}</h2>
        <IconButton icon="cross" label={t('kit.close')} onClick={onClose} />
      </div>
      <p class="small soft">{t('web.list.note')}</p>
      <ul>
        {byShare.map(({ id }) => (
          <li key={id}>
            <PowerRow
              id={id}
              relations={view.you && view.you !== id ? standing.toward(id, view.you).relations : null}
            />
            <ul class="powers-regions" aria-label={t('web.list.ties', { power: powerName(id) })}>
              {tiesOf(picture, id).map((tie) => (
                <TieRow key={`${tie.kind} ${tie.other}`} tie={tie} />
              ))}
              {tiesOf(picture, id).length === 0 && <li class="small soft">{t('web.list.none')}</li>}
            </ul>
          </li>
        ))}
      </ul>
      {picture.blocs.length > 0 && (
        <>
          <h3 class="small strong">{t('web.list.blocs')}</h3>
          <ul class="small">
            {picture.blocs.map(({ id, name, members }) => (
              <li key={id}>
                {t('web.list.bloc', { name, members: list(members.map((one) => powerName(one as PowerId))) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function PowerRow({ id, relations }: { id: PowerId; relations: number | null }) {
  const share = pct(100 * (webStanding.value?.shares[id] ?? 0), 1);
  const point = () => {
    webPointed.value = id;
    webLit.value = [];
  };
  return (
    <button
      type="button"
      class="power"
      onFocus={point}
      onMouseEnter={point}
      onClick={() => {
        webPower.value = id;
      }}
    >
      <Emblem slot={slotOf(id)} size={22} />
      <span class="power-words">
        <span class="power-plain">{powerName(id)}</span>
        <span class="power-note">
          {t('web.list.row', {
            share,
            you: relations === null ? 'none' : 'some',
            relations: relations === null ? '' : signed(relations),
          })}
        </span>
      </span>
    </button>
  );
}

/** One tie, in words; it leads to the power at its other end. */
function TieRow({ tie: { other, kind, pair, level } }: { tie: Tie }) {
  const power = powerName(other);
  const light = () => {
    webLit.value = [pair];
  };
  return (
    <li>
      <button
        type="button"
        onFocus={light}
        onMouseEnter={light}
        onClick={() => {
          webPower.value = other;
        }}
      >
        {level === undefined
          ? t('web.tie', { kind: t(`web.kind.${kind}`), power })
          : t('web.tie.tense', { power, level: num(level) })}
      </button>
    </li>
  );
}
