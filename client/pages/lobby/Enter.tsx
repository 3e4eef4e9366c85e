import { useEffect, useState } from 'preact/hooks';
import type { RuleError } from '../../../shared/core/result.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { NAME_MOST } from '../../../shared/protocol/bounds.ts';
import type { InvitationSummary, MatchSummary } from '../../../shared/protocol/http.ts';
import { invitationTo, matchSummary } from '../../net/http.ts';
import { playerName } from '../../net/kept.ts';
import { Refusal, UNREACHABLE } from '../../net/refusal.ts';
import { enterMatch } from '../../net/session.ts';
import { refusalText } from '../../store/names.ts';
import { inLanguage, loadScenario } from '../../store/scenarios.ts';
import { t } from '../../text/index.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageBar } from '../../ui/PageBar.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { navigate } from '../../ui/router.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { OFFERS } from '../scenarios.ts';

interface EnterProps {
  code: string;
  /** The token of an invitation that led here. */
  invite?: string | null;
  /** This browser now holds a token of the match. */
  onEntered: () => void;
  /** The match lets nobody in, or there is none. */
  onRefused: (error: RuleError) => void;
}

/** Where a link leads whoever has no seat yet: which match it is, and the name to be called by. */
export function Enter({ code, invite = null, onEntered, onRefused }: EnterProps) {
  const [match, setMatch] = useState<MatchSummary | null>(null);
  const [name, setName] = useState(playerName);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<RuleError | null>(null);
  const [invitation, setInvitation] = useState<InvitationSummary | null>(null);
  useEffect(() => {
    matchSummary(code).then(setMatch, (reason: unknown) => onRefused(errorOf(reason)));
    if (invite === null) return;
    invitationTo(code, invite).then(
      (found) => {
        setInvitation(found);
        setName((written) => written || (found.name ?? ''));
      },
      (reason: unknown) => setFault(errorOf(reason)),
    );
  }, [code]);
  const enter = async (watch = false) => {
    if (name.trim() === '' || busy) return;
    setBusy(true);
    setFault(null);
    try {
      await enterMatch(code, { name, watch, ...(invite !== null && { invite }) });
      onEntered();
    } catch (reason) {
      setBusy(false);
      setFault(errorOf(reason));
    }
  };
  if (match?.phase === 'ended' && invite === null) return <Over match={match} />;
  return (
    <>
      <PageBar />
      <main id="main" class="page reading stack">
        <h1>{t('enter.title')}</h1>
        {match ? <Summary match={match} /> : <Progress label={t('enter.looking', { code })} />}
        {match && invitation && <Invited invitation={invitation} scenario={match.scenario} />}
        {match?.closed && invite === null && <Banner title={t('error.match.closed')} tone="warn" icon="warning" />}
        {fault && <Banner title={refusalText(fault)} tone="warn" icon="warning" urgent />}
        <TextField
          label={t('enter.name')}
          hint={t('enter.name.hint')}
          value={name}
          maxLength={NAME_MOST}
          autoComplete="nickname"
          onInput={setName}
          onEnter={() => void enter()}
        />
        <p class="row wrap">
          <Button
            kind="primary"
            size="big"
            waiting={busy}
            offBecause={name.trim() === '' ? t('enter.name.short') : undefined}
            onClick={() => void enter()}
          >
            {t(busy ? 'enter.going' : invitation ? `enter.go.${invitation.as}` : 'enter.go')}
          </Button>
          {invite === null && match?.watch && <Button onClick={() => void enter(true)}>{t('enter.watch')}</Button>}
        </p>
      </main>
    </>
  );
}

/** Who asks, and for which power: its name is the scenario's to say. */
function Invited({
  invitation: { as, by, name, power },
  scenario: id,
}: {
  invitation: InvitationSummary;
  scenario: string;
}) {
  const [scenario, setScenario] = useState<Scenario | null>(null);
  useEffect(() => {
    if (power !== null) loadScenario(id).then(setScenario, () => undefined);
  }, [id, power]);
  if (power !== null && scenario === null) return null;
  const led = scenario && inLanguage(scenario).powers.find((each) => each.id === power);
  return <p>{t(`enter.invited.${as}`, { by, name: name ?? 'none', power: led?.name ?? '' })}</p>;
}

const errorOf = (reason: unknown): RuleError => (reason instanceof Refusal ? reason.error : UNREACHABLE);

/** Of a match that is over there is nothing to join: how it went. */
function Over({ match: { code, scenario, turns } }: { match: MatchSummary }) {
  return (
    <>
      <PageBar />
      <main id="main" class="page reading stack">
        <h1>{t('enter.over')}</h1>
        <p>{t('enter.over.what', { scenario: nameOf(scenario), of: turns })}</p>
        <p class="row wrap">
          <Button kind="primary" size="big" icon="chart" onClick={() => navigate(`/debrief/${code}`)}>
            {t('enter.over.results')}
          </Button>
          <Button onClick={() => navigate(`/replay/${code}`)}>{t('enter.over.replay')}</Button>
        </p>
      </main>
    </>
  );
}

function nameOf(scenario: string): string {
  const offer = OFFERS.find(({ id }) => id === scenario);
  return offer ? t(offer.name) : scenario;
}

function Summary({ match }: { match: MatchSummary }) {
  const scenario = nameOf(match.scenario);
  const line =
    match.phase === 'lobby'
      ? t('enter.lobby', { scenario, open: match.open })
      : t('enter.line', { scenario, open: match.open, turn: match.turn, of: match.turns });
  return (
    <p>
      {line} {match.host && t('enter.host', { name: match.host })}
    </p>
  );
}
