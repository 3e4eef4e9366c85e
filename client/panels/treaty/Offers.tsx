import { keysOf, type PowerId } from '../../../shared/core/ids.ts';
import type { EventOf } from '../../../shared/events/events.ts';
import type { Proposal } from '../../../shared/model/treaty.ts';
import { you } from '../../store/derived.ts';
import { eventsByTurn, serverView } from '../../store/match.ts';
import { powerName } from '../../store/names.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Reasons } from '../Reasons.tsx';
import { useAct } from '../useAct.ts';
import { namesOf } from '../words.ts';
import { composeFrom } from './composition.ts';
import { Terms } from './Terms.tsx';
import { missing, TheirOffers } from './TheirOffers.tsx';

/** Offers on the table this turn: those of others first, then one's own with what came of them. */
export function Offers() {
  const view = serverView.value;
  const me = you.value;
  if (!view || !me || view.phase !== 'plan') return null;
  const all = keysOf(view.proposals)
    .map((id) => view.proposals[id])
    .sort((a, b) => (a.id < b.id ? 1 : -1));
  const theirs = all.filter(({ by, status }) => by !== me && status !== 'refused' && status !== 'lapsed');
  const mine = all.filter(({ by }) => by === me);
  return (
    <>
      {mine.length > 0 && (
        <section class="section">
          <h2>{t('treaty.mine')}</h2>
          {mine.map((offer) => (
            <Mine key={offer.id} offer={offer} me={me} />
          ))}
        </section>
      )}
      {theirs.length > 0 && <TheirOffers offers={theirs} me={me} />}
    </>
  );
}

function Mine({ offer, me }: { offer: Proposal; me: PowerId }) {
  const { act, fault } = useAct();
  const others = offer.terms.parties.filter((power) => power !== me);
  const { status } = offer;
  return (
    <article class="offer">
      <div class="row between baseline wrap">
        <h3>{t('treaty.mine.to', { powers: namesOf(others) })}</h3>
        <Chip tone={status === 'signed' ? 'good' : status === 'refused' ? 'seal' : 'plain'}>
          {status === 'open'
            ? t('treaty.status.open', { powers: namesOf(missing(offer)) })
            : t(`treaty.status.${status}`)}
        </Chip>
      </div>
      <Terms terms={offer.terms} />
      <Answers offer={offer} />
      <div class="row wrap">
        {status === 'open' && (
          <Button size="small" onClick={() => void act({ kind: 'withdraw', proposal: offer.id })}>
            {t('treaty.withdraw')}
          </Button>
        )}
        {(status === 'refused' || status === 'withdrawn') && (
          <Button size="small" onClick={() => composeFrom(offer, false)}>
            {t('treaty.again')}
          </Button>
        )}
      </div>
      {fault && <p class="field-error">{fault}</p>}
    </article>
  );
}

/** What the others answered, and why. */
function Answers({ offer }: { offer: Proposal }) {
  const signatures = (eventsByTurn.value.get(offer.turn) ?? []).filter(
    (event): event is EventOf<'treatySignedBy'> =>
      event.kind === 'treatySignedBy' && event.proposal === offer.id && event.power !== offer.by,
  );
  return (
    <>
      {signatures.map(({ id, power, reasons }) => (
        <div key={id}>
          <p class="good strong">{t('treaty.answer.signed', { power: powerName(power) })}</p>
          <Reasons reasons={reasons} />
        </div>
      ))}
      {keysOf(offer.answers).map((power) => {
        const given = offer.answers[power];
        return given ? (
          <div key={power}>
            <p class="strong">{t(`treaty.answer.${given.answer}`, { power: powerName(power) })}</p>
            <Reasons reasons={given.reasons} />
          </div>
        ) : null;
      })}
    </>
  );
}
