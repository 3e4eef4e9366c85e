import '../styles/lobby.css';
import '../styles/lobbyTerms.css';
import { useState } from 'preact/hooks';
import { RIVAL_LEVELS, type RivalLevel } from '../../shared/model/vocabulary.ts';
import { NAME_MOST } from '../../shared/protocol/bounds.ts';
import { playerName } from '../net/kept.ts';
import { t } from '../text/index.tsx';
import type { ScreenProps } from './screen.ts';
import '../text/lobbyTexts.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { PageBar } from '../ui/PageBar.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { TextField } from '../ui/TextField.tsx';
import { PHONE, useMedia } from '../ui/useMedia.ts';
import { ModuleLine } from './lobby/ModuleLine.tsx';
import { ScenarioChart } from './ScenarioChart.tsx';
import { OFFERS, type ScenarioOffer, USUAL_OFFER } from './scenarios.ts';

/** Hosting: which world to open a lobby for, and under which name. */
export function Host({ session }: ScreenProps) {
  const [offer, setOffer] = useState(USUAL_OFFER);
  const [name, setName] = useState(playerName);
  const [level, setLevel] = useState<RivalLevel>('able');
  const [listed, setListed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const open = async () => {
    setBusy(true);
    setFault('');
    try {
      await session.home.openLobby(offer.id, { name, listed, level });
    } catch (reason) {
      setFault(reason instanceof Error ? reason.message : String(reason));
      setBusy(false);
    }
  };
  return (
    <>
      <PageBar />
      <main id="main" class="page host-page">
        <h1>{t('host.title')}</h1>
        <p class="soft">{t('host.lead')}</p>
        <fieldset class="host-worlds">
          <legend class="vh">{t('host.choose')}</legend>
          {OFFERS.map((one) => (
            <World key={one.id} offer={one} chosen={one === offer} onChoose={() => setOffer(one)} />
          ))}
        </fieldset>
        <div class="host-rivals">
          <Segmented
            label={t('host.level')}
            value={level}
            options={RIVAL_LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
            onChange={setLevel}
          />
          <p class="small soft" aria-live="polite">
            <b>{t(`level.${level}`)}</b>: {t(`level.${level}.what`)} {t('doctrine.fair')}
          </p>
        </div>
        <div class="host-form">
          <TextField
            label={t('host.name')}
            value={name}
            placeholder={t('net.defaultName')}
            maxLength={NAME_MOST}
            autoComplete="nickname"
            onInput={setName}
            onEnter={() => void open()}
          />
          <CheckField label={t('host.listed')} checked={listed} onChange={setListed} />
        </div>
        {fault && <Banner title={t('host.fault', { reason: fault })} tone="bad" icon="warning" urgent />}
        <p>
          <Button kind="primary" size="big" waiting={busy} onClick={() => void open()}>
            {t(busy ? 'host.going' : 'host.go')}
          </Button>
        </p>
      </main>
    </>
  );
}

function World({ offer, chosen, onChoose }: { offer: ScenarioOffer; chosen: boolean; onChoose: () => void }) {
  const name = t(offer.name);
  // On a phone seven charts would bury the way on.
  const phone = useMedia(PHONE);
  return (
    <label class={chosen ? 'host-world chosen' : 'host-world'}>
      {(chosen || !phone) && <ScenarioChart scenarioId={offer.id} name={name} class="host-chart" thin />}
      <span class="row baseline">
        <input type="radio" name="scenario" value={offer.id} checked={chosen} onChange={onChoose} />
        <span class="host-world-name">{name}</span>
      </span>
      <span class="small soft">
        {t(offer.note)} · {t(offer.length)}
      </span>
      <ModuleLine modules={offer.modules} />
    </label>
  );
}
