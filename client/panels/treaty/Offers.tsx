import { keysOf, type PowerId } from '../../../shared/core/ids.ts';
import type { EventOf } from '../../../shared/events/events.ts';
import type { Proposal, TreatyTerms } from '../../../shared/model/treaty.ts';
import { faultOf } from '../../store/commands.ts';
import { you } from '../../store/derived.ts';
import { eventsByTurn, serverView } from '../../store/match.ts';
import { powerName, refusalText, slotOf } from '../../store/names.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { Reasons } from '../Reasons.tsx';
import { useAct } from '../useAct.ts';
import { clauseWords, namesOf } from '../words.ts';
import { composeFrom } from './composition.ts';
import { Effect } from './Effect.tsx';
import { SecretMark } from './SecretMark.tsx';

/** What a treaty says, clause by clause, and for how long. */
export function Terms({ terms }: { terms: TreatyTerms }) {
  return (
    <>
      <ul class="clause-sentences">
        {terms.clauses.map((clause, i) => (
          <li key={i}>{clauseWords(clause, terms.parties.length)}</li>
        ))}
      </ul>
      <p class="small soft">{t('treaty.term', { turns: terms.duration, notice: terms.notice })}</p>
      {terms.secret && (
        <p class="small">
          <SecretMark /> {t('compose.secret.what')}
        </p>
      )}
    </>
  );
}

/** Offers on the table this turn: those of others first, then one's own with what came of them. */
export function Offers() {
  const view = serverView.value;
  const me = you.value;
  if (!view || !me || view.phase !== 'plan') return null;
  const all = keysOf(view.proposals)
    .map((id) => view.proposals[id])
    .sort((a, b) => (a.id < b.id ? 1 : -1));
  const theirs = all.filter(({ by, status }) => by !== me && (status === 'open' || status === 'signed'));
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
      {theirs.length > 0 && (
        <section class="section">
          <h2>{t('treaty.offers')}</h2>
          {theirs.map((offer) => (
            <Theirs key={offer.id} offer={offer} me={me} />
          ))}
        </section>
      )}
    </>
  );
}

const missing = ({ terms, signed }: Proposal): PowerId[] => terms.parties.filter((power) => !signed.includes(power));

function Theirs({ offer, me }: { offer: Proposal; me: PowerId }) {
  const { act, busy, fault } = useAct();
  const signed = offer.signed.includes(me);
  const sign = { kind: 'sign', proposal: offer.id } as const;
  const refused = signed ? null : faultOf(sign);
  const others = offer.terms.parties.filter((power) => power !== me && power !== offer.by);
  return (
    <article class="offer">
      <h3>
        <Emblem slot={slotOf(offer.by)} size={22} /> {t('treaty.offers.from', { power: powerName(offer.by) })}
      </h3>
      {others.length > 0 && <p class="small soft">{t('treaty.with', { powers: namesOf(others) })}</p>}
      <Terms terms={offer.terms} />
      {offer.reasons.length > 0 && <p class="small strong">{t('reasons.title', { power: powerName(offer.by) })}</p>}
      <Reasons reasons={offer.reasons} />
      {!signed && offer.status === 'open' && <Effect terms={offer.terms} />}
      {signed || offer.status === 'signed' ? (
        <p role="status">
          <Chip tone="good" icon="check">
            {offer.status === 'signed'
              ? t('treaty.status.signed')
              : t('treaty.status.signedBy', { powers: namesOf(missing(offer)) })}
          </Chip>
        </p>
      ) : null}
      {offer.status === 'open' && (
        <div class="row wrap">
          {!signed && (
            <Button
              kind="primary"
              icon="signature"
              waiting={busy}
              offBecause={refused ? refusalText(refused) : undefined}
              showReason
              onClick={() => void act(sign)}
            >
              {t(busy ? 'treaty.signing' : 'treaty.sign')}
            </Button>
          )}
          {!signed && <Button onClick={() => composeFrom(offer, true)}>{t('treaty.counter')}</Button>}
          <Button kind="quiet" onClick={() => void act({ kind: 'refuse', proposal: offer.id })}>
            {t('treaty.refuse')}
          </Button>
        </div>
      )}
      {fault && <p class="field-error">{fault}</p>}
    </article>
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
