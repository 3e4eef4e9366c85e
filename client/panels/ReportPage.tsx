import '../styles/report.css';
import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { board, you } from '../store/derived.ts';
import { scenario, serverView } from '../store/match.ts';
import { powerName } from '../store/names.ts';
import { highlighted, stage, wanted } from '../store/selection.ts';
import { lastTurnEvents } from '../store/turns.ts';
import { language, t } from '../text/index.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { ChartCut } from './ChartCut.tsx';
import { Figured } from './Figured.tsx';
import { Foreseen } from './report/Foreseen.tsx';
import { Ledger } from './report/Ledger.tsx';
import { Numbers } from './report/Numbers.tsx';
import { Shares } from './report/Shares.tsx';
import { briefOf, storiesOf } from './report/stories.ts';
import type { Story } from './report/story.ts';

/** Stories beside the lead, and lines in brief. */
const STORIES = 4;
const BRIEF = 8;

/** The front page of the year that is over, made from its events alone. */
export function ReportPage() {
  const view = serverView.value;
  const world = scenario.value;
  const known = board.value;
  const events = lastTurnEvents.value;
  const me = you.value;
  const stories = useMemo(() => (known ? storiesOf(events, me, known) : []), [events, me, language.value]);
  if (!view || !world) return null;
  const close = () => {
    stage.value = view.phase === 'ended' ? 'end' : null;
  };
  if (events.length === 0) {
    return (
      <Empty title={t('report.none')} action={<Begin turn={view.turn} ended={false} onBegin={close} />}>
        {t('report.none.text')}
      </Empty>
    );
  }
  const [lead, ...rest] = stories;
  const beside = rest.slice(0, STORIES);
  const brief = briefOf(events, rest.slice(STORIES), me);
  return (
    <article class="report" aria-labelledby="report-title">
      <div class="stage-body">
        <header class="report-head">
          <span>{t('report.year', { scenario: world.name, turn: events[0].turn })}</span>
          <h1 id="report-title">{t('report.paper')}</h1>
          <span>{me ? t('report.for', { power: powerName(me) }) : t('report.forAll')}</span>
        </header>
        <div class="report-columns">
          <Lead story={lead} onShow={close} />
          {beside.length > 0 && (
            <div class="report-stories">
              {beside.map((story) => (
                <section key={story.id}>
                  <h2>{story.title}</h2>
                  <p>
                    <Sentences of={story} />
                  </p>
                  {story.why && <p class="report-why">{story.why}</p>}
                </section>
              ))}
            </div>
          )}
          <section class="report-briefs">
            <h2>{t('report.brief')}</h2>
            {brief.length === 0 ? (
              <p class="soft">{t('report.brief.none')}</p>
            ) : (
              <ul class="report-brief">
                {brief.slice(0, BRIEF).map(([line, what]) => (
                  <li key={line}>
                    <Figured text={line} what={what} />
                  </li>
                ))}
              </ul>
            )}
            {brief.length > BRIEF && (
              <p class="report-why">{t('report.brief.more', { count: brief.length - BRIEF })}</p>
            )}
          </section>
          <aside class="report-side">
            {me && <Numbers />}
            {me && <Foreseen />}
            {me && <Ledger />}
            <Shares />
          </aside>
        </div>
      </div>
      <footer class="report-foot">
        <Begin turn={view.turn} ended={view.phase === 'ended'} onBegin={close} />
      </footer>
    </article>
  );
}

function Lead({ story, onShow }: { story: Story | undefined; onShow: () => void }) {
  if (!story) {
    return (
      <section class="report-lead">
        <h2 class="report-title">{t('report.quiet')}</h2>
        <p class="report-text">{t('report.quiet.text')}</p>
      </section>
    );
  }
  const more = story.text.slice(1);
  return (
    <section class="report-lead">
      <h2 class="report-title">{story.title}</h2>
      <p class="report-deck">
        <Sentences of={story} to={1} />
      </p>
      {story.regions.length > 0 && <ChartCut regions={story.regions} label={t('report.chart')} />}
      {story.regions.length > 0 && (
        <p class="report-show">
          <Button
            kind="quiet"
            size="small"
            icon="globe"
            onClick={() => {
              onShow();
              highlighted.value = story.regions;
              wanted.value = story.regions[0];
            }}
          >
            {t('report.showMap')}
          </Button>
        </p>
      )}
      {more.length > 0 && (
        <p class="report-text">
          <Sentences of={story} from={1} />
        </p>
      )}
      {story.why && <p class="report-why">{story.why}</p>}
    </section>
  );
}

/** The sentences of a story, or some of them; a number says what it is. */
function Sentences({ of: { text, about }, from = 0, to }: { of: Story; from?: number; to?: number }) {
  return text.slice(from, to).map((sentence, i) => (
    <Fragment key={sentence}>
      {i > 0 && ' '}
      <Figured text={sentence} what={about?.[sentence]} />
    </Fragment>
  ));
}

function Begin({ turn, ended, onBegin }: { turn: number; ended: boolean; onBegin: () => void }) {
  return (
    <Button kind="primary" iconAfter="right" onClick={onBegin}>
      {ended ? t('report.toEnd') : t('report.begin', { turn })}
    </Button>
  );
}
