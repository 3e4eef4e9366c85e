import { useState } from 'preact/hooks';
import { OFFICES } from '../../../shared/model/people.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import type { ConsoleView } from '../../../shared/protocol/classConsole.ts';
import { consoleView } from '../../store/classroom.ts';
import { scenario } from '../../store/match.ts';
import { type Key, rich, t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { Mark } from '../../ui/icons.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { ConsoleBar } from './console/ConsoleBar.tsx';
import { PlanList } from './console/LessonPlan.tsx';
import { officeDuty, officeName } from './names.ts';

const STAGES = ['verdict', 'roads', 'strategies', 'promises', 'secrets'] as const;

/** More powers than these are set closer, so that the page holds them. */
const MANY = 6;

/** Hand-outs, as they are printed. */
export function Paper() {
  const view = consoleView.value;
  const world = scenario.value;
  const [which, setWhich] = useState<'student' | 'instructor'>('student');
  if (!view || !world) return null;
  return (
    <div class="console paper">
      <ConsoleBar view={view} />
      <main id="main">
        <div class="paper-head no-print">
          <div>
            <h1>{t('paper.title')}</h1>
            <p class="soft">{t('paper.lead')}</p>
          </div>
          <Segmented
            label={t('paper.which')}
            hideLabel
            value={which}
            options={(['student', 'instructor'] as const).map((value) => ({ value, label: t(`paper.${value}`) }))}
            onChange={setWhich}
          />
          <Button kind="primary" onClick={() => print()}>
            {t('paper.print')}
          </Button>
        </div>
        {which === 'student' ? <ForStudents view={view} world={world} /> : <ForInstructor view={view} />}
      </main>
    </div>
  );
}

function Head({ view, title }: { view: ConsoleView; title: string }) {
  return (
    <header class="sheet-top">
      <span class="brand">
        <Mark />
        <span>{t('app.name')}</span>
      </span>
      <span>
        {view.name} · {scenario.value?.name}
      </span>
      <h2>{title}</h2>
    </header>
  );
}

function ForStudents({ view, world }: { view: ConsoleView; world: Scenario }) {
  const { code, cabinet, turns } = view;
  const isDense = world.powers.length > MANY;
  return (
    <article class={isDense ? 'paper-sheet dense' : 'paper-sheet'}>
      <Head view={view} title={t('paper.student.title')} />
      <div class="paper-way">
        <QrCode text={`${location.origin}/class/${code}`} label={t('wall.qr')} />
        <div>
          <p>{t('paper.student.code', { host: location.host })}</p>
          <p class="class-code">{code}</p>
          <p class="soft">{t('paper.student.read')}</p>
        </div>
      </div>
      <div class="paper-columns">
        <section>
          <h3>{t('paper.student.what')}</h3>
          <p>{t('paper.student.what.text')}</p>
          <h3>{t('paper.student.turn')}</h3>
          <ol>
            {(['1', '2', '3'] as const).map((step) => (
              <li key={step}>{rich(`paper.student.turn.${step}`)}</li>
            ))}
          </ol>
          <h3>{t('paper.student.first')}</h3>
          <ol>
            {(['1', '2', '3', '4'] as const).map((step) => (
              <li key={step}>{rich(`classBrief.first.${step}`)}</li>
            ))}
          </ol>
          <h3>{t('paper.student.score')}</h3>
          <p>{t('paper.student.score.text')}</p>
        </section>
        <section>
          <h3>{t('paper.student.powers')}</h3>
          <ul class="paper-powers">
            {world.powers.map(({ id, name, slot, brief }) => (
              <li key={id}>
                <Emblem slot={slot} size={22} />
                <p>
                  <b>{name}.</b> {brief}
                </p>
              </li>
            ))}
          </ul>
          {cabinet > 1 && (
            <>
              <h3>{t('paper.student.office')}</h3>
              <ul class="paper-offices">
                {OFFICES.slice(0, cabinet).map((office) => (
                  <li key={office}>
                    <b>{officeName(office, cabinet)}.</b> {officeDuty(office, cabinet)}
                  </li>
                ))}
              </ul>
              <p>{t('class.office.keys')}</p>
            </>
          )}
        </section>
      </div>
      <h3>{t('paper.student.notes')}</h3>
      <table class="paper-notes">
        <thead>
          <tr>
            {(['turn', 'fear', 'trust', 'forecast', 'was'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`paper.student.notes.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: Math.min(turns, isDense ? 7 : 10) }, (_, at) => (
            <tr key={at}>
              <th scope="row">{at + 1}</th>
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}

function ForInstructor({ view }: { view: ConsoleView }) {
  const items = (group: 'before' | 'during' | 'theory', count: number) => (
    <ul class="paper-list">
      {Array.from({ length: count }, (_, at) => (
        <li key={at}>{rich(`paper.instructor.${group}.${at + 1}` as Key)}</li>
      ))}
    </ul>
  );
  return (
    <article class="paper-sheet">
      <Head view={view} title={t('paper.instructor.title')} />
      <p class="soft">{t('paper.instructor.console')}</p>
      <h3>{t('paper.instructor.plan')}</h3>
      <PlanList view={view} plain />
      <div class="paper-columns">
        <section>
          <h3>{t('paper.instructor.before')}</h3>
          {items('before', 3)}
          <h3>{t('paper.instructor.during')}</h3>
          {items('during', 4)}
        </section>
        <section>
          <h3>{t('paper.instructor.debrief')}</h3>
          <p>{t('paper.instructor.debrief.lead')}</p>
          <ol>
            {STAGES.map((stage) => (
              <li key={stage}>
                <b>{t(`debrief.stage.${stage}`)}</b>: {t(`classDebrief.question.${stage}`)}
              </li>
            ))}
          </ol>
          <h3>{t('paper.instructor.theory')}</h3>
          {items('theory', 5)}
          <h3>{t('paper.instructor.reflect')}</h3>
          <ol>
            {(['1', '2', '3'] as const).map((number) => (
              <li key={number}>{t(`lesson.prompt.${number}`)}</li>
            ))}
          </ol>
        </section>
      </div>
    </article>
  );
}
