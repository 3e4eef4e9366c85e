import { silenceWords } from '../../../panels/report/conflictWords.ts';
import { demandWords, namesOf } from '../../../panels/words.ts';
import { powerName } from '../../../store/names.ts';
import { list } from '../../../text/format.ts';
import { hasText, type Key, t } from '../../../text/index.tsx';
import { Link } from '../../../ui/router.tsx';
import type { PartProps } from './parts.ts';

/** What nobody was told of while it mattered. */
export function Secrets({ worlds, one }: PartProps) {
  const shown = (one ? [one] : worlds).flatMap(({ number, secrets }) => (secrets ? [{ number, ...secrets }] : []));
  const treaties = shown.flatMap(({ number, treaties: all }) => all.map((treaty) => ({ ...treaty, world: number })));
  const silences = shown.flatMap(({ number, silences: all }) => all.map((silence) => ({ ...silence, world: number })));
  const aims = shown.flatMap(({ number, mandates }) => mandates.map((mandate) => ({ ...mandate, world: number })));
  return (
    <div class="debrief-columns">
      <div>
        <h1>{t('classDebrief.secrets.title')}</h1>
        <p class="lead">{t('classDebrief.secrets.lead')}</p>
        <section>
          <h2>{t('classDebrief.secrets.treaties')}</h2>
          {treaties.length === 0 && <p>{t('classDebrief.secrets.treaties.none')}</p>}
          <ul class="class-points">
            {treaties.map(({ world, turn, parties, clauses }, at) => (
              <li key={at}>
                {t('classDebrief.secrets.treaty', {
                  world,
                  turn,
                  parties: namesOf(parties),
                  clauses: list(clauses.map((kind) => t(`clause.${kind}` as Key))),
                })}
              </li>
            ))}
          </ul>
        </section>
        {silences.length > 0 && (
          <section>
            <h2>{t('classDebrief.secrets.silence')}</h2>
            <ul class="class-points">
              {silences.map(({ world, turn, challenger, demand, ...silence }, at) => (
                <li key={at}>
                  {t('classDebrief.secrets.silence.one', {
                    world,
                    turn,
                    demand: demandWords(challenger, demand),
                    what: silenceWords(silence),
                  })}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <div>
        <section>
          <h2>{t('classDebrief.secrets.aims')}</h2>
          {aims.length === 0 && <p>{t('classDebrief.secrets.aims.none')}</p>}
          <ul class="class-points">
            {aims.map(({ world, power, id, fulfilled }) => (
              <li key={`${world} ${power}`}>
                {t('classDebrief.secrets.aim', {
                  world,
                  power: powerName(power),
                  aim: hasText(`mandate.${id}`) ? t(`mandate.${id}` as Key) : id,
                })}{' '}
                <b class={fulfilled ? 'good' : 'soft'}>
                  {t(fulfilled ? 'classDebrief.secrets.done' : 'classDebrief.secrets.missed')}
                </b>
              </li>
            ))}
          </ul>
        </section>
        <ul class="class-points no-print">
          {shown.map(({ number, match }) => (
            <li key={number}>
              <Link to={`/replay/${match}`}>{t('classDebrief.secrets.replay', { world: number })}</Link>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
