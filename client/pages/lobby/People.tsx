import type { SeatView } from '../../../shared/view/view.ts';
import { HandHost } from '../../panels/table/HandHost.tsx';
import type { Acting } from '../../panels/useAct.ts';
import { powerName } from '../../store/names.ts';
import { t } from '../../text/index.tsx';
import { AskedButton } from '../../ui/AskedButton.tsx';
import { Card } from '../../ui/Card.tsx';
import { CheckField } from '../../ui/CheckField.tsx';

/** Who is here, seated or not; for the host also the door, and who else might be host. */
export function People({ view, acting }: { view: SeatView; acting: Acting }) {
  const { people, me, host } = view;
  return (
    <Card>
      <section class="people" aria-labelledby="lobby-people">
        <div class="row between baseline">
          <h2 id="lobby-people">{t('lobby.people.title')}</h2>
          <span class="small soft">{t('lobby.people.count', { count: people.length })}</span>
        </div>
        <ul>
          {people.map((person) => (
            <li key={person.number} class="row wrap between">
              <span>
                <b>{person.name}</b> <span class="soft small">{officesOf(person, me)}</span>
              </span>
              {host && person.number !== me && (
                <span class="row wrap">
                  {person.role === 'player' && <HandHost person={person} acting={acting} />}
                  {view.phase === 'lobby' && (
                    <AskedButton
                      label={t('lobby.people.kick.label', { name: person.name })}
                      question={t('lobby.people.kick.ask', { name: person.name })}
                      keep={t('lobby.people.keep')}
                      onGo={() => void acting.act({ kind: 'kick', person: person.number })}
                    >
                      {t('lobby.people.kick')}
                    </AskedButton>
                  )}
                </span>
              )}
            </li>
          ))}
        </ul>
        {host && (
          <CheckField
            label={t('lobby.door')}
            checked={view.closed}
            onChange={(locked) => void acting.act({ kind: 'setLocked', locked })}
          />
        )}
        {!host && view.closed && <p class="small soft">{t('lobby.door.closed')}</p>}
      </section>
    </Card>
  );
}

function officesOf({ number, power, role, host }: SeatView['people'][number], me: number | null): string {
  const words = [
    number === me && t('lobby.people.you'),
    host && t('lobby.people.host'),
    power !== null ? powerName(power) : t(role === 'watcher' ? 'lobby.people.watching' : 'lobby.people.waiting'),
  ];
  return words.filter(Boolean).join(' · ');
}
