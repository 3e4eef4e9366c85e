import type { PowerId, RegionId } from '../../../shared/core/ids.ts';
import { bn, fromBn, type Money } from '../../../shared/core/money.ts';
import type { Clause } from '../../../shared/model/treaty.ts';
import type { SanctionLevel } from '../../../shared/model/vocabulary.ts';
import { CAP_LEAST, CAP_MOST } from '../../../shared/treaties/armsControl.ts';
import { board } from '../../store/derived.ts';
import { serverView } from '../../store/match.ts';
import { powerName, powers, regionName } from '../../store/names.ts';
import { inUnits, pct, perBillion } from '../../text/format.ts';
import { type Key, t } from '../../text/index.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import { CharterFields } from '../blocs/CharterFields.tsx';
import { ceded, setClause } from './composition.ts';

interface ClauseFieldsProps {
  clause: Clause;
  at: number;
  parties: readonly PowerId[];
}

/** What can be set in a clause. */
export function ClauseFields({ clause, at, parties }: ClauseFieldsProps) {
  const set = (next: Clause) => setClause(at, next);
  switch (clause.kind) {
    case 'mutualDefence':
      return <Against clause={clause} parties={parties} onChange={set} />;
    case 'guarantee':
      return (
        <div class="clause-fields">
          <Two
            parties={parties}
            labels={['compose.field.guarantor', 'compose.field.protected']}
            value={[clause.guarantor, clause.protected]}
            onChange={([guarantor, ward]) => set({ ...clause, guarantor, protected: ward })}
          />
          <Against clause={clause} parties={parties} onChange={set} />
        </div>
      );
    case 'basing':
      return (
        <div class="clause-fields">
          <Two
            parties={parties}
            labels={['compose.field.host', 'compose.field.guest']}
            value={[clause.host, clause.guest]}
            onChange={([host, guest]) => set({ ...clause, host, guest })}
          />
        </div>
      );
    case 'armsTransfer':
    case 'aid':
    case 'reparations':
      return (
        <div class="clause-fields">
          <FromTo parties={parties} clause={clause} onChange={set} />
          <Sum label="compose.field.amount" value={clause.amount} onChange={(amount) => set({ ...clause, amount })} />
        </div>
      );
    case 'loan':
      return (
        <div class="clause-fields">
          <FromTo parties={parties} clause={clause} onChange={set} />
          <Sum
            label="compose.field.principal"
            value={clause.principal}
            onChange={(principal) => set({ ...clause, principal })}
          />
          <NumberField
            label={t('compose.field.rate')}
            unit={t('compose.field.rate.unit')}
            value={clause.ratePercent}
            min={0}
            max={20}
            onChange={(rate) => set({ ...clause, ratePercent: Math.round(rate) })}
          />
        </div>
      );
    case 'cession':
      return (
        <div class="clause-fields">
          <FromTo
            parties={parties}
            clause={clause}
            onChange={(next) => set({ ...next, region: regionsOf(next.from)[0] ?? next.region })}
          />
          <Select
            label={t('compose.field.region')}
            value={clause.region}
            options={regionsOf(clause.from).map((value) => ({ value, label: regionName(value) }))}
            onChange={(region: RegionId) => set({ ...clause, region })}
          />
        </div>
      );
    case 'disarmament':
      return (
        <div class="clause-fields">
          <Power
            label="compose.field.power"
            value={clause.power}
            among={parties}
            onChange={(power) => set({ ...clause, power })}
          />
          <NumberField
            label={t('compose.field.share')}
            unit={t('compose.unit.percent')}
            value={Math.round(100 * clause.share)}
            min={1}
            max={100}
            onChange={(percent) => set({ ...clause, share: percent / 100 })}
          />
        </div>
      );
    case 'licence':
      return (
        <div class="clause-fields">
          <FromTo parties={parties} clause={clause} onChange={set} />
        </div>
      );
    case 'armsControl':
      return (
        <div class="clause-fields">
          <NumberField
            label={t('compose.field.cap')}
            unit={t('compose.field.cap.unit')}
            value={clause.capPercent}
            min={CAP_LEAST}
            max={CAP_MOST}
            onChange={(percent) => set({ ...clause, capPercent: Math.round(percent) })}
          />
          <OwnShare />
        </div>
      );
    case 'sanctions':
      return (
        <div class="clause-fields">
          <Power
            label="compose.field.sanctioned"
            value={clause.target}
            among={powers.value.flatMap(({ id }) => (parties.includes(id) ? [] : [id]))}
            onChange={(target) => set({ ...clause, target })}
          />
          <Select
            label={t('compose.field.level')}
            value={String(clause.level)}
            options={([1, 2, 3] as const).map((level) => ({
              value: String(level),
              label: t(`sanctions.level.${level}`),
            }))}
            onChange={(level) => set({ ...clause, level: Number(level) as SanctionLevel })}
          />
        </div>
      );
    case 'bloc':
      return <CharterFields rules={clause} onChange={set} />;
    default:
      return null;
  }
}

/** What of its output the reader's projection force is, beside the cap that would bind it. */
function OwnShare() {
  const own = serverView.value?.own;
  if (!own) return null;
  return <p class="hint">{t('arms.cap.own', { share: pct((100 * own.projectionForce) / own.output, 1) })}</p>;
}

const regionsOf = (power: PowerId): RegionId[] => (board.value ? ceded(board.value, power) : []);

interface PowerProps {
  label: Key;
  value: PowerId;
  among: readonly PowerId[];
  onChange: (power: PowerId) => void;
}

function Power({ label, value, among, onChange }: PowerProps) {
  return (
    <Select
      label={t(label)}
      value={value}
      options={among.map((power) => ({ value: power, label: powerName(power) }))}
      onChange={onChange}
    />
  );
}

interface TwoProps {
  parties: readonly PowerId[];
  labels: readonly [Key, Key];
  value: readonly [PowerId, PowerId];
  onChange: (value: [PowerId, PowerId]) => void;
}

/** Two different parties: whoever is chosen for one part and holds the other makes room. */
function Two({ parties, labels, value: [a, b], onChange }: TwoProps) {
  return (
    <>
      <Power label={labels[0]} value={a} among={parties} onChange={(next) => onChange([next, next === b ? a : b])} />
      <Power label={labels[1]} value={b} among={parties} onChange={(next) => onChange([next === a ? b : a, next])} />
    </>
  );
}

interface FromToProps<C> {
  parties: readonly PowerId[];
  clause: C;
  onChange: (clause: C) => void;
}

function FromTo<C extends { from: PowerId; to: PowerId }>({ parties, clause, onChange }: FromToProps<C>) {
  return (
    <Two
      parties={parties}
      labels={['compose.field.from', 'compose.field.to']}
      value={[clause.from, clause.to]}
      onChange={([from, to]) => onChange({ ...clause, from, to })}
    />
  );
}

function Sum({ label, value, onChange }: { label: Key; value: Money; onChange: (value: Money) => void }) {
  return (
    <NumberField
      label={t(label)}
      unit={t('compose.unit.bn')}
      value={inUnits(bn(value))}
      min={inUnits(0.1)}
      step={inUnits(0.1)}
      onChange={(amount) => onChange(fromBn(amount / perBillion()))}
    />
  );
}

interface AgainstProps<C> {
  clause: C;
  parties: readonly PowerId[];
  onChange: (clause: C) => void;
}

const ANYBODY = 'anybody';

function Against<C extends { against?: PowerId }>({ clause, parties, onChange }: AgainstProps<C>) {
  const set = (value: string) => {
    const { against: _was, ...plain } = clause;
    onChange((value === ANYBODY ? plain : { ...plain, against: value as PowerId }) as C);
  };
  return (
    <Select
      label={t('compose.field.against')}
      value={clause.against ?? ANYBODY}
      options={[
        { value: ANYBODY, label: t('compose.field.anybody') },
        ...powers.value.filter(({ id }) => !parties.includes(id)).map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={set}
    />
  );
}
