import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CLAUSE_KINDS, type ClauseKind, type ModuleId } from '../../../shared/model/vocabulary.ts';
import { blocRulesOf } from '../../../shared/treaties/charter.ts';
import { CLAUSE_RULES, DURATION_MOST, NOTICE_MOST } from '../../../shared/treaties/index.ts';
import { isPactTreaty } from '../../../shared/treaties/term.ts';
import { faultOf } from '../../store/commands.ts';
import { constants, you } from '../../store/derived.ts';
import { serverView } from '../../store/match.ts';
import { playsModule } from '../../store/modules.ts';
import { powerName, powers, refusalText } from '../../store/names.ts';
import { num } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { useAct } from '../useAct.ts';
import { clauseWords, namesOf } from '../words.ts';
import { ClauseFields } from './ClauseFields.tsx';
import { Compare } from './Compare.tsx';
import {
  type Composition,
  closeComposer,
  isPlain,
  removeClause,
  setSecret,
  setTerms,
  toggleClause,
  toggleParty,
} from './composition.ts';
import { Effect } from './Effect.tsx';
import { Opinions } from './Opinions.tsx';
import { useEffects } from './useEffects.ts';
import { worthWords } from './worth.ts';

/** Clauses of a peace, offered only between those who fight. */
const OF_PEACE: ReadonlySet<ClauseKind> = new Set(['peace', 'cession', 'reparations', 'disarmament']);

/** Draws up a treaty: with whom, what it says, how long; what it would do; and whether it may be offered. */
export function Composer({ draft }: { draft: Composition }) {
  const { terms, counterOf } = draft;
  const me = you.value;
  const { act, busy, fault } = useAct();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const others = terms.parties.filter((power) => power !== me);
  const command = { kind: 'propose', terms, ...(counterOf && { counterOf: counterOf.id }) } as const;
  const refused = faultOf(command);
  const send = async () => {
    if (!(await act(command))) return;
    closeComposer();
    announce(t('compose.sent'));
  };
  return (
    <section class="section composer" aria-labelledby="composer-title">
      <div class="row between baseline">
        <h2 id="composer-title" ref={head} tabIndex={-1}>
          {counterOf ? t('compose.counter', { power: powerName(counterOf.by) }) : t('compose.title')}
        </h2>
        <Button kind="quiet" size="small" onClick={closeComposer}>
          {t('compose.close')}
        </Button>
      </div>
      {counterOf ? (
        <Compare
          before={counterOf.terms}
          after={terms}
          names={[t('treaty.compare.of', { power: powerName(counterOf.by) }), t('treaty.compare.yours')]}
        />
      ) : (
        <Parties chosen={others} />
      )}
      <Clauses draft={draft} />
      <div class="composer-term">
        {blocRulesOf(terms) === null && (
          <NumberField
            label={t('compose.duration')}
            unit={t('compose.turns')}
            value={terms.duration}
            min={1}
            max={isPactTreaty(terms) ? (constants.value?.pactDuration ?? DURATION_MOST) : DURATION_MOST}
            onChange={(duration) => setTerms({ duration: Math.round(duration) })}
          />
        )}
        <NumberField
          label={t('compose.notice')}
          unit={t('compose.turns')}
          value={terms.notice}
          min={0}
          max={NOTICE_MOST}
          onChange={(notice) => setTerms({ notice: Math.round(notice) })}
        />
      </div>
      {playsModule('secrecy') && (
        <CheckField
          label={t('compose.secret')}
          hint={t('compose.secret.what')}
          checked={terms.secret === true}
          onChange={setSecret}
        />
      )}
      {terms.clauses.length > 0 && others.length > 0 && <Effect terms={terms} />}
      {terms.clauses.length > 0 && others.length > 0 && <Opinions terms={terms} />}
      <Button
        kind="primary"
        wide
        icon="send"
        waiting={busy}
        offBecause={refused ? refusalText(refused) : undefined}
        showReason
        onClick={() => void send()}
      >
        {busy
          ? t('compose.sending')
          : others.length > 0
            ? t('compose.send', { powers: namesOf(others) })
            : t('compose.send.none')}
      </Button>
      {fault && (
        <p class="field-error" role="alert">
          {t('compose.fault', { reason: fault })}
        </p>
      )}
    </section>
  );
}

function Parties({ chosen }: { chosen: readonly string[] }) {
  return (
    <fieldset>
      <legend class="strong">{t('compose.parties')}</legend>
      <div class="party-chips">
        {powers.value
          .filter(({ id }) => id !== you.value)
          .map(({ id, name, slot }) => (
            <button
              key={id}
              type="button"
              class="chip"
              aria-pressed={chosen.includes(id)}
              onClick={() => toggleParty(id)}
            >
              <Emblem slot={slot} size={16} /> {name}
            </button>
          ))}
      </div>
    </fieldset>
  );
}

/** Clauses that belong to a part of the rules which a scenario may leave out. */
const PART_OF: Partial<Record<ClauseKind, ModuleId>> = {
  sanctions: 'sanctions',
  bloc: 'blocs',
  licence: 'arms',
  armsControl: 'arms',
};

/** What a clause is, and what it costs to sign a treaty that holds it. */
function cardWords(kind: ClauseKind): string {
  const price = constants.value ? CLAUSE_RULES[kind].price(constants.value) : 0;
  const what = t(`clause.what.${kind}`);
  return price > 0 ? `${what} (${t('treaty.worth.price', { price: num(price) })})` : what;
}

function Clauses({ draft: { terms } }: { draft: Composition }) {
  const [shown, setShown] = useState<ClauseKind | null>(null);
  const { clauses, parties } = terms;
  const atWar = serverView.value?.wars.some(
    ({ attacker, defender }) => parties.includes(attacker) && parties.includes(defender),
  );
  // What each clause would do alone; peace costs nothing to sign, whatever else stands in it.
  const parts = useMemo(
    () => (atWar || parties.length < 2 ? [] : clauses.map((clause) => ({ ...terms, clauses: [clause] }))),
    [terms, atWar],
  );
  const effects = useEffects(parts);
  const played = CLAUSE_KINDS.filter((kind) => {
    const part = PART_OF[kind];
    return part === undefined || playsModule(part);
  });
  const offered = played.filter((kind) => OF_PEACE.has(kind) === Boolean(atWar) || (atWar && isPlain(kind)));
  return (
    <>
      <h3>{t('compose.clauses')}</h3>
      <ol class="clause-list">
        {clauses.map((clause, at) => (
          <li key={`${clause.kind} ${at}`} class="clause">
            <div class="row between">
              <p class="clause-words">{clauseWords(clause, parties.length)}</p>
              <IconButton
                icon="bin"
                label={t('compose.remove', { clause: t(`clause.${clause.kind}`) })}
                onClick={() => removeClause(at)}
              />
            </div>
            {effects[at] && <p class="small soft">{worthWords(effects[at])}</p>}
            <ClauseFields clause={clause} at={at} parties={parties} />
          </li>
        ))}
      </ol>
      <fieldset>
        <legend class="vh">{t('compose.add')}</legend>
        <div class="clause-cards">
          {offered.map((kind) => {
            const on = isPlain(kind) && clauses.some((clause) => clause.kind === kind);
            return (
              <button
                key={kind}
                type="button"
                class="clause-card"
                aria-pressed={isPlain(kind) ? on : undefined}
                onClick={() => toggleClause(kind)}
                onMouseEnter={() => setShown(kind)}
                onFocus={() => setShown(kind)}
              >
                <b>{t(`clause.${kind}`)}</b>
                <span class="vh"> {cardWords(kind)}</span>
              </button>
            );
          })}
        </div>
        <p class="clause-what small soft" aria-hidden="true">
          {shown ? cardWords(shown) : t('compose.none')}
        </p>
      </fieldset>
    </>
  );
}
