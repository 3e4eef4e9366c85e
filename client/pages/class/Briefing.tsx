import type { StudentView } from '../../../shared/protocol/classes.ts';
import { keptClass } from '../../net/keptClasses.ts';
import { list } from '../../text/format.ts';
import { rich, t } from '../../text/index.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { useCopying } from '../../ui/copying.ts';
import { Emblem } from '../../ui/Emblem.tsx';
import { navigate } from '../../ui/router.tsx';
import { Preferences } from '../Preferences.tsx';
import { officeDuty, officeName } from './names.ts';
import { Said } from './Said.tsx';
import { StudentBar } from './StudentBar.tsx';
import { useScenario } from './useClass.ts';

/** What a student is told before the first turn: the power, its problem, the office, the first steps. */
export function Briefing({ view }: { view: StudentView }) {
  const { place, colleagues, name, phase } = view;
  const scenario = useScenario(view.scenario);
  const power = scenario?.powers.find(({ id }) => id === place?.power);
  // Whoever leads together with others has an office, and so has whoever may yet be joined by some.
  const cabinet = colleagues.length > 0 || (place !== null && place.office !== 'head') ? 2 : 1;
  return (
    <div class="student">
      <StudentBar name={name} />
      <main id="main" class="class-brief">
        <Said view={view} />
        {place === null || !power ? (
          place === null && (
            <Banner title={t('classBrief.noSeat.title')} icon="clock" tone="accent">
              {t('classBrief.noSeat')}
            </Banner>
          )
        ) : (
          <>
            <div class="brief-head">
              <Emblem slot={power.slot} size={56} />
              <div>
                <p class="soft">
                  {t('classBrief.place', { world: place.world, office: officeName(place.office, cabinet) })}
                </p>
                <h1>{t(cabinet === 1 ? 'classBrief.title' : 'classBrief.together', { power: power.name })}</h1>
                {colleagues.length > 0 && (
                  <p>
                    {t('classBrief.with', {
                      names: list(
                        colleagues.map((one) =>
                          t('classBrief.member', { name: one.name, office: officeName(one.office, cabinet) }),
                        ),
                      ),
                    })}
                  </p>
                )}
              </div>
            </div>
            <section>
              <h2>{t('classBrief.problem')}</h2>
              <p>{power.brief}</p>
            </section>
            <section>
              <h2>{t('classBrief.does')}</h2>
              <p>
                {officeDuty(place.office, cabinet)} {cabinet > 1 && t('class.office.keys')}
              </p>
            </section>
            <section>
              <h2>{t('classBrief.first')}</h2>
              <ol>
                {(['1', '2', '3', '4'] as const).map((step) => (
                  <li key={step}>{rich(`classBrief.first.${step}`)}</li>
                ))}
              </ol>
            </section>
            {phase === 'doors' && (
              <p class="brief-wait" role="status">
                {t('classBrief.start')}
              </p>
            )}
          </>
        )}
        <SeatLink code={view.code} />
        <div class="row wrap between">
          <Preferences />
          {phase !== 'doors' && view.match && (
            <Button kind="primary" onClick={() => navigate(`/class/${view.code}`)}>
              {t('classBrief.back')}
            </Button>
          )}
        </div>
      </main>
    </div>
  );
}

function SeatLink({ code }: { code: string }) {
  const link = `${location.origin}/class/${code}#${keptClass(code)?.student ?? ''}`;
  const { field, copied, copy } = useCopying(link, t('classBrief.link.copied'));
  return (
    <section>
      <h2>{t('classBrief.link')}</h2>
      <p class="small soft">{t('classBrief.link.note')}</p>
      <p class="row wrap">
        <Button size="small" icon={copied === 'yes' ? 'check' : 'link'} onClick={() => void copy()}>
          {t(copied === 'yes' ? 'classBrief.link.copied' : 'classBrief.link.copy')}
        </Button>
      </p>
      {copied === 'no' && (
        <>
          <p class="small warn">{t('classBrief.link.failed')}</p>
          <input ref={field} class="input" readOnly value={link} aria-label={t('classBrief.link')} />
        </>
      )}
    </section>
  );
}
