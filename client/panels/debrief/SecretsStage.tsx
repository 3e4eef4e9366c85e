import { useMemo } from 'preact/hooks';
import type { Verdict } from '../../../shared/model/match.ts';
import { sightClaim, worstClaim } from '../../debrief/claims.ts';
import type { Debrief } from '../../debrief/open.ts';
import { powerName } from '../../store/names.ts';
import { num, pct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Table } from '../../ui/Table.tsx';
import { Mandates } from '../end/Mandates.tsx';
import { eventWords } from '../report/eventWords.ts';
import { clausesInShort, demandWords, namesOf } from '../words.ts';
import { type Figure, FigureBox } from './FigureBox.tsx';
import { bars } from './plots/bars.ts';
import { Said } from './Said.tsx';

/** What nobody was told of while it mattered: aims, treaties, and how wrong seats were. */
export function SecretsStage({ debrief, verdict }: { debrief: Debrief; verdict: Verdict }) {
  const figure = useMemo(() => sightFigure(debrief), [debrief]);
  const worst = worstClaim(debrief.analysis);
  return (
    <div class="debrief-columns">
      <div>
        <h1>{t('debrief.secrets.title')}</h1>
        <p class="lead">{t('debrief.secrets.lead')}</p>
        <Mandates verdict={verdict} />
        <Treaties debrief={debrief} />
        <Silences debrief={debrief} />
      </div>
      <div>
        <FigureBox figure={figure} />
        {worst && (
          <p class="debrief-text">
            <Said claim={worst} />
          </p>
        )}
        <Seen debrief={debrief} />
      </div>
    </div>
  );
}

function Treaties({ debrief: { analysis } }: { debrief: Debrief }) {
  const secret = analysis.log.all('treatySigned').filter(({ terms }) => terms.secret === true);
  return (
    <section>
      <h2>{t('debrief.treaties.title')}</h2>
      {secret.length === 0 && <p>{t('debrief.treaties.none')}</p>}
      <ul>
        {secret.map(({ treaty, turn, terms }) => (
          <li key={treaty}>
            {t('debrief.treaties.one', {
              turn,
              parties: namesOf(terms.parties),
              clauses: clausesInShort(terms.clauses),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Silences({ debrief: { analysis } }: { debrief: Debrief }) {
  const { silences } = analysis.deterrence;
  if (silences.length === 0) return null;
  return (
    <section>
      <h2>{t('debrief.silence.title')}</h2>
      <p class="soft">{t('debrief.silence.says')}</p>
      <ul>
        {silences.map(({ event, challenger, demand }) => (
          <li key={event.id}>
            {t('debrief.silence.one', {
              turn: event.turn,
              demand: demandWords(challenger, demand),
              what: eventWords(event),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function sightFigure({ analysis }: Debrief): Figure {
  const claim = sightClaim(analysis);
  const rows = analysis.eyesights.map(({ viewer, forcesOff, within }) => ({
    power: viewer,
    value: 100 * forcesOff,
    within: 100 * within,
  }));
  return {
    id: 'beliefs',
    title: t('debrief.beliefs.title'),
    says: t(claim.key, claim.params),
    head: [t('debrief.power'), t('debrief.beliefs.off'), t('debrief.beliefs.within')],
    rows: rows.map(({ power, value, within }) => [powerName(power), value, within]),
    height: 90 + 30 * rows.length,
    draw: (space) => bars(space, rows, t('debrief.beliefs.x'), (value) => pct(value)),
  };
}

function Seen({ debrief: { analysis } }: { debrief: Debrief }) {
  const rows = analysis.deterrence.demands.filter(({ incident }) => !incident);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{t('debrief.seen.title')}</h2>
      <p class="soft">{t('debrief.seen.says')}</p>
      <Table
        caption={t('debrief.seen.title')}
        hideCaption
        columns={[
          {
            id: 'demand',
            head: t('debrief.threats.demand'),
            rowHead: true,
            cell: ({ challenger, demand }) => demandWords(challenger, demand),
          },
          { id: 'truth', head: t('debrief.seen.truth'), number: true, cell: ({ odds }) => num(100 * odds.credible) },
          {
            id: 'challenger',
            head: t('debrief.seen.challenger'),
            number: true,
            cell: ({ seenByChallenger }) => num(100 * seenByChallenger.credible),
          },
          {
            id: 'target',
            head: t('debrief.seen.target'),
            number: true,
            cell: ({ seenByTarget }) => num(100 * seenByTarget.credible),
          },
        ]}
        rows={rows}
        rowKey={({ crisis }) => crisis}
      />
    </section>
  );
}
