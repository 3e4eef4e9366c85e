import { useEffect, useRef } from 'preact/hooks';
import type { PowerId } from '../../../shared/core/ids.ts';
import type { PromiseRecord } from '../../../shared/model/world.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import { serverView } from '../../store/match.ts';
import { powerName, powerOf, slotOf } from '../../store/names.ts';
import { openWith, selected, wanted } from '../../store/selection.ts';
import { face, webIsNow, webLit, webPower, webTurn } from '../../store/web.ts';
import { num } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { Explain } from '../../ui/Explain.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { LineSample } from '../map/LineSample.tsx';
import { Known } from './Known.tsx';
import { Thinks } from './Thinks.tsx';
import { type Tie, tiesOf } from './ties.ts';
import { webPicture } from './useWeb.ts';
import { Wants } from './Wants.tsx';

/** What is known and believed of a power: its figures, its promises, its ties, what it wants, what it thinks of the reader. */
export function Dossier({ power }: { power: PowerId }) {
  const view = serverView.value;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    // Chosen in the list, which is gone and has left the focus nowhere: reading goes on here.
    if (document.activeElement === document.body) card.current?.focus();
    return () => {
      webLit.value = [];
    };
  }, []);
  if (!view?.powers[power]) return null;
  const shut = () => {
    webPower.value = null;
  };
  return (
    <section
      class="card floating dossier"
      ref={card}
      tabIndex={-1}
      aria-label={t('dossier.title', { power: powerName(power) })}
      onKeyDown={(event) => {
        if (event.key === 'Escape') shut();
      }}
    >
      <div class="dossier-head">
        <Emblem slot={slotOf(power)} size={38} />
        <div class="grow">
          <h2>{powerName(power)}</h2>
          <p class="small soft">{leaderWords(view, power)}</p>
        </div>
        <IconButton icon="cross" label={t('kit.close')} onClick={shut} />
      </div>
      {!webIsNow.value && <p class="small soft">{t('dossier.now', { turn: webTurn.value })}</p>}
      {view.you && view.you !== power && <Thinks view={view} power={power} />}
      <Known view={view} power={power} />
      <Promises record={view.powers[power].record} credibility={view.powers[power].credibility} />
      <Ties power={power} />
      <Wants view={view} power={power} />
      <Actions view={view} power={power} />
    </section>
  );
}

function leaderWords(view: SeatView, power: PowerId): string {
  const seat = view.seats[power];
  if (power === view.you) return t('dossier.you');
  if (seat?.kind === 'ai') return t('dossier.acts', { doctrine: t(`doctrine.${seat.doctrine}`) });
  return seat?.name ? t('dossier.led', { name: seat.name }) : t('dossier.nobody');
}

const SIGNS: Readonly<Record<PromiseRecord['kind'], readonly [IconName, string]>> = {
  honoured: ['check', 'good'],
  hedged: ['minus', 'warn'],
  conceded: ['minus', 'warn'],
  pledged: ['minus', 'warn'],
  backedDown: ['minus', 'warn'],
  abandoned: ['cross', 'bad'],
  broke: ['cross', 'bad'],
};

/** Newest first; older ones than these are counted in the credibility. */
const SHOWN = 5;

function Promises({ record, credibility }: { record: readonly PromiseRecord[]; credibility: number }) {
  return (
    <div class="dossier-part">
      <div class="row between baseline">
        <h3>{t('dossier.record')}</h3>
        <span class="small">
          <Explain what={t('map.explain.credibility')}>{t('dossier.credibility', { value: num(credibility) })}</Explain>
        </span>
      </div>
      {record.length === 0 && <p class="small soft">{t('dossier.record.none')}</p>}
      <ul class="dossier-record">
        {record
          .slice(-SHOWN)
          .reverse()
          .map(({ kind, partner, turn }, i) => (
            <li key={`${turn} ${kind} ${i}`}>
              <span class={`dossier-sign ${SIGNS[kind][1]}`}>
                <Icon name={SIGNS[kind][0]} size={14} />
              </span>
              <span class="grow">{t(`dossier.record.${kind}`, { power: powerName(partner) })}</span>
              <span class="soft small">{t('dossier.turn', { turn })}</span>
            </li>
          ))}
      </ul>
    </div>
  );
}

function Ties({ power }: { power: PowerId }) {
  const picture = webPicture.value;
  const ties = picture ? tiesOf(picture, power) : [];
  const kinds = [...new Set(ties.map(({ kind }) => kind))];
  const dim = () => {
    webLit.value = [];
  };
  return (
    <div class="dossier-part">
      <h3>{t('dossier.treaties')}</h3>
      {ties.length === 0 && <p class="small soft">{t('dossier.treaties.none')}</p>}
      <ul class="dossier-ties" onBlur={dim} onMouseLeave={dim}>
        {kinds.map((kind) => (
          <li key={kind}>
            <LineSample kind={kind} />
            <span class="grow">
              <span class="soft">{t(`web.kind.${kind}`)}</span>{' '}
              {ties
                .filter((tie) => tie.kind === kind)
                .map((tie) => (
                  <TieButton key={tie.other} tie={tie} />
                ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The power at a tie's other end; pointed at, its line is brought out. */
function TieButton({ tie: { other, pair, level } }: { tie: Tie }) {
  const light = () => {
    webLit.value = [pair];
  };
  return (
    <button
      type="button"
      onFocus={light}
      onMouseEnter={light}
      onClick={() => {
        webPower.value = other;
      }}
    >
      {level === undefined ? powerName(other) : t('dossier.tense', { power: powerName(other), level: num(level) })}
    </button>
  );
}

function Actions({ view, power }: { view: SeatView; power: PowerId }) {
  const off = view.phase === 'plan' ? undefined : t('map.card.off');
  const show = () => {
    const capital = powerOf(power)?.capital;
    face.value = 'map';
    if (!capital) return;
    selected.value = capital;
    wanted.value = capital;
  };
  return (
    <p class="row wrap dossier-part">
      {view.you && view.you !== power && (
        <>
          <Button
            size="small"
            icon="signature"
            offBecause={off}
            onClick={() => openWith({ kind: 'propose', to: power })}
          >
            {t('dossier.propose')}
          </Button>
          <Button size="small" icon="talk" onClick={() => openWith({ kind: 'talk', to: power })}>
            {t('dossier.talk')}
          </Button>
        </>
      )}
      <Button size="small" icon="globe" onClick={show}>
        {t('dossier.map')}
      </Button>
    </p>
  );
}
