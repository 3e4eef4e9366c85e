import { useMemo, useState } from 'preact/hooks';
import type { Burden } from '../../../shared/analysis/burden.ts';
import type { CredibilityRecord, PromiseCalled } from '../../../shared/analysis/credibility.ts';
import type { DemandRecord } from '../../../shared/analysis/deterrence.ts';
import type { Analysis } from '../../../shared/analysis/index.ts';
import { burdenClaim, shortClaim, threatsClaim, wordClaim } from '../../debrief/claims.ts';
import type { Debrief } from '../../debrief/open.ts';
import { blocName, powerName, slotOf } from '../../store/names.ts';
import { list, num, signed } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { PowerName } from '../../ui/PowerName.tsx';
import { Select } from '../../ui/Select.tsx';
import { Sparkline } from '../../ui/Sparkline.tsx';
import { Table } from '../../ui/Table.tsx';
import { causesInWords } from '../report/eventWords.ts';
import { demandWords } from '../words.ts';
import { type Figure, FigureBox } from './FigureBox.tsx';
import { lorenz } from './plots/ways.ts';
import { Said } from './Said.tsx';

/** Promises called upon, demands and their odds, and who paid for what. */
export function PromisesStage({ debrief }: { debrief: Debrief }) {
  return (
    <div class="debrief-columns">
      <div>
        <h1>{t('debrief.promises.title')}</h1>
        <Words debrief={debrief} />
        <Bins debrief={debrief} />
      </div>
      <div>
        <Threats debrief={debrief} />
        <Burdens debrief={debrief} />
      </div>
    </div>
  );
}

function Words({ debrief: { analysis } }: { debrief: Debrief }) {
  const rows = [...analysis.credibility].sort((a, b) => (b.credibility.at(-1) ?? 0) - (a.credibility.at(-1) ?? 0));
  return (
    <section class="promise-words">
      <h2>{t('debrief.word.title')}</h2>
      <p class="soft">
        <Said claim={wordClaim(analysis)} />
      </p>
      <Table
        caption={t('debrief.word.title')}
        hideCaption
        columns={[
          {
            id: 'power',
            head: t('debrief.power'),
            rowHead: true,
            cell: ({ power }) => <PowerName slot={slotOf(power)} name={powerName(power)} />,
          },
          { id: 'called', head: t('debrief.word.called'), cell: ({ called }) => <Called promises={called} /> },
          { id: 'line', head: t('debrief.word.credibility'), cell: (row) => <Course record={row} /> },
          {
            id: 'end',
            head: t('debrief.word.end'),
            number: true,
            cell: ({ credibility }) => <b>{num(credibility.at(-1) ?? 0)}</b>,
          },
          { id: 'short', head: t('debrief.word.short'), cell: (row) => <Short analysis={analysis} record={row} /> },
        ]}
        rows={rows}
        rowKey={({ power }) => power}
      />
      <p class="promise-key small soft" aria-hidden="true">
        {(['honour', 'hedge', 'abandon'] as const).map((answer) => (
          <span key={answer}>
            <i class={`promise ${answer}`} /> {t(`debrief.answer.${answer}`)}
          </span>
        ))}
      </p>
    </section>
  );
}

/** A promise in words. */
const promiseWords = ({ turn, protected: partner, challenger, answer, credibility }: PromiseCalled): string =>
  t('debrief.answer.to', {
    turn,
    partner: powerName(partner),
    challenger: powerName(challenger),
    answer: t(`debrief.answer.${answer}`),
    points: signed(credibility, 1),
  });

function Called({ promises }: { promises: readonly PromiseCalled[] }) {
  if (promises.length === 0) return <span class="soft">{t('debrief.word.not')}</span>;
  return (
    <span class="promises" role="img" aria-label={list(promises.map(promiseWords))}>
      {promises.map((promise) => (
        <i key={promise.event} class={`promise ${promise.answer}`} title={promiseWords(promise)} />
      ))}
    </span>
  );
}

/** How a power’s word fared, and what moved its credibility. */
function Short({ analysis, record }: { analysis: Analysis; record: CredibilityRecord }) {
  const causes = causesInWords(record.moved);
  return (
    <>
      <Said claim={shortClaim(analysis, record)} />
      {causes && <span class="small soft promise-moved">{t('debrief.word.moved', { causes })}</span>}
    </>
  );
}

function Course({ record: { credibility } }: { record: CredibilityRecord }) {
  return <Sparkline values={credibility} width={120} height={28} />;
}

const resultWords = ({ outcome, war, incident }: DemandRecord): string =>
  incident && (outcome === 'backedDown' || outcome === 'conceded')
    ? t(`debrief.result.incident.${outcome}`)
    : t(`debrief.result.${war?.outcome ?? outcome}`);

function Threats({ debrief: { analysis } }: { debrief: Debrief }) {
  const rows = analysis.deterrence.demands;
  return (
    <section>
      <h2>{t('debrief.threats.title')}</h2>
      <p class="soft">
        <Said claim={threatsClaim(analysis)} />
      </p>
      {rows.length > 0 && (
        <Table
          caption={t('debrief.threats.title')}
          hideCaption
          columns={[
            { id: 'turn', head: t('debrief.turn'), number: true, cell: ({ turn }) => turn },
            {
              id: 'demand',
              head: t('debrief.threats.demand'),
              rowHead: true,
              cell: ({ challenger, demand }) => demandWords(challenger, demand),
            },
            {
              id: 'odds',
              head: t('debrief.threats.odds'),
              number: true,
              cell: ({ odds }) => num(100 * odds.credible),
            },
            { id: 'result', head: t('debrief.threats.result'), cell: (row) => <b>{resultWords(row)}</b> },
          ]}
          rows={rows}
          rowKey={({ crisis }) => crisis}
        />
      )}
    </section>
  );
}

function Bins({ debrief: { analysis } }: { debrief: Debrief }) {
  const { bins } = analysis.deterrence;
  return (
    <section>
      <h2>{t('debrief.bins.title')}</h2>
      <p class="soft">{t('debrief.bins.says')}</p>
      <Table
        caption={t('debrief.bins.title')}
        hideCaption
        columns={[
          {
            id: 'odds',
            head: t('debrief.bins.odds'),
            rowHead: true,
            cell: ({ from, to }) => `${num(100 * from)}–${num(100 * to)}`,
          },
          { id: 'chances', head: t('debrief.bins.opportunities'), number: true, cell: (bin) => num(bin.opportunities) },
          { id: 'demands', head: t('debrief.bins.demands'), number: true, cell: (bin) => num(bin.demands) },
          { id: 'wars', head: t('debrief.bins.wars'), number: true, cell: (bin) => num(bin.wars) },
        ]}
        rows={bins}
        rowKey={({ from }) => String(from)}
      />
    </section>
  );
}

/** A bloc by its name, a pact by its members and the turns it bound them: the same may have had several. */
function nameOf({ name, members, from, until }: Burden): string {
  if (name !== null) return blocName(name);
  const parties = list(members.map(({ power }) => powerName(power)));
  return t('debrief.lorenz.pact', { members: parties, from: from === until ? 'same' : String(from), until });
}

function Burdens({ debrief }: { debrief: Debrief }) {
  // Blocs first, then what bound longest; secret ones are told of in the last stage only.
  const all = useMemo(() => openBurdens(debrief), [debrief]);
  const [chosen, setChosen] = useState('');
  const burden = all.find(({ treaty }) => treaty === chosen) ?? all[0];
  const figure = useMemo(() => (burden === undefined ? null : burdenFigure(burden)), [burden]);
  if (figure === null) {
    return (
      <section>
        <h2>{t('debrief.lorenz.title')}</h2>
        <p>{t('debrief.lorenz.none')}</p>
      </section>
    );
  }
  return (
    <FigureBox figure={figure}>
      <div class="debrief-choice no-print">
        <Select
          label={t('debrief.lorenz.choose')}
          value={burden.treaty as string}
          options={all.map((one) => ({ value: one.treaty as string, label: nameOf(one) }))}
          onChange={setChosen}
        />
      </div>
    </FigureBox>
  );
}

function openBurdens({ analysis }: Debrief): Burden[] {
  const length = ({ from, until, name }: Burden): number => until - from + (name === null ? 0 : 1000);
  return analysis.burdens.filter(({ secret }) => !secret).sort((a, b) => length(b) - length(a));
}

function burdenFigure(burden: Burden): Figure {
  const { members, basis, lorenz: points } = burden;
  const claim = burdenClaim(burden);
  return {
    id: 'burden',
    title: t('debrief.lorenz.title'),
    says: t(claim.key, claim.params),
    head: [
      t('debrief.power'),
      t('debrief.lorenz.turns'),
      t('debrief.lorenz.bill'),
      t('debrief.lorenz.output'),
      t('debrief.lorenz.protection'),
    ],
    rows: members.map(({ power, turns, billShare, outputShare, protectionShare }) => [
      powerName(power),
      turns,
      100 * billShare,
      100 * outputShare,
      basis === 'protection' ? 100 * protectionShare : null,
    ]),
    height: 380,
    draw: (space) =>
      lorenz(space, points, {
        x: t('debrief.lorenz.x', { basis }),
        y: t('debrief.lorenz.y'),
        even: t('debrief.lorenz.even'),
      }),
  };
}
