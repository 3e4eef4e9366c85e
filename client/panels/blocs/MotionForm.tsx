import { useState } from 'preact/hooks';
import type { PowerId, TreatyId } from '../../../shared/core/ids.ts';
import { bn, fromBn, money } from '../../../shared/core/money.ts';
import { BURDEN_KEYS, type MotionBody, type MotionKind } from '../../../shared/model/bloc.ts';
import type { SanctionLevel } from '../../../shared/model/vocabulary.ts';
import { blocIn } from '../../../shared/orders/motions.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import { faultOf } from '../../store/commands.ts';
import { capital, constants } from '../../store/derived.ts';
import { playsModule } from '../../store/modules.ts';
import { powerName, powers, refusalText } from '../../store/names.ts';
import { inUnits, perBillion, upTo } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import { useAct } from '../useAct.ts';
import { Breaks } from './Breaks.tsx';
import { joiningPrice } from './prices.ts';

interface FormProps {
  view: SeatView;
  id: TreatyId;
  me: PowerId;
}

/** What the reader may bring before a bloc: any motion as a member, from outside an application. */
export function MotionForm({ view, id, me }: FormProps) {
  const found = blocIn(view, id);
  if (found === null || Object.values(view.motions).some(({ by, bloc }) => by === me && bloc === id)) return null;
  return found.members.includes(me) ? (
    <details class="bloc-table">
      <summary>{t('bloc.table')}</summary>
      <Form view={view} id={id} me={me} />
    </details>
  ) : (
    <Apply view={view} id={id} me={me} />
  );
}

function Apply({ view, id, me }: FormProps) {
  const { act, busy, fault } = useAct();
  const command = { kind: 'tableMotion', bloc: id, motion: { kind: 'admit', power: me } } as const;
  const refused = faultOf(command);
  const price = { motion: constants.value?.capitalMotion ?? 0, join: joiningPrice(view, id) };
  return (
    <div>
      <Button
        size="small"
        waiting={busy}
        offBecause={refused ? refusalText(refused) : undefined}
        showReason
        onClick={() => void act(command)}
      >
        {t('bloc.apply')}
      </Button>
      <p class="hint">{t('bloc.apply.price', price)}</p>
      <Breaks view={view} id={id} me={me} />
      {fault && <p class="field-error">{fault}</p>}
    </div>
  );
}

const KINDS: readonly MotionKind[] = ['admit', 'expel', 'sanction', 'defend', 'changeKey', 'spendFund', 'mediate'];

function Form({ view, id, me }: FormProps) {
  const { act, busy, fault } = useAct();
  const all = powers.value.map((power) => power.id);
  const members = blocIn(view, id)?.members ?? [];
  const outside = all.filter((power) => !members.includes(power));
  const inside = members.filter((power) => power !== me);
  const [motion, setMotion] = useState<MotionBody>(() => usual('mediate', { view, id, outside, inside, all }));
  const command = { kind: 'tableMotion', bloc: id, motion } as const;
  const refused = faultOf(command);
  return (
    <div class="bloc-form">
      <Select
        label={t('bloc.table.kind')}
        value={motion.kind}
        options={KINDS.filter((kind) => kind !== 'sanction' || playsModule('sanctions')).map((kind) => ({
          value: kind,
          label: t(`bloc.kind.${kind}`),
        }))}
        onChange={(kind) => setMotion(usual(kind, { view, id, outside, inside, all }))}
      />
      <Fields motion={motion} onChange={setMotion} among={{ outside, inside, all }} me={me} />
      <p class="hint">
        {t('bloc.table.price', { price: constants.value?.capitalMotion ?? 0, free: upTo(capital.value?.free ?? 0, 1) })}
      </p>
      <Button
        kind="primary"
        waiting={busy}
        offBecause={refused ? refusalText(refused) : undefined}
        showReason
        onClick={() => void act(command)}
      >
        {t('bloc.table.send')}
      </Button>
      {fault && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

interface Among {
  outside: readonly PowerId[];
  inside: readonly PowerId[];
  all: readonly PowerId[];
}

/** A motion of a kind to begin from. */
function usual(
  kind: MotionKind,
  { view, id, outside, inside, all }: Among & { view: SeatView; id: TreatyId },
): MotionBody {
  const [someone] = outside.length > 0 ? outside : all;
  const found = blocIn(view, id);
  switch (kind) {
    case 'admit':
    case 'defend':
      return { kind, power: someone };
    case 'expel':
      return { kind, power: inside[0] ?? someone };
    case 'sanction':
      return { kind, target: someone, level: 1 };
    case 'changeKey':
      return { kind, key: BURDEN_KEYS.find((key) => key !== found?.rules.key) ?? 'output' };
    case 'spendFund':
      return { kind, to: inside[0] ?? someone, amount: money(Math.max(100, Math.floor((found?.bloc.fund ?? 0) / 2))) };
    case 'mediate':
      return { kind, between: outside.length > 1 ? [outside[0], outside[1]] : [all[0], all[1]] };
  }
}

interface FieldsProps {
  motion: MotionBody;
  onChange: (motion: MotionBody) => void;
  among: Among;
  me: PowerId;
}

function Fields({ motion, onChange, among, me }: FieldsProps) {
  const others = among.all.filter((power) => power !== me);
  switch (motion.kind) {
    case 'admit':
      return <Power value={motion.power} among={among.outside} onChange={(power) => onChange({ ...motion, power })} />;
    case 'expel':
      return <Power value={motion.power} among={among.inside} onChange={(power) => onChange({ ...motion, power })} />;
    case 'defend':
      return <Power value={motion.power} among={others} onChange={(power) => onChange({ ...motion, power })} />;
    case 'sanction':
      return (
        <>
          <Power value={motion.target} among={among.outside} onChange={(target) => onChange({ ...motion, target })} />
          <Select
            label={t('bloc.table.level')}
            value={String(motion.level)}
            options={([0, 1, 2, 3] as const).map((level) => ({
              value: String(level),
              label: t(`bloc.level.${level}`),
            }))}
            onChange={(level) => onChange({ ...motion, level: Number(level) as 0 | SanctionLevel })}
          />
        </>
      );
    case 'changeKey':
      return (
        <Select
          label={t('bloc.table.key')}
          value={motion.key}
          options={BURDEN_KEYS.map((key) => ({ value: key, label: t(`bloc.key.${key}`) }))}
          onChange={(key) => onChange({ ...motion, key })}
        />
      );
    case 'spendFund':
      return (
        <>
          <Power value={motion.to} among={others} onChange={(to) => onChange({ ...motion, to })} />
          <NumberField
            label={t('bloc.table.amount')}
            unit={t('compose.unit.bn')}
            value={inUnits(bn(motion.amount))}
            min={inUnits(0.1)}
            step={inUnits(0.1)}
            onChange={(amount) => onChange({ ...motion, amount: fromBn(amount / perBillion()) })}
          />
        </>
      );
    case 'mediate': {
      const [one, other] = motion.between;
      return (
        <>
          <Power value={one} among={among.all} onChange={(power) => onChange({ ...motion, between: [power, other] })} />
          <Power
            label={t('bloc.table.other')}
            value={other}
            among={among.all}
            onChange={(power) => onChange({ ...motion, between: [one, power] })}
          />
        </>
      );
    }
  }
}

interface PowerProps {
  label?: string;
  value: PowerId;
  among: readonly PowerId[];
  onChange: (power: PowerId) => void;
}

function Power({ label = t('bloc.table.power'), value, among, onChange }: PowerProps) {
  const options = among.map((power) => ({ value: power, label: powerName(power) }));
  return <Select label={label} value={value} options={options} onChange={onChange} />;
}
