import { useEffect, useState } from 'preact/hooks';
import type { GameEvent } from '../../../shared/events/events.ts';
import { ownEvidence } from '../../net/classes.ts';
import { eventWords } from '../../panels/report/eventWords.ts';
import { openStore, takeEvents } from '../../store/match.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { useScenario } from './useClass.ts';

/** Facts shown at first. */
const FIRST = 8;

interface EvidenceProps {
  code: string;
  scenario: string;
  onInsert: (fact: string) => void;
}

/** Facts of the student's own match, each to be put into an answer. */
export function Evidence({ code, scenario: id, onInsert }: EvidenceProps) {
  const scenario = useScenario(id);
  const [events, setEvents] = useState<readonly GameEvent[] | null>(null);
  const [all, setAll] = useState(false);
  useEffect(() => {
    if (!scenario) return;
    openStore(code, scenario);
    let left = false;
    ownEvidence(code).then(
      (found) => {
        if (left) return;
        takeEvents(found.events);
        setEvents(found.events);
      },
      // Before the world is over there are none; answers can be written all the same.
      () => setEvents([]),
    );
    return () => {
      left = true;
    };
  }, [code, scenario]);
  const facts = (events ?? [])
    .map((event) => ({ event, words: eventWords(event) }))
    .filter(({ words }) => words !== '');
  return (
    <section>
      <h2>{t('reflect.evidence')}</h2>
      <p class="small soft">{t(events?.length === 0 ? 'reflect.evidence.none' : 'reflect.evidence.note')}</p>
      <ul class="evidence">
        {facts.slice(0, all ? undefined : FIRST).map(({ event, words }) => (
          <li key={event.id}>
            <span class="small soft">{t('reflect.turn', { turn: event.turn })}</span>
            <div>
              <p>{words}</p>
              <Button
                size="small"
                label={t('reflect.insert.label', { fact: words })}
                onClick={() => onInsert(`${t('reflect.turn', { turn: event.turn })}: ${words}`)}
              >
                {t('reflect.insert')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {!all && facts.length > FIRST && (
        <Button size="small" kind="quiet" onClick={() => setAll(true)}>
          {t('reflect.more', { count: facts.length })}
        </Button>
      )}
    </section>
  );
}
