import { useState } from 'preact/hooks';
import { keysOf, type PowerId } from '../../../shared/core/ids.ts';
import type { Treaty } from '../../../shared/model/treaty.ts';
import { INSTRUCTIONS, type Instruction } from '../../../shared/model/vocabulary.ts';
import type { StandingOrder } from '../../../shared/model/world.ts';
import { blocRulesOf } from '../../../shared/treaties/charter.ts';
import { ruleOf } from '../../../shared/treaties/index.ts';
import { faultOf } from '../../store/commands.ts';
import { serverView } from '../../store/match.ts';
import { powerName, refusalText, slotOf } from '../../store/names.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import { Term } from '../Term.tsx';
import { useAct } from '../useAct.ts';
import { clauseWords, namesOf } from '../words.ts';
import { BreakDialog } from './BreakDialog.tsx';
import { SecretMark } from './SecretMark.tsx';

/** A treaty that binds the reader: what it says, until when, and the ways out of it. */
export function OwnTreaty({ treaty, me }: { treaty: Treaty; me: PowerId }) {
  const view = serverView.value;
  const { act, fault } = useAct();
  const [asking, setAsking] = useState(false);
  const partners = treaty.parties.filter((power) => power !== me);
  const leaving = view?.draft?.leaving[treaty.id];
  const plan = view?.phase === 'plan' && !view.locked;
  const leave = (how: 'notice' | 'break' | null) => void act({ kind: 'draftLeaving', treaty: treaty.id, how });
  const noticeFault = faultOf({ kind: 'draftLeaving', treaty: treaty.id, how: 'notice' });
  return (
    <article class="offer">
      <h3>
        {partners.slice(0, 3).map((power) => (
          <Emblem key={power} slot={slotOf(power)} size={22} />
        ))}{' '}
        {t('treaty.with', { powers: namesOf(partners) })}
      </h3>
      <ul class="clause-sentences">
        {treaty.clauses.map((clause, i) => (
          <li key={i}>{clauseWords(clause, treaty.parties.length)}</li>
        ))}
      </ul>
      <p class="small soft">
        {blocRulesOf(treaty) === null ? (
          <Term of="term">{t('treaty.until.notice', { turn: treaty.until, notice: treaty.notice })}</Term>
        ) : (
          t('bloc.until', { notice: treaty.notice })
        )}
      </p>
      <Secrecy treaty={treaty} me={me} />
      {keysOf(treaty.leaving).map((power) => (
        <p key={power} class="small warn">
          {t('treaty.leaving', { power: powerName(power), turn: treaty.leaving[power] ?? treaty.until })}
        </p>
      ))}
      <Standing treaty={treaty} me={me} />
      {leaving && (
        <p>
          <Chip tone={leaving === 'break' ? 'seal' : 'warn'} icon="leave">
            {t(`treaty.draft.${leaving}`)}
          </Chip>
        </p>
      )}
      {plan && (
        <div class="row wrap">
          {leaving ? (
            <Button size="small" onClick={() => leave(null)}>
              {t('treaty.keep')}
            </Button>
          ) : (
            <>
              <Button
                size="small"
                offBecause={noticeFault ? refusalText(noticeFault) : undefined}
                onClick={() => leave('notice')}
              >
                {t('treaty.notice')}
              </Button>
              <Button size="small" kind="grave" onClick={() => setAsking(true)}>
                {t('treaty.break')}
              </Button>
            </>
          )}
        </div>
      )}
      {fault && <p class="field-error">{fault}</p>}
      <BreakDialog
        treaty={treaty}
        partners={partners}
        open={asking}
        mayNotice={noticeFault === null}
        onClose={() => setAsking(false)}
        onLeave={(how) => {
          setAsking(false);
          leave(how);
        }}
      />
    </article>
  );
}

/** That a treaty is secret, and who is known to know of it; nothing for a public one. */
function Secrecy({ treaty, me }: { treaty: Treaty; me: PowerId | null }) {
  if (treaty.secret !== true) return null;
  const knowers = treaty.knownTo ?? [];
  const party = me !== null && treaty.parties.includes(me);
  return (
    <p class="small">
      <SecretMark />{' '}
      {party ? t('secret.known', { count: knowers.length, powers: namesOf(knowers) }) : t('secret.learned')}
    </p>
  );
}

const NO_ORDER: StandingOrder = { instruction: 'hedge', against: {} };

/** What is done about a promise when it is called and nobody answers; only where the reader promised help. */
function Standing({ treaty, me }: { treaty: Treaty; me: PowerId }) {
  const view = serverView.value;
  const { act } = useAct();
  const promises = treaty.clauses.some((clause) => ruleOf(clause).isPact && ruleOf(clause).bonds(clause, me) > 0);
  if (!view || !promises) return null;
  const now = view.draft?.standing[treaty.id] ?? view.standing[treaty.id] ?? NO_ORDER;
  const off = view.phase !== 'plan' || view.locked;
  return (
    <div class="standing">
      <Segmented
        label={t('treaty.standing')}
        value={now.instruction}
        off={off}
        options={INSTRUCTIONS.map((value) => ({ value, label: t(`treaty.standing.${value}`) }))}
        onChange={(instruction) => void act({ kind: 'setStanding', treaty: treaty.id, instruction })}
      />
      <p class="hint">{t('treaty.standing.what')}</p>
      <Exceptions treaty={treaty} order={now} off={off} />
    </div>
  );
}

/** Attackers against whom a promise is answered otherwise than in general. */
function Exceptions({ treaty, order, off }: { treaty: Treaty; order: StandingOrder; off: boolean }) {
  const view = serverView.value;
  const { act, fault } = useAct();
  if (!view) return null;
  const attackers = keysOf(view.powers).filter((power) => !treaty.parties.includes(power));
  const set = (against: PowerId, instruction: Instruction | null) =>
    void act({ kind: 'setStanding', treaty: treaty.id, instruction, against });
  return (
    <details class="standing-cases" open={keysOf(order.against).length > 0}>
      <summary>{t('treaty.standing.cases', { count: keysOf(order.against).length })}</summary>
      {attackers.map((power) => (
        <Select
          key={power}
          label={t('treaty.standing.against', { power: powerName(power) })}
          value={order.against[power] ?? 'same'}
          off={off}
          options={[
            { value: 'same', label: t('treaty.standing.same') },
            ...INSTRUCTIONS.map((value) => ({ value, label: t(`treaty.standing.${value}`) })),
          ]}
          onChange={(value) => set(power, value === 'same' ? null : (value as Instruction))}
        />
      ))}
      {fault && <p class="field-error">{fault}</p>}
    </details>
  );
}

/** A treaty of others, in one line. */
export function OtherTreaty({ treaty }: { treaty: Treaty }) {
  return (
    <li>
      <p class="strong">{namesOf(treaty.parties)}</p>
      <p>{treaty.clauses.map((clause) => clauseWords(clause, treaty.parties.length)).join(' ')}</p>
      <p class="small soft">{t('treaty.until', { turn: treaty.until })}</p>
      <Secrecy treaty={treaty} me={null} />
    </li>
  );
}
