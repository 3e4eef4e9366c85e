import { useMemo, useRef, useState } from 'preact/hooks';
import type { PowerId, ProposalId } from '../../../shared/core/ids.ts';
import type { Proposal } from '../../../shared/model/treaty.ts';
import { faultOf } from '../../store/commands.ts';
import { scenario, serverView } from '../../store/match.ts';
import { powerName, refusalText, slotOf } from '../../store/names.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { Reasons } from '../Reasons.tsx';
import { useAct } from '../useAct.ts';
import { clausesInShort, namesOf } from '../words.ts';
import { Compare } from './Compare.tsx';
import { composeFrom } from './composition.ts';
import { Effect } from './Effect.tsx';
import type { TreatyEffect } from './effect.ts';
import { Terms } from './Terms.tsx';
import { useEffects } from './useEffects.ts';
import { worthOf, worthWords } from './worth.ts';

/** Offers that stand in the open; those worth less are folded away. */
const SHOWN = 3;

interface Ranked {
  offer: Proposal;
  effect: TreatyEffect | undefined;
}

/** Who has not signed an offer yet. */
export const missing = ({ terms, signed }: Proposal): PowerId[] =>
  terms.parties.filter((power) => !signed.includes(power));

/**
 * Offers of others: those of people first, since they wait, then by what they are worth to the reader; one open at a time. The first
 * opens by itself, and no other after it: nothing comes to lie under a finger that is about to sign. One that is withdrawn while it is
 * read stays, and says so.
 */
export function TheirOffers({ offers, me }: { offers: readonly Proposal[]; me: PowerId }) {
  const [chosen, setChosen] = useState<ProposalId | null | undefined>(undefined);
  const first = useRef<ProposalId | null>(null);
  const read = chosen === undefined ? first.current : chosen;
  const shown = offers.filter(({ id, status }) => status !== 'withdrawn' || id === read);
  const effects = useEffects(useMemo(() => shown.map(({ terms }) => terms), [serverView.value, read]));
  const ranked = rank(
    shown.map((offer, i) => ({ offer, effect: effects[i] })),
    me,
  );
  first.current ??= ranked.find(({ offer }) => !offer.signed.includes(me))?.offer.id ?? null;
  const open = chosen === undefined ? first.current : chosen;
  const row = ({ offer, effect }: Ranked) => (
    <Theirs
      key={offer.id}
      offer={offer}
      effect={effect}
      me={me}
      open={offer.id === open}
      onToggle={() => setChosen(offer.id === open ? null : offer.id)}
    />
  );
  const folded = ranked.slice(SHOWN);
  return (
    <section class="section">
      <h2>{t('treaty.offers')}</h2>
      {ranked.length > 1 && <p class="small soft">{t('treaty.offers.order')}</p>}
      {ranked.slice(0, SHOWN).map(row)}
      {folded.length > 0 && (
        <details class="more-offers">
          <summary>{t('treaty.offers.more', { count: folded.length })}</summary>
          {folded.map(row)}
        </details>
      )}
    </section>
  );
}

function rank(offers: Ranked[], me: PowerId): Ranked[] {
  const [view, world] = [serverView.value, scenario.value];
  const output = view?.own?.output ?? 1;
  const place = ({ offer, effect }: Ranked): [number, number, number] => [
    offer.signed.includes(me) || offer.status === 'signed' ? 1 : 0,
    view?.seats[offer.by]?.kind === 'human' ? 0 : 1,
    effect && world ? -worthOf(effect, world, output) : 0,
  ];
  return offers
    .map((one) => ({ one, at: place(one) }))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || a.at[2] - b.at[2])
    .map(({ one }) => one);
}

interface TheirsProps extends Ranked {
  me: PowerId;
  open: boolean;
  onToggle: () => void;
}

function Theirs({ offer, effect, me, open, onToggle }: TheirsProps) {
  const signed = offer.signed.includes(me);
  return (
    <article class="offer">
      <h3>
        <button type="button" class="offer-head" aria-expanded={open} onClick={onToggle}>
          <Emblem slot={slotOf(offer.by)} size={22} /> {t('treaty.offers.from', { power: powerName(offer.by) })}
        </button>
      </h3>
      {!open && <p class="small">{clausesInShort(offer.terms.clauses)}</p>}
      {!open && !signed && effect && <p class="small soft">{worthWords(effect)}</p>}
      {signed || offer.status === 'signed' ? (
        <p role="status">
          <Chip tone="good" icon="check">
            {offer.status === 'signed'
              ? t('treaty.status.signed')
              : t('treaty.status.signedBy', { powers: namesOf(missing(offer)) })}
          </Chip>
        </p>
      ) : null}
      {open && <Opened offer={offer} me={me} signed={signed} />}
    </article>
  );
}

function Opened({ offer, me, signed }: { offer: Proposal; me: PowerId; signed: boolean }) {
  const { act, busy, fault } = useAct();
  const sign = { kind: 'sign', proposal: offer.id } as const;
  const refused = signed ? null : faultOf(sign);
  const others = offer.terms.parties.filter((power) => power !== me && power !== offer.by);
  const answered = offer.counterOf === null ? undefined : serverView.value?.proposals[offer.counterOf];
  return (
    <>
      {others.length > 0 && <p class="small soft">{t('treaty.with', { powers: namesOf(others) })}</p>}
      {answered ? (
        <Compare
          before={answered.terms}
          after={offer.terms}
          names={[
            answered.by === me ? t('treaty.compare.yours') : t('treaty.compare.of', { power: powerName(answered.by) }),
            t('treaty.compare.of', { power: powerName(offer.by) }),
          ]}
        />
      ) : (
        <Terms terms={offer.terms} />
      )}
      {offer.reasons.length > 0 && <p class="small strong">{t('reasons.title', { power: powerName(offer.by) })}</p>}
      <Reasons reasons={offer.reasons} />
      {!signed && offer.status !== 'signed' && <Effect terms={offer.terms} />}
      {offer.status === 'withdrawn' && (
        <p role="status">
          <Chip>{t('treaty.status.withdrawn')}</Chip>
        </p>
      )}
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
    </>
  );
}
