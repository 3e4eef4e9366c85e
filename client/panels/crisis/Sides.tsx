import { keysOf, type PowerId } from '../../../shared/core/ids.ts';
import type { Crisis, CrisisAnswer, CrisisDecision, CrisisRole } from '../../../shared/model/crisis.ts';
import { rolesIn } from '../../../shared/orders/crisis.ts';
import { serverView } from '../../store/match.ts';
import { powerName, slotOf } from '../../store/names.ts';
import { t } from '../../text/index.tsx';
import type { Tone } from '../../ui/Badge.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { PowerName } from '../../ui/PowerName.tsx';
import { Reasons } from '../Reasons.tsx';

type Side = 'challenger' | 'target' | 'apart';

/** Where a power stands by its part, or by its answer once that is known. */
function sideOf(crisis: Crisis, power: PowerId): Side {
  const role = rolesIn(crisis, power);
  if (role === 'challenger') return 'challenger';
  if (role === 'target') return 'target';
  const answer = crisis.answers[power]?.answer;
  if (answer === 'backChallenger') return 'challenger';
  if (answer === 'backTarget') return 'target';
  return role === 'guarantor' && answer !== 'abandon' ? 'target' : 'apart';
}

/** Who stands where, with every answer that is known and its reasons. */
export function Sides({ crisis }: { crisis: Crisis }) {
  const view = serverView.value;
  if (!view) return null;
  const order: readonly PowerId[] = [
    crisis.challenger,
    crisis.demand.target,
    ...crisis.guarantors.map(({ power }) => power),
  ];
  const powers = [...new Set([...order, ...keysOf(view.powers)])];
  const of = (side: Side) => powers.filter((power) => sideOf(crisis, power) === side);
  const apart = of('apart');
  const watching = apart.filter((power) => rolesIn(crisis, power) === 'other' && !crisis.answers[power]);
  return (
    <section aria-labelledby={`${crisis.id}-sides`}>
      <h2 id={`${crisis.id}-sides`}>{t('crisis.stand')}</h2>
      <Group
        title={t('crisis.with', { power: powerName(crisis.challenger) })}
        powers={of('challenger')}
        crisis={crisis}
      />
      <Group
        title={t('crisis.with', { power: powerName(crisis.demand.target) })}
        powers={of('target')}
        crisis={crisis}
      />
      <Group
        title={t('crisis.apart')}
        powers={apart.filter((power) => !watching.includes(power))}
        crisis={crisis}
        watching={watching}
      />
    </section>
  );
}

interface GroupProps {
  title: string;
  powers: readonly PowerId[];
  crisis: Crisis;
  /** Those of whom nothing is to be said but that they look on. */
  watching?: readonly PowerId[];
}

function Group({ title, powers, crisis, watching = [] }: GroupProps) {
  if (powers.length + watching.length === 0) return null;
  return (
    <>
      <h3 class="side-title">{title}</h3>
      {powers.length > 0 && (
        <ul class="sides">
          {powers.map((power) => (
            <Stand key={power} power={power} crisis={crisis} />
          ))}
        </ul>
      )}
      {watching.length > 0 && <Watching powers={watching} />}
    </>
  );
}

function Watching({ powers }: { powers: readonly PowerId[] }) {
  return (
    <div class="sides-watching">
      <p class="small soft">{t('crisis.watching')}</p>
      <ul>
        {powers.map((power) => (
          <li key={power}>
            <PowerName slot={slotOf(power)} name={powerName(power)} size={20} />
            {serverView.value?.you === power && <Chip tone="accent">{t('crisis.chip.you')}</Chip>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function toneOf(role: CrisisRole, answer?: CrisisAnswer, decision?: CrisisDecision): Tone {
  if (decision) return decision === 'attack' ? 'seal' : 'good';
  if (role === 'challenger' || answer === 'abandon') return 'seal';
  if (answer === 'hedge' || answer === 'concede') return 'warn';
  return answer === undefined || answer === 'stayOut' ? 'plain' : 'good';
}

function Stand({ power, crisis }: { power: PowerId; crisis: Crisis }) {
  const view = serverView.value;
  const role = rolesIn(crisis, power);
  const given = crisis.answers[power];
  const decided = role === 'challenger' && crisis.step === 'done' ? crisis.decision : null;
  const names = { power: powerName(crisis.challenger), target: powerName(crisis.demand.target) };
  const mine = view?.you === power;
  const reasons = (decided ?? given)?.reasons ?? [];
  const state = decided
    ? t(`crisis.decided.${decided.decision}`)
    : given
      ? t(`crisis.answered.${given.answer}`, names)
      : role === 'challenger'
        ? t('crisis.chip.demands')
        : t('crisis.chip.deciding');
  return (
    <li>
      <div class="row between">
        <PowerName slot={slotOf(power)} name={powerName(power)} note={t(`crisis.stand.${role}`)} size={26} />
        <span class="row">
          {mine && <Chip tone="accent">{t('crisis.chip.you')}</Chip>}
          <Chip tone={toneOf(role, given?.answer, decided?.decision)}>{state}</Chip>
        </span>
      </div>
      {reasons.length > 0 && (
        <details class="reasons-more">
          <summary>{t('crisis.reasons')}</summary>
          <Reasons reasons={reasons} />
        </details>
      )}
    </li>
  );
}
